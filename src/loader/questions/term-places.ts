import type { Passage, Sentence } from '../../story/article.ts';
import type { Steps } from '../../text/steps.ts';
import { termsOf } from '../../text/terms.ts';
import { tokenize, type Token } from '../../text/tokens.ts';

/** From a term to the paragraphs that hold it, ascending. */
export type TermPlaces = ReadonlyMap<string, readonly number[]>;

/** The tokens of each sentence, read once. */
export type SentenceTokens = ReadonlyMap<Sentence, readonly Token[]>;

/** Finds which paragraphs hold which terms. */
export function* placeTerms(passages: readonly Passage[], tokens: SentenceTokens): Steps<TermPlaces> {
  const places = new Map<string, number[]>();
  for (const { paragraph, sentences } of passages) {
    for (const sentence of sentences) {
      for (const { term } of termsOf(tokens.get(sentence) ?? [])) {
        const known = places.get(term);
        if (!known) places.set(term, [paragraph]);
        else if (known.at(-1) !== paragraph) known.push(paragraph);
      }
    }
    yield;
  }
  return places;
}

/** Whether a paragraph other than `paragraph` holds all the terms of `words`: a question of them is answered there too. */
export function isElsewhere(places: TermPlaces, words: string, paragraph: number): boolean {
  const held = termsOf(tokenize(words)).map(({ term }) => places.get(term) ?? []);
  const [first = [], ...rest] = held;
  return first.some((one) => one !== paragraph && rest.every((others) => others.includes(one)));
}
