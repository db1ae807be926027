import { LRUCache } from 'lru-cache';
import type { StoryIndex } from '../retrieval/story-index.ts';
import type { Loaded } from '../story/problem.ts';
import type { Reached } from './store.ts';

/** A searchable story, or why there is none: articles refused, or (null) gone or damaged in the store. */
export type Built = Reached<Loaded<StoryIndex> | null>;

/** Searchable stories kept in memory, the least recently asked dropped first. */
export interface IndexCache {
  /** The story of `key`, made by `build` where it is not in memory. Calls while it is being made share it. */
  readonly get: (key: string, build: () => Promise<Built>) => Promise<Built>;
  /** Bytes (by {@link sizeOf}) and stories kept, and how many stories were made in all. */
  readonly kept: () => { readonly bytes: number; readonly stories: number; readonly made: number };
}

/**
 * Bytes of memory that an index takes for each UTF-16 unit of its articles' text, and besides: measured by
 * `npm run bench -- scale`.
 */
const BYTES = { unit: 60, story: 95_000 } as const;

/** About how many bytes of memory a searchable story takes. */
export function sizeOf({ story }: StoryIndex): number {
  const units = story.articles.reduce((sum, { text }) => sum + text.length, 0);
  return BYTES.story + BYTES.unit * units;
}

/** A cache of at most `maxBytes`; a story larger than that is made afresh for every question. */
export function createIndexCache(maxBytes: number): IndexCache {
  const kept = new LRUCache<string, StoryIndex>({ maxSize: maxBytes, sizeCalculation: sizeOf });
  const building = new Map<string, Promise<Built>>();
  let made = 0;

  async function make(key: string, build: () => Promise<Built>): Promise<Built> {
    try {
      const built = await build();
      made += 1;
      if (built.status === 'reached' && built.value?.status === 'loaded') kept.set(key, built.value.value);
      return built;
    } finally {
      building.delete(key);
    }
  }

  return {
    get: async (key, build) => {
      const known = kept.get(key);
      if (known !== undefined) return { status: 'reached', value: { status: 'loaded', value: known } };
      const running = building.get(key) ?? make(key, build);
      building.set(key, running);
      return running;
    },
    kept: () => ({ bytes: kept.calculatedSize, stories: kept.size, made }),
  };
}
