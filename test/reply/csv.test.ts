import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/reply/csv.ts';

// A decoder drops the mark of the byte order, as a spreadsheet does.
const read = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('csvOf', () => {
  test('writes rows as spreadsheets read them', () => {
    expect(
      read(
        csvOf([
          ['words', 'count'],
          ['a "b", c', 3],
          ['two\nlines', 0],
        ]),
      ),
    ).toBe('words,count\r\n"a ""b"", c",3\r\n"two\nlines",0\r\n');
    expect(csvOf([])).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
  });

  test.each(['=1+1', '+1', '-1', '@sum(a1)', '\t=1', '\r=1', '=cmd|"/c calc"!a1'])(
    'leaves %j a text, not a formula',
    (words) => {
      expect(read(csvOf([[words]]))).toMatch(/^"?'/);
    },
  );

  test('no cell begins as a formula, whatever it says, and every row has its cells', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (row) => {
        const cells = [...read(csvOf([row])).matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(?:,|\r\n)/gy)].map(
          ([, cell = '']) => cell.replace(/^"([^]*)"$/, '$1').replaceAll('""', '"'),
        );
        expect(cells).toHaveLength(row.length);
        for (const [at, cell] of cells.entries()) {
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
          expect(cell.endsWith(row[at] ?? '')).toBe(true);
        }
      }),
    );
  });
});
