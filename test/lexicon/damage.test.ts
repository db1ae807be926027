import { array, assert, integer, property, tuple, type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HEADER_LENGTH } from '../../src/lexicon/format.ts';
import { readLexicon, type Lexicon } from '../../src/lexicon/lexicon.ts';
import { opened, SHIPPED } from './shipped.ts';

const ASKED = ['resign', 'took', 'zebra', 'u.s', 'the', 'xqzzy', ''];

/** Everything that a lexicon says of some words. */
function saidBy(lexicon: Lexicon): unknown {
  return ASKED.map((word) => [
    lexicon.basesOf(word),
    lexicon.relativesOf(word),
    lexicon.relativesOfPhrase(`${word} over`),
    lexicon.similarity(word, 'quit'),
    Array.from(lexicon.vectorOf(word)?.components ?? []),
  ]);
}

function flipped(bytes: Uint8Array, flips: readonly (readonly [at: number, bits: number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [at, bits] of flips) copy[at % copy.length] = (copy[at % copy.length] ?? 0) ^ bits;
  return copy;
}

describe('bytes that are no lexicon are refused', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['two bytes', SHIPPED.slice(0, 2)],
    ['another file', new TextEncoder().encode('%PDF-1.7 and so on')],
    ['zeros', new Uint8Array(1000)],
  ])('%s', (_, bytes) => {
    expect(readLexicon(bytes)).toEqual({ kind: 'not-a-lexicon' });
  });

  test('another version', () => {
    expect(readLexicon(flipped(SHIPPED, [[4, 3]]))).toEqual({ kind: 'wrong-version', found: 2, known: 1 });
  });

  test('a header cut short', () => {
    const found = HEADER_LENGTH - 1;
    expect(readLexicon(SHIPPED.slice(0, found))).toEqual({
      kind: 'wrong-length',
      found,
      expected: HEADER_LENGTH,
    });
  });

  test('a file cut anywhere', () => {
    assert(
      property(integer({ min: 0, max: SHIPPED.length - 1 }), (length) => {
        expect(readLexicon(SHIPPED.subarray(0, length)).kind).not.toBe('lexicon');
      }),
    );
  });

  test('a byte too many', () => {
    const longer = new Uint8Array(SHIPPED.length + 1);
    longer.set(SHIPPED);
    expect(readLexicon(longer)).toEqual({
      kind: 'wrong-length',
      found: SHIPPED.length + 1,
      expected: SHIPPED.length,
    });
  });

  test('a section that lies outside the file, or has not its length', () => {
    expect(readLexicon(flipped(SHIPPED, [[16 + 3, 0x80]]))).toEqual({
      kind: 'damaged',
      section: 'wordStarts',
    });
    expect(readLexicon(flipped(SHIPPED, [[16 + 4, 4]]))).toEqual({ kind: 'damaged', section: 'wordEntries' });
  });
});

/** Bytes to change, and which of their bits. */
function damage(from: number, to: number): Arbitrary<[at: number, bits: number][]> {
  return array(tuple(integer({ min: from, max: to }), integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 200,
  });
}

describe('damage never throws', () => {
  test.each([
    ['in the header', 0, HEADER_LENGTH - 1],
    ['anywhere', 0, SHIPPED.length - 1],
  ])('%s', (_, from, to) => {
    assert(
      property(damage(from, to), (flips) => {
        const read = readLexicon(flipped(SHIPPED, flips));
        expect(() => read.kind === 'lexicon' && saidBy(read)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  test('not even where every number is noise', () => {
    assert(
      property(integer({ min: 1, max: 255 }), (noise) => {
        const bytes = SHIPPED.map((byte, at) => (at < HEADER_LENGTH ? byte : byte ^ noise));
        expect(() => saidBy(opened(bytes))).not.toThrow();
      }),
      { numRuns: 5 },
    );
  });
});

describe('reading', () => {
  test('says the same each time, and leaves the bytes as they were', () => {
    const bytes = SHIPPED.slice();
    const lexicon = opened(bytes);
    expect(saidBy(lexicon)).toEqual(saidBy(opened(SHIPPED)));
    expect(saidBy(lexicon)).toEqual(saidBy(lexicon));
    expect(Buffer.compare(bytes, SHIPPED)).toBe(0);
  });

  test('does not need aligned bytes', () => {
    const shifted = new Uint8Array(SHIPPED.length + 3).subarray(3);
    shifted.set(SHIPPED);
    expect(saidBy(opened(shifted))).toEqual(saidBy(opened(SHIPPED)));
  });
});
