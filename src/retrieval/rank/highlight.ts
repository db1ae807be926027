import type { Span } from '../../text/span.ts';
import { findAnswerSpans } from './answer-spans.ts';
import { newSpans } from './type-features.ts';
import type { Query } from './view.ts';
import { articleOf, type SentenceEntry } from '../search-index.ts';

/** The words of a sentence that answer, where the question asks for a name, a date, a number, a place or a reason. */
export function findHighlight(query: Query, entry: SentenceEntry): Span | null {
  const { expected } = query.question.type;
  if (expected === null) return null;
  const { text } = articleOf(query.index, entry);
  const spans = newSpans(query, entry, findAnswerSpans(expected, text, entry));
  const matched = matchedPlaces(query, entry);
  const [nearest] = spans
    .map((span) => ({ span, distance: distanceTo(span, matched) }))
    .toSorted((a, b) => a.distance - b.distance);
  return nearest?.span ?? null;
}

function matchedPlaces({ terms }: Query, entry: SentenceEntry): readonly Span[] {
  return entry.terms.filter(({ term }) => terms.some(({ met }) => met.has(term))).map(({ token }) => token);
}

/** Mean distance in characters to the two nearest matched words: an answer stands among the words that ask for it. */
function distanceTo(span: Span, places: readonly Span[]): number {
  const gaps = places
    .map(({ start, end }) => Math.max(start - span.end, span.start - end, 0))
    .toSorted((a, b) => a - b)
    .slice(0, 2);
  return gaps.length === 0 ? Infinity : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}
