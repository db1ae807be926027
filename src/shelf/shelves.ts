import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadStory, type ArticleSource } from '../loader/load-story.ts';
import { indexStory, type StoryIndex } from '../retrieval/story-index.ts';
import { runInSlices, type Pace } from '../slices.ts';
import type { Loaded } from '../story/problem.ts';
import type { Steps } from '../text/steps.ts';
import type { Built, IndexCache } from './index-cache.ts';
import { createRecords } from './records.ts';
import type { Shelf } from './shelf.ts';
import type { Author } from './change.ts';
import type { ShelfRecord, StoredArticle } from './shelf-record.ts';
import type { Reached, Store } from './store.ts';

/** What the servers' shelves stand on. */
export interface ShelvesSettings {
  readonly store: Store;
  readonly cache: IndexCache;
  /** What is known of words beyond the stories; null for none. */
  readonly lexicon: Lexicon | null;
  readonly pace: Pace;
}

/** A story that serves. */
export interface ServedStory {
  readonly index: StoryIndex;
  /** When it began to serve, milliseconds since the epoch. */
  readonly loadedAt: number;
}

/** What a server answers from. */
export interface Serving {
  readonly record: ShelfRecord;
  /**
   * Null where the operator's story serves; `damaged` where its own cannot be read any more: rows damaged, or articles
   * that this version of the program refuses.
   */
  readonly own: ServedStory | 'damaged' | null;
}

/** The shelves of all servers. Nothing it gives is ever older than what it gave before of the same server. */
export interface Shelves {
  /** What is known of a server without waiting; null for one not asked for lately. */
  readonly known: (guild: string) => ShelfRecord | null;
  /** What a server answers from: from memory where the store is in trouble and the server is known. */
  readonly servingIn: (guild: string) => Promise<Reached<Serving>>;
  /** What `author` can do with a server's stories. */
  readonly shelfOf: (record: ShelfRecord, author: Author) => Shelf;
  readonly close: () => void;
}

/** The shelves in `store`, their stories searchable through `cache`. */
export function createShelves({ store, cache, lexicon, pace }: ShelvesSettings): Shelves {
  const records = createRecords(store);
  const build = async (articles: readonly StoredArticle[]): Promise<Loaded<StoryIndex>> =>
    runInSlices(loadAndIndex(articles, lexicon), pace);

  const versionOf = async (guild: string, story: string, number: number): Promise<Built> =>
    cache.get(`${guild}/${story}/${number}`, async () => {
      const articles = await store.articlesOf(guild, story, number);
      if (articles.status === 'trouble') return articles;
      return { status: 'reached', value: articles.value === null ? null : await build(articles.value) };
    });

  async function servingIn(guild: string): Promise<Reached<Serving>> {
    const read = await records.read(guild);
    if (read.status === 'trouble') return read;
    const record = read.value;
    const story = record.stories.find(({ id }) => id === record.serving);
    if (story === undefined) return { status: 'reached', value: { record, own: null } };
    const version = await versionOf(guild, story.id, story.current);
    if (version.status === 'trouble') return version;
    const own =
      version.value?.status === 'loaded'
        ? { index: version.value.value, loadedAt: story.servedSince }
        : ('damaged' as const);
    return { status: 'reached', value: { record, own } };
  }

  return {
    known: records.known,
    servingIn,
    shelfOf: (record, author) => ({
      record,
      build,
      change: async (change) => {
        const changed = await store.change(record.guild, change, author);
        if (changed.status === 'reached') {
          records.keep(changed.value.shelf);
          // So that the first reader does not wait for it, nor for a store that is gone by then.
          void servingIn(record.guild);
        }
        return changed;
      },
      articles: async (story, number) => store.articlesOf(record.guild, story, number),
      versions: async (story) => store.versionsOf(record.guild, story),
      golden: async (story) => store.goldenOf(record.guild, story),
      history: async (most) => store.historyOf(record.guild, most),
    }),
    close: records.close,
  };
}

/** Articles in, searchable story out: what serves, made in steps. */
export function* loadAndIndex(
  articles: readonly ArticleSource[],
  lexicon: Lexicon | null,
): Steps<Loaded<StoryIndex>> {
  const loaded = yield* loadStory(articles);
  if (loaded.status === 'refused') return loaded;
  return { ...loaded, value: yield* indexStory(loaded.value, lexicon) };
}
