import { cosine } from '../../lexicon/lexicon.ts';
import { remembered } from '../../text/remembered.ts';
import type { PassageEntry, SearchIndex } from '../search-index.ts';
import type { MatchedTerm } from './matching.ts';

/** How near a word's nearest neighbour must be before it says anything: unrelated words of news reach this often. */
const NOISE = 0.25;

/**
 * How near a story's words come to a question's terms in meaning, 0 to 1; each is computed once a question, and only
 * where it is asked for. `place` is a term's among the question's.
 */
export interface Nearness {
  /** The nearest of the sentence's words; 1 where it has the term itself, 0 where there is no such sentence. */
  readonly toSentence: (place: number, position: number) => number;
  /** The nearest of the words of a passage's sentences. */
  readonly toPassage: (place: number, passage: PassageEntry) => number;
  /** The nearest of the sentence's words that are no terms of the question. */
  readonly toOthers: (place: number, position: number) => number;
}

/** An empty store of nearness for one question's terms. It grows with the sentences looked at, not with the story. */
export function createNearness(
  { meanings, sentences, postings }: Pick<SearchIndex, 'meanings' | 'sentences' | 'postings'>,
  terms: readonly MatchedTerm[],
): Nearness {
  const { words, starts, vectors } = meanings;
  const asked = new Set(terms.map(({ term }) => postings.numbers.get(term)));
  const unknown = (): Float64Array => new Float64Array(terms.length).fill(NaN);
  const ofSentence = remembered((_position: number) => unknown());
  const ofPassage = remembered((_passage: PassageEntry) => unknown());
  const cosinesTo = remembered((_word: number) => unknown());
  // The cosines of a sentence's words, in their order.
  const cosinesAt = remembered((position: number) => {
    const cosines: Float64Array[] = [];
    const end = starts[position + 1] ?? 0;
    for (let at = starts[position] ?? 0; at < end; at += 1) cosines.push(cosinesTo(words[at] ?? 0));
    return cosines;
  });

  const nearest = (place: number, position: number, isLeft: (word: number) => boolean): number => {
    const vector = terms[place]?.vector;
    if (!vector) return 0;
    let best = NOISE;
    const start = starts[position] ?? 0;
    const rows = cosinesAt(position);
    for (let at = 0; at < rows.length; at += 1) {
      const cosines = rows[at];
      const word = words[start + at] ?? 0;
      const other = vectors[word];
      if (cosines === undefined || other === undefined || isLeft(word)) continue;
      // As `known` does, but without a function for each word, which cost a question some 3 %.
      let near = cosines[place] ?? 0;
      if (Number.isNaN(near)) {
        near = cosine(vector, other);
        cosines[place] = near;
      }
      if (near > best) best = near;
    }
    return (best - NOISE) / (1 - NOISE);
  };
  const toSentence = (place: number, position: number): number =>
    known(ofSentence(position), place, () => {
      const isThere = sentences[position]?.counts.has(terms[place]?.term ?? '') === true;
      return isThere ? 1 : nearest(place, position, () => false);
    });
  return {
    toSentence,
    toPassage: (place, passage) =>
      known(ofPassage(passage), place, () => {
        let best = 0;
        const end = passage.first + passage.size;
        for (let position = passage.first; position < end && best < 1; position += 1) {
          best = Math.max(best, toSentence(place, position));
        }
        return best;
      }),
    toOthers: (place, position) => nearest(place, position, (word) => asked.has(word)),
  };
}

/** The number at `place`, computed where it is not yet known. */
function known(numbers: Float64Array, place: number, compute: () => number): number {
  const before = numbers[place] ?? NaN;
  if (!Number.isNaN(before)) return before;
  const computed = compute();
  numbers[place] = computed;
  return computed;
}
