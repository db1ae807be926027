import { problem as addressProblem } from './ru/address.ts';
import { answer } from './ru/answer.ts';
import { card } from './ru/card.ts';
import { check } from './ru/check.ts';
import { commands, names } from './ru/commands.ts';
import { document, help, pages, reload, story, trouble } from './ru/general.ts';
import { actions, feedback, gaps, recheck, settings } from './ru/moderation.ts';
import { golden, review, shelf } from './ru/shelf.ts';
import { sources } from './ru/sources.ts';
import { cast, quotes, said } from './ru/speech.ts';
import { timeline } from './ru/timeline.ts';
import { understood } from './ru/understood.ts';
import type { Messages } from './messages.ts';

/**
 * Russian. A story is a «сюжет», a passage or paragraph an «абзац», reported speech a «пересказ», a golden question a
 * «контрольный вопрос». Names and words put into a sentence stand in the nominative, after a colon or in quotation
 * marks, since nothing here can decline them.
 */
export const ru: Messages = {
  commands,
  names,
  answer,
  document,
  quotes,
  cast,
  said,
  card,
  timeline,
  understood,
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
