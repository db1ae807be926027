import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ArticleSource } from '../loader/load-story.ts';
import type { StoryIndex } from '../retrieval/story-index.ts';
import { runInSlices, type Pace } from '../slices.ts';
import type { Loaded } from '../story/problem.ts';
import { loadAndIndex, type ServedStory } from './shelves.ts';

/** What the operator's story is made from, and the time it is made in. */
export interface OperatorStorySettings {
  /** Reads the article files afresh. */
  readonly read: () => Promise<Loaded<readonly ArticleSource[]>>;
  /** What is known of words beyond the stories; null for none. */
  readonly lexicon: Lexicon | null;
  readonly pace: Pace;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** The story that the operator gives in files: what every server has until it loads one of its own. */
export interface OperatorStory {
  /** The story that serves now; what it returns never changes, an applied proposal makes the next call return another. */
  readonly served: () => ServedStory;
  /**
   * Reads the files again and makes a story of them beside the one that serves; changes nothing. A call meanwhile joins
   * it. Rejects only on a fault of the program.
   */
  readonly propose: () => Promise<Loaded<StoryIndex>>;
  /** Serves the story of this version from then on; `other` where the files make another one by now. */
  readonly apply: (version: string) => Promise<'applied' | 'other'>;
}

/** Loads the story for the first time; refused articles are a value. */
export async function openOperatorStory(settings: OperatorStorySettings): Promise<Loaded<OperatorStory>> {
  const first = await build(settings);
  if (first.status === 'refused') return first;
  let current: ServedStory = { index: first.value, loadedAt: settings.clock() };
  let proposed: StoryIndex | null = null;
  let running: Promise<Loaded<StoryIndex>> | null = null;

  async function propose(): Promise<Loaded<StoryIndex>> {
    const built = await build(settings);
    proposed = built.status === 'loaded' ? built.value : null;
    return built;
  }

  const proposeOnce = async (): Promise<Loaded<StoryIndex>> => {
    running ??= propose().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    status: 'loaded',
    value: {
      served: () => current,
      propose: proposeOnce,
      apply: async (version) => {
        if (proposed?.story.version !== version) await proposeOnce();
        if (proposed?.story.version !== version) return 'other';
        current = { index: proposed, loadedAt: settings.clock() };
        return 'applied';
      },
    },
  };
}

/** What a reload of the files came to: a story that serves now, or articles that were refused. */
export type Reloaded = 'applied' | 'refused';

/** The same story, whose every reload `onReload` is told of. */
export function observed(story: OperatorStory, onReload: (outcome: Reloaded) => void): OperatorStory {
  return {
    ...story,
    propose: async () => {
      const proposed = await story.propose();
      if (proposed.status === 'refused') onReload('refused');
      return proposed;
    },
    apply: async (version) => {
      const applied = await story.apply(version);
      if (applied === 'applied') onReload('applied');
      return applied;
    },
  };
}

async function build({ read, pace, lexicon }: OperatorStorySettings): Promise<Loaded<StoryIndex>> {
  const sources = await read();
  if (sources.status === 'refused') return sources;
  return runInSlices(loadAndIndex(sources.value, lexicon), pace);
}
