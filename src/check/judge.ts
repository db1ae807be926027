import type { Story } from '../story/story.ts';
import { describe } from './changes.ts';
import { likenessOf, weakestPlace, type Compared, type Likeness } from './compared.ts';
import { isNegation } from './negation.ts';
import { placesOf } from './places.ts';
import { isSameSpeaker } from './speaker.ts';
import type { StoryWord } from './story-words.ts';
import type { Flag, Verdict } from './verdict.ts';

/** What is checked: the words as given, whose they are said to be, and the story with all its words in order. */
export interface Checked {
  readonly text: string;
  readonly speaker: string | null;
  readonly story: Story;
  readonly words: readonly StoryWord[];
}

/** Below these the words are not the story's: found by trying on the bench's shuffled, invented and foreign sentences. */
const LEAST = { kept: 0.5, pairs: 0.5, spliced: 0.7, place: 4, stretch: 6, stretchKept: 0.3 } as const;

/** Where most of the words were found, fewer need be neighbours. */
const MOST = { kept: 0.7, pairs: 0.3 } as const;

/** Whether the text is the story's in the main: words in their order, not merely words that the story has too. */
function isStorys({ kept, pairs, changes, longest }: Likeness): boolean {
  if (longest >= LEAST.stretch && kept >= LEAST.stretchKept) return true;
  if (kept < LEAST.kept) return false;
  return changes <= 1 || pairs >= LEAST.pairs || (kept >= MOST.kept && pairs >= MOST.pairs);
}

/** The verdict on one alignment; null where the text is too little like the story. */
export function judge(found: readonly Compared[], checked: Checked): Verdict | null {
  const likeness = likenessOf(found);
  if (!isStorys(likeness)) return null;
  const compared = withElidedNegations(found, checked.words);
  const { diff, changes } = describe(compared, checked.text, checked.story);
  const kept = compared.flatMap((one) => (one.kind === 'kept' ? [one.story] : []));
  const isSpelt = compared.every((one) => one.kind !== 'kept' || one.text.spelt === one.story.spelt);
  const order = ordersOf(compared);
  const flags = new Set(changes.flatMap((change) => change.flags));
  if (!isSpelt) flags.add('spelling');
  if (order === 'reordered') flags.add('reordered');
  const quoted = kept.filter(({ quote }) => quote !== null);
  if (quoted.length > 0 && quoted.length < kept.length) flags.add('partly-narration');
  const evidence = { matches: placesOf(compared), diff, changes };
  const speaker = speakerOf(kept, checked);
  if (speaker.flag !== null) flags.add(speaker.flag);
  const told = { ...evidence, flags: [...flags] };
  const isWhole =
    likeness.kept >= LEAST.spliced && likeness.pairs >= LEAST.pairs && weakestPlace(found) >= LEAST.place;
  if (order === 'spliced' && isWhole) return { verdict: 'spliced', ...told };
  if (changes.length > 0 || order !== 'kept') return { verdict: 'altered', ...told };
  if (quoted.length < kept.length) return { verdict: 'not-a-quote', ...told };
  if (speaker.flag !== 'different-speaker') return { verdict: 'exact', ...told };
  return { verdict: 'wrong-speaker', claimed: checked.speaker ?? '', speaker: speaker.name, ...told };
}

/**
 * Whether the words come in the story's order and from one place. Words of two voices, or from before a sentence's end
 * and behind it with others between, are spliced.
 */
function ordersOf(compared: readonly Compared[]): 'kept' | 'reordered' | 'spliced' {
  let order: 'kept' | 'reordered' = 'kept';
  let before: StoryWord | null = null;
  for (const one of compared) {
    if (one.kind === 'added') continue;
    if (one.kind === 'kept' && before !== null && one.way === 'jump') {
      if (before.sentenceAt !== one.story.sentenceAt) return 'spliced';
      order = 'reordered';
    }
    if (one.kind === 'kept' && before !== null && isOtherVoice(before, one.story)) return 'spliced';
    before = one.story;
  }
  return order;
}

/** Words of two speakers that were not neighbours. */
function isOtherVoice(before: StoryWord, after: StoryWord): boolean {
  const [one, other] = [before.quote?.speaker ?? null, after.quote?.speaker ?? null];
  return after.at - before.at !== 1 && one !== null && other !== null && one !== other;
}

/** An ellipsis may leave words out, but not the "not" of a sentence that it shows: that is put back as dropped. */
function withElidedNegations(
  compared: readonly Compared[],
  words: readonly StoryWord[],
): readonly Compared[] {
  let before: StoryWord | null = null;
  return compared.flatMap((one): Compared[] => {
    if (one.kind === 'added') return [one];
    const from = before;
    before = one.story;
    if (one.kind !== 'kept' || one.way !== 'ellipsis' || from === null) return [one];
    const shown = new Set([from.sentenceAt, one.story.sentenceAt]);
    const lost = words
      .slice(from.at + 1, one.story.at)
      .filter(({ key, sentenceAt, quote }) => quote !== null && isNegation(key) && shown.has(sentenceAt));
    return [...lost.map((story): Compared => ({ kind: 'dropped', story, isForgiven: false })), one];
  });
}

function speakerOf(
  kept: readonly StoryWord[],
  { speaker: given }: Checked,
): { readonly flag: Flag | null; readonly name: string } {
  const quotes = [...new Set(kept.flatMap(({ quote }) => quote ?? []))];
  const named = quotes.filter(({ speaker, document }) => speaker !== null || document !== null);
  if (given === null || quotes.length === 0) return { flag: null, name: '' };
  if (named.length === 0) return { flag: 'speaker-unknown', name: '' };
  const other = named.find(
    ({ speaker, document }) =>
      ![speaker, document].some((name) => name !== null && isSameSpeaker(given, name)),
  );
  if (other === undefined) return { flag: null, name: '' };
  return { flag: 'different-speaker', name: other.speaker ?? other.document ?? '' };
}
