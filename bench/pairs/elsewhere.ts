import { termsOf } from '../../src/text/terms.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { BenchArticle } from '../answers/system.ts';

/** A sentence's place and its terms. */
export interface SpokenSentence {
  readonly paragraph: number;
  readonly terms: ReadonlySet<string>;
}

/** What each sentence of the article speaks of, in reading order. */
export function spokenOf({ sentences }: BenchArticle): readonly SpokenSentence[] {
  return sentences.map(({ paragraph, text }) => ({ paragraph, terms: bagOf(text) }));
}

/** From this share of the other words on, a place may be about what the twin asks. */
const ENOUGH = 0.5;

/**
 * Whether some sentence has all of the words put in and, with its neighbours, half of the words kept: then the article
 * may answer the twin too. `kept` is the question without the words taken out.
 */
export function isSpokenOf(sentences: readonly SpokenSentence[], putIn: string, kept: string): boolean {
  const asked = [...bagOf(putIn)];
  const others = [...bagOf(kept)];
  return sentences.some(({ terms }, at) => {
    if (!asked.every((term) => terms.has(term))) return false;
    const around = [terms, sentences[at - 1]?.terms, sentences[at + 1]?.terms];
    const met = others.filter((term) => around.some((near) => near?.has(term) === true)).length;
    return met >= ENOUGH * others.length;
  });
}

function bagOf(text: string): ReadonlySet<string> {
  return new Set(termsOf(tokenize(text)).map(({ term }) => term));
}
