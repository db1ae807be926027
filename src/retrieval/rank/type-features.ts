import { sliceOf, type Span } from '../../text/span.ts';
import { articleOf, type SentenceEntry } from '../search-index.ts';
import { findAnswerSpans } from './answer-spans.ts';
import type { Query, View } from './view.ts';

export type TypeFeature =
  | 'type-new'
  | 'type-absent'
  | 'type-near'
  | 'type-date'
  | 'type-number'
  | 'type-place'
  | 'type-reason'
  | 'how-cue'
  | 'definition';

/** Whether the sentence has words of the kind asked for that the question does not already hold. */
export function typeFeatures(query: Query, view: View): Record<TypeFeature, number> {
  const { kind, expected } = query.question.type;
  const { text } = articleOf(query.index, view.entry);
  const spans =
    expected === null ? [] : newSpans(query, view.entry, findAnswerSpans(expected, text, view.entry));
  const found = spans.length > 0 ? 1 : 0;
  const of = (type: typeof expected): number => (expected === type ? found : 0);
  return {
    'type-new': found,
    'type-absent': expected !== null && found === 0 ? 1 : 0,
    'type-near': nearness(view, spans),
    'type-date': of('date'),
    'type-number': of('number') + of('money'),
    'type-place': of('place'),
    'type-reason': of('reason'),
    'how-cue': kind === 'how' && HOW.test(sliceOf(text, view.entry.span)) ? 1 : 0,
    definition: kind === 'definition' && isDefining(view) ? 1 : 0,
  };
}

const HOW = /\b(?:by|through|using|via|with)\b/;

/**
 * The spans that say more than the question does: a name of which the question gives no part, or other words of which
 * it does not give all.
 */
export function newSpans({ terms }: Query, entry: SentenceEntry, spans: readonly Span[]): readonly Span[] {
  const isAsked = (term: string): boolean => terms.some((asked) => asked.term === term);
  return spans.filter((span) => {
    const inside = entry.terms.filter(
      ({ token }) => token.start >= span.start && token.end <= span.end + POSSESSIVE,
    );
    return entry.names.includes(span)
      ? inside.length > 0 && !inside.some(({ term }) => isAsked(term))
      : inside.some(({ term }) => !isAsked(term));
  });
}

/** A name's span leaves out the possessive ending that its token has: "Flynn's". */
const POSSESSIVE = 2;

/** 1 where an answer span touches a matched word, falling with the words between. */
function nearness({ entry, meets }: View, spans: readonly Span[]): number {
  let nearest = Infinity;
  for (const span of spans) {
    const at = entry.terms.findIndex(({ token }) => token.start >= span.start);
    for (const [place, met] of meets.entries())
      if (met >= 0) nearest = Math.min(nearest, Math.abs(place - at));
  }
  return Number.isFinite(nearest) ? 1 / (1 + nearest / 3) : 0;
}

const DEFINES = new Set(['is', 'are', 'was', 'were', 'means', 'refers']);

/** "X is a …" for a word X that the question asks for. */
function isDefining({ entry, meets }: View): boolean {
  return entry.terms.some(({ token }, place) => {
    const next = entry.tokens[entry.tokens.indexOf(token) + 1];
    return (meets[place] ?? -1) >= 0 && next !== undefined && DEFINES.has(next.folded);
  });
}
