import type { Conflict, HistoryEntry, ShelfChange } from '../../../src/shelf/change.ts';
import type {
  GoldenQuestion,
  ShelvedStory,
  StoredArticle,
  StoryVersion,
} from '../../../src/shelf/shelf-record.ts';

const DAY = 24 * 60 * 60 * 1000;

type Version = StoryVersion & { readonly articles: readonly StoredArticle[] };

/** A story as the model keeps it. */
interface Story extends ShelvedStory {
  readonly versions: readonly Version[];
  readonly golden: readonly GoldenQuestion[];
  readonly lastNumber: number;
}

/** What a shelf must be, in the plainest way to say it: values, and no database. */
export interface ModelShelf {
  readonly revision: number;
  readonly serving: string | null;
  readonly perMinute: number | null;
  readonly stories: readonly Story[];
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
}

/** A shelf that nobody has changed. */
export const emptyShelf: ModelShelf = {
  revision: 0,
  serving: null,
  perMinute: null,
  stories: [],
  history: [],
};

type Result = ModelShelf | Conflict;

/** The shelf after a change, or the conflict; a new story gets the id `fresh`. */
export function changeModel(before: ModelShelf, change: ShelfChange, at: number, fresh: string): Result {
  const kept = before.stories
    .filter(({ removedAt }) => removedAt === null || removedAt >= at - DAY)
    .map((story) => ({
      ...story,
      versions: story.versions.filter(
        ({ appliedAt, loadedAt }) => appliedAt !== null || loadedAt >= at - DAY,
      ),
    }));
  const after = changed({ ...before, stories: kept }, change, at, fresh);
  if (typeof after === 'string') return after;
  const story = 'story' in change ? change.story : change.kind === 'load' ? fresh : null;
  const found = after.stories.find(({ id }) => id === story);
  const number = 'number' in change ? change.number : found?.lastNumber;
  const versioned = ['load', 'propose', 'apply', 'roll-back'].includes(change.kind);
  const entry: HistoryEntry = {
    by: 'moderator',
    at,
    kind: change.kind,
    story: found?.name ?? null,
    version: versioned ? (found?.versions.find((one) => one.number === number)?.version ?? null) : null,
  };
  return { ...after, revision: before.revision + 1, history: [entry, ...before.history] };
}

function changed(shelf: ModelShelf, change: ShelfChange, at: number, fresh: string): Result {
  const named = (name: string) =>
    shelf.stories.find((one) => one.removedAt === null && one.name.toLowerCase() === name.toLowerCase());
  if (change.kind === 'settle') {
    const [seen, wanted] = [change.seen.perMinute, change.settings.perMinute];
    const current = shelf.perMinute ?? seen;
    if (wanted === seen) return { ...shelf, perMinute: current };
    return current === seen || current === wanted ? { ...shelf, perMinute: wanted } : 'changed-meanwhile';
  }
  if (change.kind === 'load') {
    if (named(change.name) !== undefined) return 'name-taken';
    const { name, version, articles } = change;
    const first = { number: 1, version, articles, loadedBy: 'moderator', loadedAt: at, appliedAt: at };
    const story = { id: fresh, name, current: 1, version, servedSince: at, removedAt: null };
    return {
      ...shelf,
      serving: fresh,
      stories: [...shelf.stories, { ...story, versions: [first], golden: [], lastNumber: 1 }],
    };
  }
  if (change.story === null) return { ...shelf, serving: null };
  const story = shelf.stories.find(({ id }) => id === change.story);
  if (story === undefined) return 'gone';
  const withStory = (parts: Partial<Story>): ModelShelf => ({
    ...shelf,
    stories: shelf.stories.map((one) => (one === story ? { ...one, ...parts } : one)),
  });
  if (change.kind === 'restore') {
    if (story.removedAt === null) return 'changed-meanwhile';
    return named(story.name) === undefined ? withStory({ removedAt: null }) : 'name-taken';
  }
  if (story.removedAt !== null) return 'gone';
  switch (change.kind) {
    case 'switch':
      return { ...shelf, serving: story.id };
    case 'rename':
      if (story.name !== change.seen) return 'changed-meanwhile';
      return [undefined, story].includes(named(change.name))
        ? withStory({ name: change.name })
        : 'name-taken';
    case 'remove':
      if (story.current !== change.base) return 'changed-meanwhile';
      return {
        ...withStory({ removedAt: at }),
        serving: shelf.serving === story.id ? null : shelf.serving,
      };
    case 'propose': {
      const { version, articles } = change;
      const number = story.lastNumber + 1;
      const added = { number, version, articles, loadedBy: 'moderator', loadedAt: at, appliedAt: null };
      return withStory({ lastNumber: number, versions: [...story.versions, added] });
    }
    case 'apply':
    case 'roll-back': {
      if (story.current !== change.base) return 'changed-meanwhile';
      const wanted = story.versions.find(({ number }) => number === change.number);
      if (wanted === undefined) return 'gone';
      const hasServed = wanted.appliedAt !== null;
      if (change.kind === 'apply' && hasServed) return 'changed-meanwhile';
      if (change.kind === 'roll-back' && !hasServed) return 'gone';
      const applied = { ...wanted, appliedAt: wanted.appliedAt ?? at };
      return withStory({
        current: wanted.number,
        servedSince: at,
        version: wanted.version,
        versions: story.versions.map((one) => (one === wanted ? applied : one)),
      });
    }
    case 'pin': {
      const { question, passage } = change.golden;
      const pinned = story.golden.find((one) => one.question === question)?.passage ?? null;
      if (story.current !== change.base || pinned !== change.seen) return 'changed-meanwhile';
      return withStory({
        golden:
          pinned !== null
            ? story.golden.map((one) => (one.question === question ? { question, passage } : one))
            : [...story.golden, change.golden],
      });
    }
    case 'unpin': {
      const golden = story.golden.filter(({ question }) => question !== change.question);
      return golden.length === story.golden.length ? 'gone' : withStory({ golden });
    }
  }
}
