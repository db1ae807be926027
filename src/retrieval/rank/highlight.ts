import { sliceOf, type Span } from '../../text/span.ts';
import { articleOf, type SentenceEntry } from '../search-index.ts';
import { findAnswerSpans } from './answer-spans.ts';
import { newSpans } from './type-features.ts';
import type { Query } from './view.ts';
import { whoSpan } from './who-span.ts';

/**
 * The words of a sentence that answer, where the question asks for a name, a date, a number, a sum, a place or a
 * reason; null rather than a doubtful guess.
 */
export function findHighlight(query: Query, entry: SentenceEntry): Span | null {
  const { expected } = query.question.type;
  if (expected === null) return null;
  const { text } = articleOf(query.index, entry);
  const spans = newSpans(query, entry, findAnswerSpans(expected, text, entry));
  if (expected === 'person') return whoSpan(query, entry, spans);
  const matched = matchedPlaces(query, entry);
  if (expected === 'place') return placeSpan(text, spans, matched);
  const [nearest] = spans
    .map((span) => ({ span, distance: distanceTo(span, matched) }))
    .toSorted((a, b) => a.distance - b.distance);
  return nearest?.span ?? null;
}

/** The first place after the last word asked with ("the holidays at the Kremlin"), else the last before it. */
function placeSpan(text: string, names: readonly Span[], matched: readonly Span[]): Span | null {
  const places = names.filter((span) => !isModifier(text, span));
  const last = matched.at(-1);
  return places.find(({ start }) => last !== undefined && start >= last.end) ?? places.at(-1) ?? null;
}

/** "the U.S. elections": a name that belongs to the word after it is no place of its own. */
function isModifier(text: string, { end }: Span): boolean {
  const next = /^ (\p{Ll}+)/u.exec(sliceOf(text, { start: end, end: end + 20 }))?.[1];
  return next !== undefined && !AFTER_PLACE.has(next);
}

const AFTER_PLACE = new Set(
  `and or but to before after with where when which in on at by for from as was is were are has have had will would
  until since during because while who that`.split(/\s+/),
);

function matchedPlaces({ firstMet }: Query, entry: SentenceEntry): readonly Span[] {
  return entry.terms.filter(({ term }) => firstMet.has(term)).map(({ token }) => token);
}

/** Mean distance in characters to the two nearest matched words: an answer stands among the words that ask for it. */
function distanceTo(span: Span, places: readonly Span[]): number {
  const gaps = places
    .map(({ start, end }) => Math.max(start - span.end, span.start - end, 0))
    .toSorted((a, b) => a - b)
    .slice(0, 2);
  return gaps.length === 0 ? Infinity : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}
