import Fuse, { type IFuseOptions } from 'fuse.js';

/** Finds strings by approximate spelling. Fuse.js's score: 0 is the same string, 1 is nothing alike. */
export interface FuzzyMatch {
  readonly value: string;
  readonly score: number;
}

/**
 * A fuzzy search over short strings. Fuse.js scans every string, so it is for vocabularies and question lists,
 * not for prose: on texts it blocks for some 100 ms at 500 passages.
 */
export function createFuzzy(
  values: readonly string[],
  options: IFuseOptions<string>,
): (typed: string, limit: number) => readonly FuzzyMatch[] {
  const fuse = new Fuse(values, { ...options, includeScore: true });
  return (typed, limit) =>
    fuse.search(typed, { limit }).map(({ item, score }) => ({ value: item, score: score ?? 1 }));
}
