import { answer, FIELDS } from './en-answer.ts';
import { card } from './en-card.ts';
import { check } from './en-check.ts';
import { golden, review, shelf } from './en-shelf.ts';
import { problem as addressProblem } from './en-address.ts';
import { problem, warning } from './en-problem.ts';
import { cast, quotes, said } from './en-speech.ts';
import { counted } from './en-counted.ts';
import { actions, feedback, gaps, recheck, settings, tooFast } from './en-moderation.ts';
import { say } from './markdown.ts';
import { sources } from './en-sources.ts';
import { understood } from './en-understood.ts';
import { timeline } from './en-timeline.ts';
import type {
  DocumentMessages,
  HelpMessages,
  Messages,
  PageMessages,
  ReloadMessages,
  StoryMessages,
  TroubleMessages,
} from './messages.ts';

const commands: Messages['commands'] = {
  ask: 'Ask a question about the story; it is answered in the story’s own words',
  'ask.question': 'Your question, for example: Who resigned?',
  'ask.as-typed': 'Leave typos as they are',
  letter: 'Read the letter or other document that the story quotes',
  quote: 'Read what someone says in the story: quoted, and as reported',
  'quote.speaker': 'Whose words; everyone’s where left out',
  'quote.about': 'What about; the most relevant come first',
  who: 'Who is who in the story, in its own words',
  'who.person': 'Whom you want to know of',
  said: 'Everything that is said on a topic, and who says it, side by side',
  'said.about': 'The topic, for example: sanctions',
  timeline: 'What happened when: the sentences that give a date, in order',
  sources: 'Which people, outlets and documents the story rests on, counted',
  document: 'Read a document that the story quotes',
  'document.name': 'Which one, where there are several',
  check: 'Check whether words are quoted so in the story',
  'check.text': 'The words to check',
  'check.speaker': 'Who is said to have said them',
  'check-message': 'Check against the story',
  story: 'The stories of this server',
  'story.about': 'What story this is, and what you can ask about it',
  'story.load': 'Load a new story, which answers from then on; without file or address you can paste it',
  'story.add': 'Add an article to the story that serves here',
  'story.list': 'The stories of this server, and which of them serves',
  'story.switch': 'Answer from another story of this server',
  'story.rename': 'Give a story another name',
  'story.remove': 'Take a story off the shelf; it can be restored for 24 hours',
  'story.history': 'Who changed what here, and the versions of the story that serves',
  'story.rollback': 'Answer from an earlier version of the story again',
  'option.file': 'A text, Markdown or HTML file, at most 1 MB',
  'option.address': 'The page’s address, where whoever runs the bot allows it',
  'option.story': 'Which story',
  'option.name': 'What it is called in this server',
  'option.version': 'The number of the version, as /story history lists it',
  reload: 'Propose a new version of the story: you see what would change before it serves',
  golden: 'Questions that a reload must not lose',
  'golden.add': 'Pin a question to the passage that should answer it',
  'golden.add.question': 'The question, as readers would ask it',
  'golden.list': 'The golden questions of the story, and whether each still leads to its passage',
  'golden.remove': 'Unpin a question',
  'golden.remove.question': 'Which question',
  settings: 'See and change what is settled for this server',
  'settings.replies': 'Whether replies are for everyone or for the asker only',
  'settings.moderators': 'A role whose members may moderate too',
  'settings.sureness': 'How sure to be before answering',
  'settings.gaps': 'Whether words that the story has no answer for are counted',
  'settings.per-minute': 'Interactions a minute that a member may cause',
  gaps: 'What readers ask that the story does not say, and which answers they call wrong',
  help: 'What I can do',
};

