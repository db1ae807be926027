import { assert as check, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, seededRandom } from '../../bench/answers/random.ts';
import { mistype, withTypos } from '../../bench/answers/typos.ts';

const QUESTION = 'Who did President Trump name as acting national security adviser?';

describe('typos', () => {
  it('the same seed makes the same typos, on every machine', () => {
    const typed = withTypos(QUESTION, seededRandom(hashOf('flynn-1')));
    expect(withTypos(QUESTION, seededRandom(hashOf('flynn-1')))).toBe(typed);
    expect(withTypos(QUESTION, seededRandom(hashOf('flynn-2')))).not.toBe(typed);
  });

  it('the seed is FNV-1a, by its published test vectors', () => {
    expect(hashOf('')).toBe(0x811c9dc5);
    expect(hashOf('a')).toBe(0xe40c292c);
    expect(hashOf('foobar')).toBe(0xbf9cf968);
  });

  it('exactly two content words of several are mistyped, by one edit each; all else stays', () => {
    check(
      property(integer(), (seed) => {
        const before = QUESTION.split(' ');
        const after = withTypos(QUESTION, seededRandom(seed)).split(' ');
        expect(after).toHaveLength(before.length);
        const changed = before.flatMap((word, at) => (after[at] === word ? [] : [[word, after[at] ?? '']]));
        expect(changed).toHaveLength(2);
        for (const [word = '', typed = ''] of changed) {
          expect(['Who', 'did', 'as']).not.toContain(word);
          expect(editDistance(word, typed)).toBe(1);
        }
      }),
    );
  });

  it('one word is mistyped where there is only one, and none where there is none', () => {
    const random = seededRandom(1);
    expect(editDistance('Who resigned?', withTypos('Who resigned?', random))).toBe(1);
    expect(withTypos('Who was it in 2017?', random)).toBe('Who was it in 2017?');
  });

  it('a mistyped word is never the word itself, even of one letter repeated', () => {
    check(
      property(integer(), constantFrom('aaaa', 'Anna', 'resign'), (seed, word) => {
        expect(editDistance(word, mistype(word, seededRandom(seed)))).toBe(1);
      }),
    );
  });
});

/** Optimal string alignment: edits are a letter left out, put in or replaced, and two neighbours swapped. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [];
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 0; i <= a.length; i += 1) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        i === 0 || j === 0
          ? i + j
          : Math.min(
              cell(i - 1, j) + 1,
              (row[j - 1] ?? 0) + 1,
              cell(i - 1, j - 1) + same,
              isSwapped ? cell(i - 2, j - 2) + 1 : Infinity,
            ),
      );
    }
  }
  return cell(a.length, b.length);
}
