import type { AnswerChange } from '../../shelf/review.ts';
import type { Conflict, HistoryEntry } from '../../shelf/change.ts';
import type { StoreTrouble } from '../../shelf/store.ts';
import { counted } from './formats.ts';
import { mention, say, timestamp, type Markdown } from '../markdown.ts';
import type { GoldenMessages, ReviewMessages, ShelfMessages } from '../shelf-messages.ts';

const CONFLICTS: Readonly<Record<Conflict, Markdown>> = {
  'name-taken': say`**Nothing changed.** Another story here has that name: choose another.`,
  gone: say`**Nothing changed.** That story or version is no longer here: see /story list.`,
  'changed-meanwhile': say`**Nothing changed.** Somebody changed the story after this was made: look again with /story history.`,
  'shelf-full': say`**Nothing changed.** This server’s shelf is full (100 stories, 64 MB): remove one with /story remove.`,
};

const TROUBLES: Readonly<Record<StoreTrouble['kind'], string>> = {
  unreachable: 'the database cannot be reached',
  full: 'the disk is full',
  'read-only': 'the database is read-only',
  other: 'the database has a problem',
};

/** What somebody did, of a story and of none. */
const DEEDS: Readonly<Record<HistoryEntry['kind'], string>> = {
  load: 'loaded',
  propose: 'proposed a version of',
  apply: 'applied a version of',
  'roll-back': 'rolled back',
  switch: 'switched to',
  rename: 'renamed',
  remove: 'removed',
  restore: 'restored',
  settle: 'changed the settings',
  pin: 'pinned a golden question of',
  unpin: 'unpinned a golden question of',
};

const OPERATORS = 'the story that comes with the bot';

/** A server's shelf of stories, in English. */
export const shelf: ShelfMessages = {
  loaded: (name, version, passages) =>
    say`**Loaded ${name}.** It serves in this server from now on: ${counted(passages, 'passage')}, version ${version}.`,
  title: (count) => say`**${counted(count, 'story', 'stories')} of this server**`,
  listed: ({ name, version, servedSince, removedAt }, isServing) =>
    removedAt === null
      ? say`**${name}** · version ${version} since ${timestamp(servedSince)}${isServing ? ' · serves now' : ''}`
      : say`**${name}** · removed ${timestamp(removedAt)}; it can be restored for 24 hours`,
  operator: (isServing) => say`The story that comes with the bot${isServing ? ' · serves now' : ''}`,
  operatorName: 'The story that comes with the bot',
  switched: (name) => say`This server is answered from **${name ?? OPERATORS}** from now on.`,
  renamed: (before, after) => say`**${before}** is called **${after}** from now on.`,
  removed: (name) => say`**Removed ${name}.** It can be restored for 24 hours.`,
  restore: 'Restore it',
  restored: (name) => say`**${name}** is back on the shelf. To answer from it: /story switch.`,
  noSuchStory: (typed) => say`This server has no story called ${typed}: see /story list.`,
  noneOfItsOwn: say`This server is answered from ${OPERATORS}. Load one of its own with /story load.`,
  history: say`**What was changed here**, newest first`,
  noHistory: say`Nothing was changed here yet.`,
  entry: ({ kind, by, at, story, version }) =>
    say`${timestamp(at)} ${mention(by)} ${DEEDS[kind]}${story === null ? (kind === 'switch' ? ` ${OPERATORS}` : '') : ` ${story}`}${version === null ? '' : ` (version ${version})`}`,
  versions: (name) => say`**Versions of ${name}**, newest first`,
  version: ({ number, version, loadedBy, loadedAt, appliedAt }, isCurrent) =>
    say`${number}. ${version} · loaded by ${mention(loadedBy)} ${timestamp(loadedAt)}${isCurrent ? ' · serves now' : appliedAt === null ? ' · never served' : ''}`,
  noSuchVersion: (number) => say`There is no version ${number} that has served: see /story history.`,
  rolledBack: (name, number) => say`**${name}** is answered from version ${number} again.`,
  conflict: (conflict) => CONFLICTS[conflict],
  trouble: ({ kind }) =>
    say`**Nothing changed**: ${TROUBLES[kind]}. The operator has been told. Stories that are in memory still answer; try this again in a minute.`,
  unreachable: say`I cannot reach this server’s story at the moment. Please try again in a minute; the operator has been told.`,
  damaged: say`The story of this server cannot be read any more. A moderator can go back to an earlier version with /story rollback, or load it again with /story load.`,
  noAddresses: say`Whoever runs this bot allows no addresses. Attach the article as a file, or leave both out to paste its text.`,
  oneSource: say`Give a file or an address, not both.`,
  emptyText: say`There is no text to load.`,
  form: {
    load: 'Load a story',
    reload: 'New text of the story',
    add: 'Add an article',
    name: 'What the story is called here',
    text: 'Text: headline first, a blank line between',
    textHint: 'Up to 4,000 characters. For more, attach a file.',
  },
};

/** A proposed version, in English. */
export const review: ReviewMessages = {
  title: (name, before, after) =>
    say`**Proposed${name === null ? '' : ` for ${name}`}**: version ${after} in place of ${before}`,
  answers: ({ answers, asked }) =>
    say`**Answers that would change: ${answers.length}** of ${counted(asked, 'question')} asked of both versions`,
  answer: ({ question, losesGolden }: AnswerChange) =>
    losesGolden ? say`**${question}** · golden: its passage no longer answers` : say`**${question}**`,
  before: say`now:`,
  after: say`then:`,
  nothing: say`the story does not say`,
  serving: say`The version of now goes on serving until you apply this one.`,
  apply: 'Apply',
  discard: 'Discard',
  rollBack: 'Roll back',
  applied: (version) => say`**Applied.** Version ${version} serves from now on.`,
  appliedAlone: say`No golden answer is lost, so it was applied at once.`,
  discarded: say`**Discarded.** Nothing has changed.`,
  rolledBack: (version) => say`**Rolled back.** Version ${version} serves again.`,
  other: say`**Nothing changed.** The files have changed again since this was proposed: reload once more.`,
  outrun: say`**Not applied.** Somebody changed the story first. This is your version beside the one that serves now.`,
  whichArticle: (files) =>
    say`**Nothing changed.** The story has several articles: give the file the name of the one that it replaces (${files.join(', ')}), or add it as a new article with /story add.`,
};

/** Golden questions, in English. */
export const golden: GoldenMessages = {
  choose: (question) => say`Which passage should answer **${question}**?`,
  passage: (paragraph, words) => `¶${paragraph} ${words}`,
  placeholder: 'Choose the passage',
  pinned: (question) => say`**Pinned.** A reload says so when another passage would answer ${question}`,
  unpinned: (question) => say`**Unpinned** ${question}`,
  nothingFound: say`Nothing in the story comes near that question, so there is no passage to pin.`,
  tooLong: say`That question is too long to be pinned: use fewer than 70 characters.`,
  none: say`This story has no golden questions. Pin one with /golden add.`,
  title: (count) => say`**${counted(count, 'golden question')}**`,
  listed: (question, isKept) => say`${isKept ? 'kept' : '**lost**'} · ${question}`,
  noSuchQuestion: (typed) => say`No golden question reads ${typed}`,
};
