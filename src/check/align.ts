import { STOP_WORDS } from '../text/stop-words.ts';
import { BACK, isFree, nextRow, WORTH } from './align-row.ts';
import { deniedForms } from './negation.ts';
import type { StoryWord } from './story-words.ts';
import type { CheckWord } from './words.ts';

/** How a word of the text came to its word of the story from the one before. */
export type Way = 'start' | 'next' | 'jump' | 'join' | 'ellipsis';

/** One step of an alignment; `text` and `story` are places in the two lists of words. */
export type Step =
  | { readonly kind: 'kept' | 'replaced'; readonly text: number; readonly story: number; readonly way: Way }
  | { readonly kind: 'added'; readonly text: number }
  | { readonly kind: 'dropped'; readonly story: number };

/** Letters in which a near spelling agrees from the start. */
const NEAR_LETTERS = 4;

/** At most so many equally good places are looked at. */
const MOST_ENDS = 12;

/**
 * The best alignments of `text` with any part of `story`: semi-global (the story's ends are free) with a jump, so that a
 * splice is seen in the one pass. Several where several places are equally good. O(words of the text x of the story).
 */
export function align(text: readonly CheckWord[], story: readonly StoryWord[]): readonly (readonly Step[])[] {
  const width = story.length + 1;
  if (text.length === 0 || story.length === 0) return [];
  const table = fill(text, story, width);
  const best = table.last.reduce((most, score) => Math.max(most, score), -Infinity);
  const ends: number[] = [];
  for (let column = 1; column < width && ends.length < MOST_ENDS; column += 1)
    if ((table.last[column] ?? 0) >= best - 1e-6) ends.push(column);
  return ends.map((end) => trace(table, end, text.length, width));
}

interface Table {
  readonly back: Uint8Array;
  /** For each row the column with the best score of the row before. */
  readonly jumpFrom: Int32Array;
  /** For each column the one whose word it may follow over the narrator's interruption; 0 for none. */
  readonly joinFrom: Int32Array;
  /** For rows after an ellipsis, where in the same voice each column may come from. */
  readonly ellipsisFrom: ReadonlyMap<number, Int32Array>;
  readonly last: Float64Array;
}

function fill(text: readonly CheckWord[], story: readonly StoryWord[], width: number): Table {
  const ids = new Map<string, number>();
  const column = Int32Array.from(story, ({ key }) => idOf(key, ids));
  const nearBy = byFirstLetters(ids);
  const drop = Float64Array.from(story, (word) => (isFree(word) ? WORTH.inserted : WORTH.gap));
  const joinFrom = joinsOf(story);
  const back = new Uint8Array(text.length * width);
  const jumpFrom = new Int32Array(text.length);
  const ellipsisFrom = new Map<number, Int32Array>();
  const worth = new Float64Array(ids.size);
  let above: Float64Array = new Float64Array(width);
  for (const [row, word] of text.entries()) {
    worth.fill(isFree(word) ? WORTH.near : WORTH.replaced);
    for (const near of nearIds(word.key, ids, nearBy)) worth[near] = WORTH.near;
    const same = ids.get(word.key) ?? -1;
    if (same >= 0) worth[same] = STOP_WORDS.has(word.key) ? WORTH.stopWord : WORTH.equal;
    const from = bestColumn(above);
    jumpFrom[row] = from;
    const cost = word.afterEllipsis ? WORTH.ellipsisJump : WORTH.jump;
    const elided = row > 0 && word.afterEllipsis ? earlierInVoice(above, story) : null;
    if (elided !== null) ellipsisFrom.set(row, elided);
    above = nextRow({
      above,
      column,
      worth,
      same,
      drop,
      add: isFree(word) ? WORTH.inserted : WORTH.gap,
      isFirst: row === 0,
      jump: row === 0 ? -Infinity : (above[from] ?? 0) + cost,
      joinFrom,
      elided,
      back: back.subarray(row * width, (row + 1) * width),
    });
  }
  return { back, jumpFrom, joinFrom, ellipsisFrom, last: above };
}

