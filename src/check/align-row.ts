import { isNegation } from './negation.ts';
import type { CheckWord } from './words.ts';

/**
 * What each step is worth: an equal word 2 (a stop word 1), a replaced one -0.9 (a near spelling -0.3), a word that only
 * one side has -1, a jump to another place -4.5. An ellipsis makes the jump cheap, and the narrator's interruption of a
 * quote costs next to nothing. Chosen on synthetic alterations of PolNeAR stories; `npm run bench -- check` measures them.
 */
export const WORTH = {
  equal: 2,
  stopWord: 1,
  replaced: -0.9,
  near: -0.3,
  gap: -1,
  inserted: -0.05,
  jump: -4.5,
  join: -0.1,
  ellipsis: -0.5,
  ellipsisJump: -3,
} as const;

/** How a cell of the table was come to. */
export const BACK = { start: 0, next: 1, added: 2, dropped: 3, jump: 4, join: 5, ellipsis: 6 } as const;

/** What may be left out or put in at no cost: an editor's insertion, unless it denies or counts. */
export function isFree({ isInserted, key }: CheckWord): boolean {
  return isInserted && !isNegation(key) && !/\d/.test(key);
}

/** What one row of the table is made from. */
interface Row {
  readonly above: Float64Array;
  /** The id of each story word, and what each id is worth beside this row's word. */
  readonly column: Int32Array;
  readonly worth: Float64Array;
  /** The id of this row's own word; -1 where the story does not have it. */
  readonly same: number;
  readonly drop: Float64Array;
  readonly add: number;
  readonly isFirst: boolean;
  /** The score with which a jump arrives. */
  readonly jump: number;
  readonly joinFrom: Int32Array;
  readonly elided: Int32Array | null;
  /** Where the ways are written. */
  readonly back: Uint8Array;
}

/** Scores of the next word of the text beside every word of the story; writes how each was come to. */
export function nextRow(row: Row): Float64Array {
  const { above, column, worth, same, drop, add, back, jump, joinFrom, elided, isFirst } = row;
  const here = new Float64Array(above.length);
  here[0] = (above[0] ?? 0) + add;
  back[0] = BACK.added;
  for (let at = 1; at < above.length; at += 1) {
    const id = column[at - 1] ?? 0;
    let score = (above[at - 1] ?? 0) + (worth[id] ?? 0);
    let way: number = isFirst ? BACK.start : BACK.next;
    const added = (above[at] ?? 0) + add;
    if (added > score) {
      score = added;
      way = BACK.added;
    }
    const dropped = (here[at - 1] ?? 0) + (drop[at - 1] ?? 0);
    if (dropped > score && at > 1) {
      score = dropped;
      way = BACK.dropped;
    }
    if (id === same) {
      // The ways to an equal word other than from its neighbour.
      const equal = worth[id] ?? 0;
      const join = joinFrom[at] ?? 0;
      const source = elided?.[at] ?? 0;
      if (jump + equal > score) {
        score = jump + equal;
        way = BACK.jump;
      }
      if (join > 0 && !isFirst && (above[join] ?? 0) + WORTH.join + equal > score) {
        score = (above[join] ?? 0) + WORTH.join + equal;
        way = BACK.join;
      }
      if (source > 0 && (above[source] ?? 0) + WORTH.ellipsis + equal > score) {
        score = (above[source] ?? 0) + WORTH.ellipsis + equal;
        way = BACK.ellipsis;
      }
    }
    here[at] = score;
    back[at] = way;
  }
  return here;
}
