import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains,
  overlaps,
  overlapsInTurn,
  sliceOf,
  spansInside,
  trimSpan,
  type Span,
} from '../../src/text/span.ts';

const span = (start: number, end: number): Span => ({ start, end });

describe('spans', () => {
  it('contain themselves and what lies inside', () => {
    expect(contains(span(2, 5), span(2, 5))).toBe(true);
    expect(contains(span(2, 5), span(3, 4))).toBe(true);
    expect(contains(span(2, 5), span(3, 6))).toBe(false);
  });

  it('overlap when they share a character, not when they touch', () => {
    expect(overlaps(span(0, 3), span(2, 5))).toBe(true);
    expect(overlaps(span(0, 3), span(3, 5))).toBe(false);
  });

  it('are trimmed of white space at both ends', () => {
    const text = ' \n one two \u00A0';
    expect(sliceOf(text, trimSpan(text, span(0, text.length)))).toBe('one two');
  });

  it('become empty at their start when all is blank', () => {
    expect(trimSpan('a   b', span(1, 4)).start).toBe(trimSpan('a   b', span(1, 4)).end);
  });

  it('inside another are found among sorted ones as by looking at each', () => {
    const sorted = fc.array(fc.tuple(fc.nat(5), fc.nat(5))).map((gaps) => {
      let end = 0;
      return gaps.map(([gap, length]) => {
        const start = end + gap;
        end = start + length + 1;
        return span(start, end);
      });
    });
    fc.assert(
      fc.property(sorted, fc.nat(60), fc.nat(60), (spans, a, b) => {
        const outer = span(Math.min(a, b), Math.max(a, b));
        expect(spansInside(spans, outer)).toEqual(spans.filter((inner) => contains(outer, inner)));
      }),
    );
  });

  it('that overlap one place after the other are found as by looking at each', () => {
    const sorted = fc
      .array(fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => span(start, start + length)))
      .map((spans) => spans.toSorted((a, b) => a.start - b.start));
    const cuts = fc.uniqueArray(fc.nat(80)).map((ends) => ends.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(sorted, cuts, (spans, ends) => {
        const overlapsAt = overlapsInTurn(spans);
        for (const [at, end] of ends.entries()) {
          const place = span(ends[at - 1] ?? 0, end);
          expect(overlapsAt(place)).toEqual(spans.filter((part) => overlaps(part, place)));
        }
      }),
    );
  });
});