function trace(table: Table, end: number, rows: number, width: number): readonly Step[] {
  const steps: Step[] = [];
  let row = rows - 1;
  let at = end;
  while (row >= 0) {
    const way = table.back[row * width + at] ?? BACK.added;
    if (way === BACK.added) {
      steps.push({ kind: 'added', text: row });
      row -= 1;
    } else if (way === BACK.dropped) {
      steps.push({ kind: 'dropped', story: at - 1 });
      at -= 1;
    } else {
      // Which of the two it is depends on the words, which only the caller has.
      steps.push({ kind: 'kept', text: row, story: at - 1, way: WAYS[way] ?? 'next' });
      at = cameFrom(table, way, row, at);
      row -= 1;
    }
  }
  return steps.toReversed();
}

const WAYS: Readonly<Record<number, Way>> = {
  [BACK.start]: 'start',
  [BACK.next]: 'next',
  [BACK.jump]: 'jump',
  [BACK.join]: 'join',
  [BACK.ellipsis]: 'ellipsis',
};

function cameFrom(table: Table, way: number, row: number, at: number): number {
  if (way === BACK.jump) return table.jumpFrom[row] ?? 0;
  if (way === BACK.join) return table.joinFrom[at] ?? 0;
  if (way === BACK.ellipsis) return table.ellipsisFrom.get(row)?.[at] ?? 0;
  return at - 1;
}

function idOf(key: string, ids: Map<string, number>): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  ids.set(key, ids.size);
  return ids.size - 1;
}

function byFirstLetters(ids: ReadonlyMap<string, number>): ReadonlyMap<string, readonly number[]> {
  const grouped = new Map<string, number[]>();
  for (const [key, id] of ids) {
    const letters = key.slice(0, NEAR_LETTERS);
    const group = grouped.get(letters);
    if (group === undefined) grouped.set(letters, [id]);
    else group.push(id);
  }
  return grouped;
}

function nearIds(
  key: string,
  ids: ReadonlyMap<string, number>,
  nearBy: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const spelt = key.length < NEAR_LETTERS ? [] : (nearBy.get(key.slice(0, NEAR_LETTERS)) ?? []);
  return [...spelt, ...deniedForms(key).flatMap((form) => ids.get(form) ?? [])];
}

function bestColumn(scores: Float64Array): number {
  let best = 0;
  for (let at = 1; at < scores.length; at += 1) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return best;
}

/** For each column the best one before it in the same voice, leaving out its neighbour; 0 for none. */
function earlierInVoice(above: Float64Array, story: readonly StoryWord[]): Int32Array {
  const from = new Int32Array(above.length);
  const best = new Map<number, number>();
  for (let at = 2; at < above.length; at += 1) {
    const voice = story[at - 1]?.voice ?? -1;
    const earlier = story[at - 3];
    if (earlier !== undefined) {
      const known = best.get(earlier.voice) ?? 0;
      if (known === 0 || (above[at - 2] ?? 0) >= (above[known] ?? 0)) best.set(earlier.voice, at - 2);
    }
    from[at] = best.get(voice) ?? 0;
  }
  return from;
}

/** Most words of the narrator between two pieces of one quote: `"…," he said on Thursday in a statement, "…"`. */
const LONGEST_INTERRUPTION = 20;

/** Where a quote of one voice begins, the column of the last word of the piece before it. */
function joinsOf(story: readonly StoryWord[]): Int32Array {
  const from = new Int32Array(story.length + 1);
  let closed = -1;
  for (const [at, word] of story.entries()) {
    const before = story[closed];
    if (word.opensQuote && before?.voice === word.voice && at - closed - 1 <= LONGEST_INTERRUPTION) {
      from[at + 1] = closed + 1;
    }
    if (word.closesQuote) closed = at;
  }
  return from;
}
