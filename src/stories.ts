import type { ReloadOutcome, ServedStory } from './interactions/command.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { loadStory } from './loader/load-story.ts';
import type { ArticleSource } from './loader/load-story.ts';
import { indexStory } from './retrieval/story-index.ts';
import type { StoryIndex } from './retrieval/story-index.ts';
import { runInSlices } from './slices.ts';
import type { Pace } from './slices.ts';
import { diffStories } from './story/diff.ts';
import type { Loaded } from './story/problem.ts';
import type { Steps } from './text/steps.ts';

/** What the served story is made from, and the time it is made in. */
export interface StoriesSettings {
  /** Reads the article files afresh. */
  readonly read: () => Promise<Loaded<readonly ArticleSource[]>>;
  /** What is known of words beyond the stories; null for none. */
  readonly lexicon: Lexicon | null;
  readonly pace: Pace;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** The story that serves, and the way to replace it. */
export interface Stories {
  /** The story that serves now; what it returns never changes, a reload makes the next call return another. */
  readonly served: () => ServedStory;
  /**
   * Reads the articles again and, when every one of them loads, serves them from then on. The old story
   * serves until the new one is complete, and stays on any failure. A call during a reload joins it.
   * Rejects only on a fault of the program; the old story stays then too.
   */
  readonly reload: () => Promise<ReloadOutcome>;
}

/** Loads the story for the first time; refused articles are a value. */
export async function openStories(settings: StoriesSettings): Promise<Loaded<Stories>> {
  const first = await build(settings);
  if (first.status === 'refused') return first;
  let current: ServedStory = { index: first.value, loadedAt: settings.clock() };
  let running: Promise<ReloadOutcome> | null = null;

  async function reload(): Promise<ReloadOutcome> {
    const next = await build(settings);
    if (next.status === 'refused') return next;
    const before = current.index.story;
    const after = next.value.story;
    if (before.version === after.version) return { status: 'unchanged', version: before.version };
    const changes = diffStories(before, after);
    current = { index: next.value, loadedAt: settings.clock() };
    return { status: 'swapped', before: before.version, after: after.version, changes };
  }

  return {
    status: 'loaded',
    value: {
      served: () => current,
      reload: () => {
        running ??= reload().finally(() => {
          running = null;
        });
        return running;
      },
    },
  };
}

async function build({ read, pace, lexicon }: StoriesSettings): Promise<Loaded<StoryIndex>> {
  const sources = await read();
  if (sources.status === 'refused') return sources;
  return runInSlices(loadAndIndex(sources.value, lexicon), pace);
}

/** Articles in, searchable story out: what serves, made in steps. */
function* loadAndIndex(
  sources: readonly ArticleSource[],
  lexicon: Lexicon | null,
): Steps<Loaded<StoryIndex>> {
  const loaded = yield* loadStory(sources);
  if (loaded.status === 'refused') return loaded;
  return { status: 'loaded', value: yield* indexStory(loaded.value, lexicon) };
}
