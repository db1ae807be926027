import { hasWords } from './check-quote.ts';

/** What stands between double quotation marks or guillemets, in one paragraph. */
const QUOTED = /“([^“”\n]+)”|"([^"\n]+)"|«([^«»\n]+)»|„([^„“”\n]+)[“”]/gu;

/** Fewer words than these between marks are a title or an ironic word rather than a quote. */
const FEWEST_WORDS = 3;

/**
 * What a message claims to quote: its parts between quotation marks, in order, or where it has none of some words the
 * whole message.
 */
export function quotedParts(message: string): readonly string[] {
  const parts = Array.from(message.matchAll(QUOTED), (found) => found.slice(1).join(''));
  const quotes = parts.filter((part) => part.trim().split(/\s+/).length >= FEWEST_WORDS && hasWords(part));
  if (quotes.length > 0) return quotes;
  return hasWords(message) ? [message] : [];
}
