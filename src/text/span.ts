/**
 * A half-open range `[start, end)` of UTF-16 units in an article's verbatim text.
 * Everything Verbatim shows of an article is such a range, sliced and never retyped.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of `text` that `span` covers. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `inner` lies wholly inside `outer` (equal spans contain each other). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The spans that lie wholly inside `outer`; `sorted` must ascend by start and not overlap. */
export function spansInside<Part extends Span>(sorted: readonly Part[], outer: Span): readonly Part[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Infinity) < outer.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((sorted[end]?.end ?? Infinity) <= outer.end) end += 1;
  return sorted.slice(low, end);
}

/**
 * The spans that overlap a place, for places asked for one after the other in the text: together they cost one pass over
 * `sorted`, which must ascend by start; its spans may overlap. They come in its order.
 */
export function overlapsInTurn<Part extends Span>(sorted: readonly Part[]): (place: Span) => readonly Part[] {
  let next = 0;
  let open: readonly Part[] = [];
  return (place) => {
    const first = next;
    while ((sorted[next]?.start ?? Infinity) < place.end) next += 1;
    const isOver = (part: Part): boolean => part.end <= place.start;
    if (next > first || open.some(isOver)) {
      open = [...open, ...sorted.slice(first, next)].filter((part) => !isOver(part));
    }
    return open;
  };
}

/** `span` without the white space at its two ends; an all-blank span becomes empty at its start. */
export function trimSpan(text: string, span: Span): Span {
  const shown = sliceOf(text, span);
  const start = span.start + (shown.length - shown.trimStart().length);
  return { start, end: Math.max(start, span.end - (shown.length - shown.trimEnd().length)) };
}
