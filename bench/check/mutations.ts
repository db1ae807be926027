import type { Verdict } from '../../src/check/verdict.ts';
import { STOP_WORDS } from '../../src/text/stop-words.ts';
import { below, type Random } from '../answers/random.ts';
import { pick, type Material } from './material.ts';

/** Alters a quote's words; null where the quote has nothing for it. */
type Mutate = (words: readonly string[], random: Random, material: Material) => readonly string[] | null;

const NEGATION =
  /^(?:not|no|never|neither|nor|none|nobody|nothing|nowhere|without|hardly|barely|scarcely|cannot|non)$|n['’]t$/i;
const NUMBER = /^\d[\d,.]*$/;
const UNIT =
  /^(?:percent|dollars|euros|years|months|weeks|days|hours|miles|kilometers|tons|minutes|million|billion)$/i;

/** Each kind of alteration of one quote's words, with the verdicts that are right for it. */
export const OF_A_QUOTE: Readonly<
  Record<
    string,
    { readonly right: readonly Verdict['verdict'][]; readonly isGrave?: true; readonly mutate: Mutate }
  >
> = {
  unchanged: { right: ['exact'], mutate: (words) => words },
  part: {
    right: ['exact'],
    mutate: (words, random) => words.slice(below(3, random), words.length - below(3, random)),
  },
  repunctuated: {
    right: ['exact'],
    mutate: (words) =>
      words.map((word, at) =>
        (at % 2 === 0 ? word.toUpperCase() : word).replace(/[,;:.!?]$/u, '—').replaceAll('’', "'"),
      ),
  },
  elided: { right: ['exact'], mutate: elide },
  'insertion in brackets': {
    right: ['exact'],
    mutate: (words) => [...words.slice(0, 4), '[as', 'reported]', ...words.slice(4)],
  },
  'one word swapped': {
    right: ['altered'],
    mutate: (words, random, { foreignWords }) =>
      replaceOne(words, isContent, () => pick(foreignWords, random), random),
  },
  'one word dropped': {
    right: ['altered'],
    mutate: (words, random) => {
      const at = 1 + below(words.length - 2, random);
      return words[at] === words[at + 1] || words[at] === words[at - 1] || !isContent(words[at] ?? '')
        ? null
        : words.toSpliced(at, 1);
    },
  },
  'one word added': {
    right: ['altered'],
    mutate: (words, random, { foreignWords }) =>
      words.toSpliced(1 + below(words.length - 2, random), 0, pick(foreignWords, random)),
  },
  'negation dropped': {
    right: ['altered'],
    isGrave: true,
    mutate: (words) => {
      const at = words.findIndex(
        (word, index) => index > 0 && index < words.length - 1 && /^(?:not|never)$|n['’]t$/i.test(word),
      );
      if (at === -1) return null;
      const word = words[at] ?? '';
      if (/^(?:can|won)['’]t$/i.test(word)) return words.with(at, /^c/i.test(word) ? 'can' : 'will');
      return /n['’]t$/i.test(word) ? words.with(at, word.slice(0, -3)) : words.toSpliced(at, 1);
    },
  },
  'negation added': {
    right: ['altered'],
    isGrave: true,
    mutate: (words) => {
      const at = words.findIndex((word) =>
        /^(?:is|are|was|were|will|would|can|could|should|has|have|had)$/i.test(word),
      );
      return at === -1 || NEGATION.test(words[at + 1] ?? '') ? null : words.toSpliced(at + 1, 0, 'not');
    },
  },
  'negation by prefix': {
    right: ['altered'],
    isGrave: true,
    mutate: (words, random) =>
      replaceOne(
        words,
        (word) => /^[a-z]{5,}(?:ed|able|al|ful|ly|ous)$/.test(word),
        (word) => `un${word}`,
        random,
      ),
  },
  'number changed': {
    right: ['altered'],
    isGrave: true,
    mutate: (words, random) =>
      replaceOne(
        words,
        (word) => NUMBER.test(word),
        (word) => word.replace(/\d/, (digit) => String((Number(digit) % 9) + 1)),
        random,
      ),
  },
  'unit changed': {
    right: ['altered'],
    isGrave: true,
    mutate: (words, random) =>
      replaceOne(
        words,
        (word) => UNIT.test(word),
        (word) => (/^miles$/i.test(word) ? 'feet' : 'miles'),
        random,
      ),
  },
  'half invented': {
    right: ['altered', 'not-in-story'],
    mutate: (words, random, { foreignSentences }) => [
      ...words.slice(0, Math.ceil(words.length / 2)),
      ...pick(foreignSentences, random)
        .split(/\s+/)
        .slice(0, Math.floor(words.length / 2)),
    ],
  },
  'words shuffled': { right: ['not-in-story'], mutate: (words, random) => shuffled(words, random) },
  paraphrase: {
    right: ['altered', 'not-in-story'],
    mutate: (words, random, { foreignWords }) => {
      const half = Math.floor(words.length / 2);
      const turned = [...words.slice(half), ...words.slice(0, half)];
      return turned.map((word, at) => (at % 2 === 0 ? pick(foreignWords, random) : word));
    },
  },
};

function elide(words: readonly string[], random: Random): readonly string[] | null {
  const from = 2 + below(2, random);
  const to = from + 1 + below(Math.max(1, words.length - from - 4), random);
  if (words.slice(from, to).some((word) => NEGATION.test(word.replaceAll(/[^\p{L}'’]/gu, '')))) return null;
  return [...words.slice(0, from), '…', ...words.slice(to)];
}

function isContent(word: string): boolean {
  return /^[a-z]{4,}$/.test(word) && !STOP_WORDS.has(word);
}

function replaceOne(
  words: readonly string[],
  suits: (word: string) => boolean,
  replacement: (word: string) => string,
  random: Random,
): readonly string[] | null {
  const places = words.flatMap((word, at) => (suits(word) ? [at] : []));
  const at = places[below(places.length, random)];
  return at === undefined ? null : words.with(at, replacement(words[at] ?? ''));
}

function shuffled(words: readonly string[], random: Random): readonly string[] {
  return words
    .map((word) => ({ word, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ word }) => word);
}
