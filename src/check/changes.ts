import type { Story } from '../story/story.ts';
import type { Span } from '../text/span.ts';
import type { Compared } from './compared.ts';
import { isNegatedFormOf, isNegation } from './negation.ts';
import { isOtherName, type Sources } from './changed-names.ts';
import type { StoryWord } from './story-words.ts';
import type { Change, DiffPart, Flag } from './verdict.ts';
import type { CheckWord } from './words.ts';

/** A run of compared words, all kept or all changed. */
interface Run {
  readonly isKept: boolean;
  readonly story: StoryWord[];
  readonly text: CheckWord[];
}

/** The comparison in words: what was kept, what was dropped, what was added, and what each difference is. */
export function describe(
  compared: readonly Compared[],
  text: string,
  story: Story,
): { readonly diff: readonly DiffPart[]; readonly changes: readonly Change[] } {
  const diff: DiffPart[] = [];
  const changes: Change[] = [];
  for (const { isKept, story: dropped, text: added } of runsOf(wholeWords(compared))) {
    const said = printedStory(dropped, story);
    const instead = printed(added, text);
    if (isKept) {
      diff.push({ kind: 'kept', text: said ?? '' });
      continue;
    }
    if (said !== null) diff.push({ kind: 'dropped', text: said });
    if (instead !== null) diff.push({ kind: 'added', text: instead });
    changes.push({ story: said, text: instead, flags: flagsOf(dropped, added, { text, story }) });
  }
  return { diff, changes };
}

/** "couldn't" is two words but one print: where one half changed, the whole did. Forgiven changes are left out. */
function wholeWords(compared: readonly Compared[]): readonly Compared[] {
  const changed = new Set<number>();
  const added = new Set<number>();
  const shown = compared.filter((one) => one.kind === 'kept' || !one.isForgiven);
  for (const one of shown) {
    if (one.kind === 'dropped') changed.add(keyOf(one.story));
    if (one.kind === 'added') added.add(one.text.printed.start);
  }
  return shown.flatMap((one): Compared[] => {
    if (one.kind !== 'kept') return [one];
    if (!changed.has(keyOf(one.story)) && !added.has(one.text.printed.start)) return [one];
    return [
      { kind: 'dropped', story: one.story, isForgiven: false },
      { kind: 'added', text: one.text, isForgiven: false },
    ];
  });
}

/** Tells printed words of all articles apart: no article is as long as the factor. */
function keyOf({ article, printed: { start } }: StoryWord): number {
  return article * 2 ** 30 + start;
}

function runsOf(compared: readonly Compared[]): readonly Run[] {
  const runs: Run[] = [];
  for (const one of compared) {
    const isKept = one.kind === 'kept';
    let run = runs.at(-1);
    const isElsewhere = one.kind === 'kept' && !isNextTo(run?.story.at(-1), one.story);
    if (run === undefined || run.isKept !== isKept || isElsewhere) {
      run = { isKept, story: [], text: [] };
      runs.push(run);
    }
    if (one.kind !== 'added') run.story.push(one.story);
    if (one.kind !== 'dropped') run.text.push(one.text);
  }
  return runs;
}

function isNextTo(before: StoryWord | undefined, word: StoryWord): boolean {
  return (
    before !== undefined &&
    before.article === word.article &&
    word.at - before.at >= 0 &&
    word.at - before.at <= 1
  );
}

function printedStory(words: readonly StoryWord[], { articles }: Story): string | null {
  const [first] = words;
  return first === undefined ? null : printed(words, articles[first.article]?.text ?? '');
}

/** The words as they stand; one slice where they follow each other, else the words with spaces between. */
function printed(words: readonly { readonly printed: Span }[], text: string): string | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const inOrder = words.every(({ printed: { start } }, at) => start >= (words[at - 1]?.printed.start ?? 0));
  if (inOrder) return text.slice(first.printed.start, last.printed.end);
  return words.map(({ printed: { start, end } }) => text.slice(start, end)).join(' ');
}

const UNITS: ReadonlySet<string> = new Set(
  `percent percentage $ € £ ¥ ° dollar dollars euro euros pound pounds cent cents mile miles kilometer kilometers kilometre
  kilometres km meter meters metre metres foot feet inch inches acre acres hectare hectares ton tons tonne tonnes kilogram kilograms kg gram grams
  litre litres liter liters gallon gallons barrel barrels second seconds minute minutes hour hours day days week weeks month months
  year years decade decades century centuries degree degrees celsius fahrenheit mph am pm`.split(/\s+/),
);

function flagsOf(
  dropped: readonly StoryWord[],
  added: readonly CheckWord[],
  sources: Sources,
): readonly Flag[] {
  const [before, after] = [dropped.map(({ key }) => key), added.map(({ key }) => key)];
  return [
    ...negationFlags(before, after),
    ...numberFlags(before, after),
    ...unitFlags(before, after),
    ...(isOtherName(dropped, added, sources) ? (['changed-name'] as const) : []),
  ];
}

function negationFlags(before: readonly string[], after: readonly string[]): readonly Flag[] {
  const balance = after.filter(isNegation).length - before.filter(isNegation).length;
  const lost = balance < 0 || before.some((word) => after.some((other) => isNegatedFormOf(word, other)));
  const gained = balance > 0 || after.some((word) => before.some((other) => isNegatedFormOf(word, other)));
  return [...(lost ? ['dropped-negation' as const] : []), ...(gained ? ['added-negation' as const] : [])];
}

function numberFlags(before: readonly string[], after: readonly string[]): readonly Flag[] {
  const [had, has] = [before.filter(isNumber), after.filter(isNumber)];
  if (had.length === 0 && has.length === 0) return [];
  if (has.length === 0) return ['dropped-number'];
  if (had.length === 0) return ['added-number'];
  return had.join(' ') === has.join(' ') ? [] : ['changed-number'];
}

function isNumber(key: string): boolean {
  return (
    /\d/.test(key) ||
    /^(?:dozens?|half|halves|twice|double|triple|hundreds|thousands|millions|billions|quarters?)$/.test(key)
  );
}

function unitFlags(before: readonly string[], after: readonly string[]): readonly Flag[] {
  const [had, has] = [before.filter((key) => UNITS.has(key)), after.filter((key) => UNITS.has(key))];
  const changed = had.length + has.length > 0 && had.join(' ') !== has.join(' ');
  return changed ? ['changed-unit'] : [];
}
