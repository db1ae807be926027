import { STOP_WORDS } from '../text/stop-words.ts';
import { isFree } from './align-row.ts';
import type { Step, Way } from './align.ts';
import { isNegation } from './negation.ts';
import type { StoryWord } from './story-words.ts';
import type { CheckWord } from './words.ts';

/** Words side by side. `way` is how the story's word was come to; `isForgiven` marks what an editor may do. */
export type Compared =
  | { readonly kind: 'kept'; readonly text: CheckWord; readonly story: StoryWord; readonly way: Way }
  | { readonly kind: 'dropped'; readonly story: StoryWord; readonly isForgiven: boolean }
  | { readonly kind: 'added'; readonly text: CheckWord; readonly isForgiven: boolean };

/** The steps of an alignment with their words: a replaced word is one dropped and one added. */
export function compare(
  steps: readonly Step[],
  text: readonly CheckWord[],
  story: readonly StoryWord[],
): readonly Compared[] {
  const compared: Compared[] = [];
  let last = -1;
  for (const step of steps) {
    if (step.kind === 'added') {
      const word = text[step.text];
      if (word) compared.push({ kind: 'added', text: word, isForgiven: isFree(word) });
      continue;
    }
    const place = story[step.story];
    if (step.kind === 'dropped') {
      if (place) compared.push({ kind: 'dropped', story: place, isForgiven: isFree(place) });
      last = step.story;
      continue;
    }
    const word = text[step.text];
    if (!word || !place) continue;
    if (word.key === place.key) {
      // A jump over a few words of a sentence or its end is an omission.
      const skipped = step.way === 'jump' ? omitted(story, last, step.story) : [];
      compared.push(
        ...skipped.map((one): Compared => ({ kind: 'dropped', story: one, isForgiven: isFree(one) })),
      );
      compared.push({ kind: 'kept', text: word, story: place, way: skipped.length > 0 ? 'next' : step.way });
    } else {
      compared.push({ kind: 'dropped', story: place, isForgiven: false });
      compared.push({ kind: 'added', text: word, isForgiven: isFree(word) });
    }
    last = step.story;
  }
  return forgiveReplaced(withinPlace(compared));
}

/** A jump over fewer words than these is an omission even where it crosses a sentence's end. */
const SHORT_JUMP = 6;

function omitted(story: readonly StoryWord[], from: number, to: number): readonly StoryWord[] {
  const [start, end] = [story[from], story[to]];
  if (start === undefined || end === undefined || end.at <= start.at) return [];
  const isWithin = start.sentenceAt === end.sentenceAt;
  const isOneVoice = start.voice === end.voice;
  return isOneVoice && (isWithin || end.at - start.at <= SHORT_JUMP) ? story.slice(from + 1, to) : [];
}

/** What is replaced before the first or behind the last word found, in another sentence, is not what the words stand for. */
function withinPlace(compared: readonly Compared[]): readonly Compared[] {
  const kept = compared.flatMap((one, at) =>
    one.kind === 'kept' ? [{ at, sentence: one.story.sentenceAt }] : [],
  );
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return compared;
  return compared.filter((one, at) => {
    if (one.kind !== 'dropped') return true;
    if (at < first.at) return first.at - at <= EDGE && one.story.sentenceAt === first.sentence;
    if (at > last.at) return at - last.at <= EDGE && one.story.sentenceAt === last.sentence;
    return true;
  });
}

/** How far beyond the words found a replaced word may stand, in steps of one word dropped and one added. */
const EDGE = 6;

/** Most words that a bracketed insertion stands for: "[Flynn]" for "the retired general". */
const MOST_REPLACED = 3;

/**
 * `[Flynn]` in place of "he" is an editor's; in place of "not" or a number it is not. Where the story itself has an
 * insertion, another wording of it is no longer the story's.
 */
function forgiveReplaced(compared: readonly Compared[]): readonly Compared[] {
  const judged: Compared[] = [];
  let at = 0;
  while (at < compared.length) {
    const start = at;
    while (at < compared.length && compared[at]?.kind !== 'kept') at += 1;
    judged.push(...judgedRun(compared.slice(start, at), [compared[start - 1], compared[at]]));
    judged.push(...compared.slice(at, at + 1));
    at += 1;
  }
  return judged;
}

function judgedRun(
  run: readonly Compared[],
  neighbours: readonly (Compared | undefined)[],
): readonly Compared[] {
  const changes = run.filter((one) => one.kind !== 'kept');
  const dropped = changes.filter((one) => one.kind === 'dropped');
  const isAdding = dropped.length < changes.length;
  const touched = [...neighbours, ...dropped].some(
    (one) => one !== undefined && one.kind !== 'added' && one.story.isInserted,
  );
  if (isAdding && touched) return changes.map((one) => ({ ...one, isForgiven: false }));
  const isEditors = changes.every((one) => (one.kind === 'added' ? one.isForgiven : isPlain(one.story)));
  if (!isAdding || !isEditors || dropped.length > MOST_REPLACED) return run;
  return changes.map((one) => ({ ...one, isForgiven: true }));
}

function isPlain({ key }: StoryWord): boolean {
  return !isNegation(key) && !/\d/.test(key);
}

/** How much of the text the story has, 0 to 1 each. */
export interface Likeness {
  /** Share of its words that were found, a stop word counting half. */
  readonly kept: number;
  /** Share of its neighbouring words that are neighbours in the story too. */
  readonly pairs: number;
  /** How many runs of words were changed. */
  readonly changes: number;
  /** Words in the longest stretch that was found unchanged. */
  readonly longest: number;
}

/** Of the places that a text jumps between, the longest unchanged stretch in the one where it is shortest, in words. */
export function weakestPlace(compared: readonly Compared[]): number {
  const places: number[] = [];
  let run = 0;
  for (const one of compared) {
    const isJump = one.kind === 'kept' && one.way === 'jump';
    run = one.kind === 'kept' && !isJump ? run + 1 : Number(isJump);
    if (isJump || places.length === 0) places.push(run);
    else places[places.length - 1] = Math.max(places.at(-1) ?? 0, run);
  }
  return Math.min(...places, Infinity);
}

/** How much the compared text is like the story's place. */
export function likenessOf(compared: readonly Compared[]): Likeness {
  let [found, all, pairs, possible, run, longest, changes] = [0, 0, 0, 0, 0, 0, 0];
  let wasChanged = false;
  let before: Compared | null = null;
  for (const one of compared) {
    const isChanged = one.kind === 'kept' ? one.way === 'jump' : !one.isForgiven;
    if (isChanged && !wasChanged) changes += 1;
    wasChanged = isChanged;
    if (one.kind === 'dropped') {
      if (!one.isForgiven) run = 0;
      continue;
    }
    if (one.kind === 'added' && one.isForgiven) continue;
    const worth = STOP_WORDS.has(one.text.key) ? 1 : 2;
    all += worth;
    if (before !== null) possible += 1;
    if (one.kind === 'kept') {
      found += worth;
      const gap = before?.kind === 'kept' ? one.story.at - before.story.at : 0;
      const follows = one.way !== 'jump' && gap > 0;
      if (follows && (one.way !== 'next' || gap <= 1 + FORGIVEN_GAP)) pairs += 1;
      run = follows ? run + 1 : 1;
      longest = Math.max(longest, run);
    } else run = 0;
    before = one;
  }
  return {
    kept: all === 0 ? 0 : found / all,
    pairs: possible === 0 ? 1 : pairs / possible,
    changes,
    longest,
  };
}

/** Words of the story that may be missing between two neighbours. */
const FORGIVEN_GAP = 1;
