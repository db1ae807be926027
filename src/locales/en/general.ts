import { FIELDS } from './answer.ts';
import { counted } from './formats.ts';
import { tooFast } from './moderation.ts';
import { problem, warning } from './problem.ts';
import { say } from '../markdown.ts';
import type { HelpMessages, PageMessages, TroubleMessages } from '../general-messages.ts';
import type { DocumentMessages, ReloadMessages, StoryMessages } from '../story-messages.ts';
import { capital } from '../letters.ts';

/** In English. */
export const document: DocumentMessages = {
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

/** In English. */
export const story: StoryMessages = {
  noHeadline: say`This article has no headline.`,
  fieldLine: (field, value) =>
    value === null ? say`${capital(FIELDS[field])}: not given` : say`${capital(FIELDS[field])}: ${value}`,
  counts: (passages, sentences, quoted) =>
    say`${counted(passages, 'paragraph')}, ${counted(sentences, 'sentence')}, ${counted(quoted, 'quote')}`,
  loaded: (seconds, version) => say`Loaded <t:${seconds}:R> · version ${version}`,
  related: say`Related articles`,
  tryAsking: say`You can ask:`,
  openOriginal: 'Open the original',
  noSuchArticle: (typed) => say`The story has no article like ${typed}`,
};

/** In English. */
export const reload: ReloadMessages = {
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

/** In English. */
export const help: HelpMessages = {
  intro: say`**Verbatim** answers questions about a news story, only in the story’s own words.`,
  command: (usage, description, moderators) =>
    say`**${usage}** · ${description}${moderators ? ' (moderators only)' : ''}`,
  messageCommand: (name) => say`**${name}** · in the menu of any message, under Apps`,
  verbatim: say`What stands in a quotation is the article’s text, character for character. Where I leave something out, I show […].`,
};

/** In English. */
export const pages: PageMessages = {
  previous: 'Previous page',
  next: 'Next page',
  place: (page, count) => say`Page ${page} of ${count}`,
  storyChanged: say`The story has been reloaded since this message was posted. This is the current version.`,
  questionGone: say`The story has changed since this button was posted, so I no longer have its question. Please ask it again with /ask.`,
};

/** In English. */
export const trouble: TroubleMessages = {
  fault: say`Something went wrong on my side, and it has been noted. Please try again.`,
  unknownCommand: say`I do not know this command any more. Discord may take a while to show the current ones.`,
  unknownButton: say`I cannot tell what this button was for. It may come from an older version of me; please use the command again.`,
  unsuitableOptions: say`I cannot use what was filled in. Please check it and send the command again.`,
  moderatorsOnly: say`Only moderators can use this: it needs the Manage Messages permission.`,
  moderatorsOnlyInServer: say`Only moderators of a server can use this, so it does not work in direct messages.`,
  tooFast,
};
