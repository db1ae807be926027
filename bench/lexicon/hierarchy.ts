import type { Synset } from './wordnet.ts';

/** Which synsets are kinds of which, one step, over those that no single word names. */
export interface Hierarchy {
  above(synset: string): readonly string[];
  below(synset: string): readonly string[];
}

/** "Entity", "object", "event" and their like, so many steps from the top, are above everything and say nothing. */
const EMPTY_DEPTH = 3;

/** A verb with more kinds than this says nothing of them: "change", "move", "act". */
const WIDE_VERB = 40;

/** The kinds of a noun with more of them are too many to list: "person", "bird genus". */
const WIDE_NOUN = 140;

/** Steps that may be climbed to reach a synset with a usable word: a dog is a domestic animal, and so an animal. */
const MOST_STEPS = 3;

/** Builds the hierarchy of nouns and verbs; `isUsable` says which synsets have a word to show. */
export function hierarchyOf(
  synsets: ReadonlyMap<string, Synset>,
  isUsable: (synset: string) => boolean,
): Hierarchy {
  const parentsOf = (id: string): readonly string[] =>
    (synsets.get(id)?.pointers ?? [])
      // What a person was is not what the surname means: "harris" is no kind of "diplomat".
      .filter(({ symbol }) => symbol === '@' || (symbol === '@i' && synsets.get(id)?.isPerson === false))
      .map(({ synset }) => synset);
  const kinds = kindsOf(synsets);
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const depth = parentsOf(id).reduce((least, parent) => Math.min(least, depthOf(parent) + 1), Infinity);
    depths.set(id, depth === Infinity ? 0 : depth);
    return depth === Infinity ? 0 : depth;
  };
  const isEmpty = (id: string): boolean =>
    id.startsWith('n') ? depthOf(id) <= EMPTY_DEPTH : (kinds.get(id) ?? 0) > WIDE_VERB;
  const climb = (id: string, steps: number): readonly string[] =>
    parentsOf(id).flatMap((parent) => {
      if (isEmpty(parent)) return [];
      if (isUsable(parent) || steps === 1) return [parent];
      return climb(parent, steps - 1);
    });
  const above = new Map([...synsets.keys()].map((id) => [id, [...new Set(climb(id, MOST_STEPS))]]));
  const below = new Map<string, string[]>();
  for (const [id, parents] of above) {
    // The capitals of the world are no kinds of "capital" worth listing.
    if (synsets.get(id)?.pointers.some(({ symbol }) => symbol === '@i')) continue;
    for (const parent of parents) {
      const children = below.get(parent) ?? [];
      children.push(id);
      below.set(parent, children);
    }
  }
  return {
    above: (id) => above.get(id) ?? [],
    below: (id) => ((kinds.get(id) ?? 0) > WIDE_NOUN ? [] : (below.get(id) ?? [])),
  };
}

/** How many kinds each synset has, one step. */
function kindsOf(synsets: ReadonlyMap<string, Synset>): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const { pointers } of synsets.values()) {
    for (const { symbol, synset } of pointers) {
      if (symbol === '@') kinds.set(synset, (kinds.get(synset) ?? 0) + 1);
    }
  }
  return kinds;
}