const document: DocumentMessages = {
  title: (kind, author) =>
    author === null ? say`**The ${kind} that the article quotes**` : say`**The ${kind} by ${author}**`,
  partsOnly: (kind) => say`These are the parts of the ${kind} that the article quotes.`,
  via: (outlet) => say`reported by ${outlet}`,
  folded: (paragraph, via) =>
    via === null
      ? say`Paragraph ${paragraph} quotes some of these words again; they are shown once.`
      : say`Paragraph ${paragraph} quotes some of these words again, as reported by ${via}; they are shown once.`,
  none: say`This story quotes no letter or other document.`,
  read: (kind, author) => (author === null ? `Read the ${kind}` : `Read the ${kind} by ${author}`),
  name: (kind, author) => (author === null ? kind : `${kind} by ${author}`),
  several: (count) =>
    say`The story quotes ${counted(count, 'document')}. What can be read are the parts that it quotes.`,
  listed: (kind, author, parts) =>
    author === null
      ? say`**The ${kind}** · ${counted(parts, 'part')}`
      : say`**The ${kind} by ${author}** · ${counted(parts, 'part')}`,
  unknown: (typed) => say`The story quotes no document like ${typed}.`,
};

const story: StoryMessages = {
  noHeadline: say`This article has no headline.`,
  fieldLine: (field, value) =>
    value === null ? say`${capital(FIELDS[field])}: not given` : say`${capital(FIELDS[field])}: ${value}`,
  counts: (passages, sentences, quoted) =>
    say`${counted(passages, 'paragraph')}, ${counted(sentences, 'sentence')}, ${counted(quoted, 'quote')}`,
  loaded: (seconds, version) => say`Loaded <t:${seconds}:R> · version ${version}`,
  related: say`Related articles`,
  tryAsking: say`You can ask:`,
  openOriginal: 'Open the original',
};

const reload: ReloadMessages = {
  unchanged: (version) => say`Nothing has changed: version ${version} goes on serving.`,
  noChange: say`No passage, quote, speaker or question has come or gone.`,
  changed: (what, { added, removed, changed }) =>
    say`**${capital(what)}**: ${added.length} added, ${removed.length} removed${changed.length === 0 ? '' : `, ${changed.length} reworded`}`,
  reworded: (before, after) => say`Before: ${before}\nAfter: ${after}`,
  added: (text) => say`Added: ${text}`,
  removed: (text) => say`Removed: ${text}`,
  more: (left) => say`… and ${left} more`,
  refused: (count) =>
    say`**Not reloaded.** ${counted(count, 'file')} could not be used, so the old story goes on serving.`,
  problem,
  warning,
};

const help: HelpMessages = {
  intro: say`**Verbatim** answers questions about a news story, only in the story’s own words.`,
  command: (usage, description, moderators) =>
    say`**${usage}** · ${description}${moderators ? ' (moderators only)' : ''}`,
  messageCommand: (name) => say`**${name}** · in the menu of any message, under Apps`,
  verbatim: say`What stands in a quotation is the article’s text, character for character. Where I leave something out, I show […].`,
};

const pages: PageMessages = {
  previous: 'Previous page',
  next: 'Next page',
  place: (page, count) => say`Page ${page} of ${count}`,
  storyChanged: say`The story has been reloaded since this message was posted. This is the current version.`,
  questionGone: say`The story has changed since this button was posted, so I no longer have its question. Please ask it again with /ask.`,
};

const trouble: TroubleMessages = {
  fault: say`Something went wrong on my side, and it has been noted. Please try again.`,
  unknownCommand: say`I do not know this command any more. Discord may take a while to show the current ones.`,
  unknownButton: say`I cannot tell what this button was for. It may come from an older version of me; please use the command again.`,
  unsuitableOptions: say`I cannot use what was filled in. Please check it and send the command again.`,
  moderatorsOnly: say`Only moderators can use this: it needs the Manage Messages permission.`,
  moderatorsOnlyInServer: say`Only moderators of a server can use this, so it does not work in direct messages.`,
  tooFast,
};

/** English. */
export const en: Messages = {
  commands,
  answer,
  understood,
  document,
  quotes,
  cast,
  said,
  card,
  timeline,
  sources,
  check,
  story,
  reload,
  shelf,
  review,
  golden,
  address: { problem: addressProblem },
  settings,
  gaps,
  feedback,
  actions,
  recheck,
  help,
  pages,
  trouble,
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
