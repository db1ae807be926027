import type { Verdict } from '../../src/check/verdict.ts';
import { sliceOf } from '../../src/text/span.ts';
import type { Random } from '../answers/random.ts';
import type { Material } from './material.ts';
import { OF_A_QUOTE } from './mutations.ts';

/** A text to check and the verdicts that are right for it. */
export interface Case {
  readonly kind: string;
  readonly text: string;
  readonly speaker: string | null;
  readonly right: readonly Verdict['verdict'][];
  /** Whether a negation, a number or a unit was changed: none of these may ever be called exact. */
  readonly isGrave: boolean;
}

type Quote = Material['quotes'][number];

/** All cases of one article: for each quote one of each kind, and what needs two quotes, narration or another article. */
export function casesOf(material: Material, random: Random): readonly Case[] {
  const { text, quotes, narration, foreignSentences } = material;
  return [
    ...quotes.flatMap((quote) => {
      const words = sliceOf(text, quote.content).split(/\s+/);
      return Object.entries(OF_A_QUOTE).flatMap(([kind, { right, isGrave = false, mutate }]): Case[] => {
        const made = mutate(words, random, material);
        return made === null ? [] : [{ kind, text: made.join(' '), speaker: quote.speaker, right, isGrave }];
      });
    }),
    ...speakerSwaps(material),
    ...pairs(quotes, text),
    ...narration.slice(0, quotes.length).map((sentence) => one('narration', sentence, 'not-a-quote')),
    ...foreignSentences
      .slice(0, quotes.length)
      .map((sentence) => one('sentence of another article', sentence, 'not-in-story')),
  ];
}

function one(kind: string, text: string, right: Verdict['verdict']): Case {
  return { kind, text, speaker: null, right: [right], isGrave: false };
}

function speakerSwaps({ quotes, text }: Material): readonly Case[] {
  return quotes.flatMap((quote) => {
    const other = quotes.find(({ speaker }) => speaker !== null && !sharesAName(speaker, quote.speaker));
    if (quote.speaker === null || other === undefined) return [];
    return [
      { ...one('speaker swapped', sliceOf(text, quote.content), 'wrong-speaker'), speaker: other.speaker },
    ];
  });
}

function sharesAName(name: string, other: string | null): boolean {
  const words = new Set(name.toLowerCase().split(/\W+/));
  return (
    other === null ||
    other
      .toLowerCase()
      .split(/\W+/)
      .some((word) => words.has(word))
  );
}

/** Neighbouring quotes: of one speaker in one paragraph they may be joined; ends of far ones are a splice. */
function pairs(quotes: readonly Quote[], text: string): readonly Case[] {
  return quotes.flatMap((quote, at) => {
    const next = quotes[at + 1];
    const far = quotes.find(({ paragraph }) => paragraph > quote.paragraph + 1);
    const words = sliceOf(text, quote.content).split(/\s+/);
    const made: Case[] = [];
    if (next !== undefined && isInterrupted(quote, next, text)) {
      const joined = `${words.slice(-6).join(' ')} ${sliceOf(text, next.content).split(/\s+/).slice(0, 6).join(' ')}`;
      made.push(one('joined over the narrator', joined, 'exact'));
    }
    if (far !== undefined) {
      const other = sliceOf(text, far.content).split(/\s+/);
      made.push(one('two places spliced', [...words.slice(0, 8), ...other.slice(-8)].join(' '), 'spliced'));
    }
    return made;
  });
}

function isInterrupted(quote: Quote, next: Quote, text: string): boolean {
  const between = text.slice(quote.marked.end, next.marked.start);
  return (
    quote.paragraph === next.paragraph &&
    quote.speaker !== null &&
    quote.speaker === next.speaker &&
    between.split(/\s+/).length <= 10 &&
    // Another quote between them, and they are two places.
    (between.match(/["“”]/gu)?.length ?? 0) === 0
  );
}
