import type { Change, Flag } from '../../check/verdict.ts';
import type { CheckMessages } from '../check-messages.ts';
import { join, say, type Markdown } from '../markdown.ts';

/** What a flag of a change is, as it stands behind the colon. */
const GRAVE: Readonly<Partial<Record<Flag, string>>> = {
  'dropped-negation': 'a negation was dropped',
  'added-negation': 'a negation was added',
  'changed-number': 'a number was changed',
  'dropped-number': 'a number was dropped',
  'added-number': 'a number was added',
  'changed-unit': 'a unit was changed',
  'changed-name': 'a name was changed',
};

const NOTES: Readonly<Partial<Record<Flag, Markdown>>> = {
  spelling: say`Some words are spelt otherwise in the story, as British and American English differ; the words are the same.`,
  reordered: say`The words stand in another order in the story.`,
  'partly-narration': say`Only some of these words are quoted; the others are the publication’s own.`,
  'different-speaker': say`The story quotes somebody else with them, not the speaker given.`,
  'speaker-unknown': say`The story does not say by name who is quoted.`,
};

/** The verdict on a quote, in English. */
export const check: CheckMessages = {
  verdict: (verdict, { speaker, claimed }) => {
    switch (verdict) {
      case 'exact':
        return speaker === null
          ? say`**Exact.** The story quotes these words.`
          : say`**Exact.** The story quotes these words of ${speaker}.`;
      case 'altered':
        return say`**Altered.** The story has these words, but not like this.`;
      case 'spliced':
        return say`**Spliced.** Words from different places of the story are joined here as if they were one quote.`;
      case 'wrong-speaker':
        return say`**Wrong speaker.** The story quotes these words of ${speaker ?? 'someone else'}, not of ${claimed ?? 'the one given'}.`;
      case 'not-a-quote':
        return say`**Not a quote.** The words stand in the story, but as the publication’s own.`;
      default:
        return say`**Not in the story.** The story does not have these words.`;
    }
  },
  checked: (text) => say`“${text}”`,
  change: (change) => {
    const grave = change.flags.flatMap((flag) => GRAVE[flag] ?? []);
    return grave.length === 0
      ? say`- ${difference(change)}.`
      : say`- ${difference(change)}: **${grave.join(', ')}**.`;
  },
  note: (flag) => NOTES[flag] ?? { markdown: '' },
  nearest: say`Nearest in the story:`,
  moreChanges: (left) => say`… and ${left} more ${left === 1 ? 'difference' : 'differences'}`,
  moreQuotes: (left) =>
    say`… and ${left} more ${left === 1 ? 'quote' : 'quotes'} in the message; check ${left === 1 ? 'it' : 'them'} with /check.`,
  noWords: say`There are no words in it to check.`,
  onlyBeginning: (limit) => say`Only the first ${limit} characters were checked.`,
};

function difference({ story, text }: Change): Markdown {
  if (story === null) return say`This adds “${text ?? ''}”, which the story does not have here`;
  if (text === null) return say`This leaves out “${story}”, which the story has here`;
  return join([say`The story says “${story}”`, say`where this says “${text}”`], ' ');
}
