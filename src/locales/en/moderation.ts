import type { FeedbackKind } from '../../shelf/counted.ts';
import type { Sureness } from '../../retrieval/sureness.ts';
import { counted } from './formats.ts';
import { LANGUAGES } from '../languages.ts';
import { join, say, type Markdown } from '../markdown.ts';
import type {
  ActionMessages,
  FeedbackMessages,
  GapsMessages,
  RecheckMessages,
  SettingsMessages,
} from '../moderation-messages.ts';
import { roleMention, userMention } from '../mentions.ts';

const SURENESS: Readonly<Record<Sureness, { readonly label: string; readonly description: string }>> = {
  strict: { label: 'Strict', description: 'Answer only when very sure; refuse more often' },
  balanced: { label: 'Balanced', description: 'A wrong passage and a missed one weigh alike' },
  eager: { label: 'Eager', description: 'Answer more often, and be wrong more often' },
};

/** What moderators settle, in English. */
export const settings: SettingsMessages = {
  title: say`**Settings of this server**`,
  intro: say`A change holds at once, for everyone here.`,
  state: {
    replies: (replies) =>
      replies === 'public'
        ? say`**Replies** · for everyone in the channel`
        : say`**Replies** · for the asker only, with a button to share them`,
    language: (language) =>
      language === 'auto'
        ? say`**Language** · replies for everyone are in the language of the server; private ones in the asker’s`
        : say`**Language** · replies for everyone are in ${LANGUAGES[language].name}; private ones in the asker’s`,
    moderatorRole: (role) =>
      role === null
        ? say`**Moderators** · members who may manage messages`
        : say`**Moderators** · members who may manage messages, and ${roleMention(role, say`the role ${role}`)}`,
    sureness: (sureness) =>
      say`**Sureness** · ${SURENESS[sureness].label}: ${SURENESS[sureness].description}`,
    gaps: (isOn) =>
      isOn
        ? say`**Gap report** · on: words that the story has no answer for are counted, once three people have asked`
        : say`**Gap report** · off: nothing is counted`,
    perMinute: (count) =>
      say`**Speed** · ${counted(count, 'interaction')} a minute for each member, ${4 * count} for each channel`,
  },
  setReplies: (to) => (to === 'public' ? 'Reply to everyone' : 'Reply to the asker only'),
  setGaps: (to) => (to ? 'Turn the gap report on' : 'Turn the gap report off'),
  chooseLanguage: 'The language of replies for everyone',
  automatic: 'As set for the server in Discord',
  chooseRole: 'A role that may moderate too; none where empty',
  chooseSureness: 'How sure to be before answering',
  sureness: (sureness) => SURENESS[sureness],
  choosePerMinute: 'Interactions a minute for each member',
  perMinute: (count) => `${count} a minute`,
  saved: say`Saved.`,
  notSaved: say`**Not saved.** Nothing has changed.`,
  noServer: say`No settings are kept here: I run without a store for servers.`,
};

/** What the story lacks and what readers find wrong, in English. */
export const gaps: GapsMessages = {
  title: (count) => say`**What readers ask that the story does not say** · ${counted(count, 'term')}`,
  explained: say`A term is counted once three different people have asked of it on one day. Neither who asked nor the question is kept.`,
  none: say`No term has been asked of by three people on one day yet.`,
  off: say`The gap report is off in this server. You can turn it on in /settings.`,
  line: ({ term, count, first, last }) =>
    first === last
      ? say`**${term}** · ${counted(count, 'person', 'people')}, ${first}`
      : say`**${term}** · ${counted(count, 'person', 'people')}, ${first} to ${last}`,
  more: (left) => say`${left} more in the file`,
  feedback: say`**Answers that readers call wrong**`,
  wrong: (passage, counts) =>
    say`“${passage}”: ${counts.map(([kind, count]) => `${KINDS[kind].label.toLowerCase()} ${count}`).join(', ')}`,
  noFeedback: say`No answer has been called wrong.`,
  chart: 'What readers ask that the story does not say',
  chartDescribed: (shown) =>
    `Bar chart of the terms asked of most: ${shown.map(({ term, count }) => `${term} ${count}`).join(', ')}`,
  file: 'The terms and the counts of wrong answers as a table',
  columns: { kind: 'kind', words: 'words', count: 'count', first: 'first', last: 'last' },
  asked: 'asked of',
};

const KINDS: Readonly<Record<FeedbackKind, { readonly label: string; readonly description: string }>> = {
  passage: { label: 'Wrong passage', description: 'Another passage would answer, or this one does not' },
  speaker: { label: 'Wrong speaker', description: 'Somebody else says this' },
  context: { label: 'Out of context', description: 'The words mean something else where they stand' },
  refuse: { label: 'Should have refused', description: 'The story does not say what was asked' },
};

/** A reader's report on an answer, in English. */
export const feedback: FeedbackMessages = {
  ask: say`**What is wrong with this answer?** The moderators see only how often each is chosen, never by whom.`,
  choose: 'Choose what is wrong',
  kind: (kind) => KINDS[kind],
  thanks: (kind) =>
    say`**Thank you.** “${KINDS[kind].label}” is noted for the moderators, once for each reader, passage and day.`,
  off: say`This server has turned the counting of such reports off, so nothing was noted.`,
};

/** The buttons on answers, in English. */
export const actions: ActionMessages = {
  showInContext: 'Show in context',
  morePassages: 'More passages',
  wrong: 'Wrong?',
  recheck: 'Re-check',
  back: 'Back to the answer',
  share: 'Share',
  sharedBy: (user) => say`Shared by ${userMention(user, say`a reader`)}`,
  inContext: (paragraph, isMarked) =>
    isMarked
      ? say`The passage, paragraph ${paragraph}; the cited sentence is in bold`
      : say`The passage, paragraph ${paragraph}; it is one sentence, the cited one`,
  further: say`**More passages**, next best first`,
  noFurther: say`I found no further passages on that.`,
  placeGone: say`The story has changed since this answer was posted, so I no longer know its place. Please ask again with /ask, or press Re-check.`,
};

/** Checking an old answer, in English. */
export const recheck: RecheckMessages = {
  title: (isSame) =>
    isSame
      ? say`**Re-checked.** The story has not changed since this answer.`
      : say`**Re-checked** against the story as it is now; it has changed since this answer.`,
  unchanged: (words, place) => say`- **Unchanged:** “${words}” (${place})`,
  reworded: (words) => say`- **Reworded:** “${words}”`,
  withdrawn: (words) => say`- **Withdrawn:** “${words}” is no longer in the story.`,
  more: (left) => say`${left} more not re-checked`,
};

/** Why a reader has to wait. */
export function tooFast(by: 'member' | 'channel', seconds: number): Markdown {
  const wait = say`Please try again in ${counted(seconds, 'second')}.`;
  return by === 'member'
    ? join([say`That was faster than this server allows.`, wait], ' ')
    : join([say`Too much is asked in this channel at once.`, wait], ' ');
}
