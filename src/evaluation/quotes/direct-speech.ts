import { overlaps, type Span } from '../../text/span.ts';

/**
 * The stretches of `contents` that stand between double quotation marks: straight, curly, or two apostrophes. Marks
 * are paired one after the other in each line, whichever way they face; a mark left open holds to the line's end.
 * Pairing here is the measure's own and knows nothing of the engine's.
 */
export function directSegments(text: string, contents: readonly Span[]): readonly Span[] {
  return quotedIn(text).flatMap((quoted) =>
    contents.flatMap((content) => {
      const shared = {
        start: Math.max(quoted.start, content.start),
        end: Math.min(quoted.end, content.end),
      };
      return shared.start < shared.end && /\S/u.test(text.slice(shared.start, shared.end)) ? [shared] : [];
    }),
  );
}

const MARK = /["“”]|''/gu;

function quotedIn(text: string): readonly Span[] {
  const quoted: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/gu)) {
    let open: number | null = null;
    for (const mark of line.matchAll(MARK)) {
      const at = index + mark.index;
      if (open !== null) quoted.push({ start: open, end: at });
      open = open === null ? at + mark[0].length : null;
    }
    if (open !== null) quoted.push({ start: open, end: index + line.length });
  }
  return quoted.filter(({ start, end }) => start < end);
}

/** The share of `span` that `cover` covers, 0 to 1. */
export function coverage(span: Span, cover: readonly Span[]): number {
  const covered = cover.reduce(
    (sum, other) =>
      sum + (overlaps(span, other) ? Math.min(span.end, other.end) - Math.max(span.start, other.start) : 0),
    0,
  );
  return covered / (span.end - span.start);
}
