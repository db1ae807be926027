import { problem as addressProblem } from './uk/address.ts';
import { answer } from './uk/answer.ts';
import { card } from './uk/card.ts';
import { check } from './uk/check.ts';
import { commands, names } from './uk/commands.ts';
import { document, help, pages, reload, story, trouble } from './uk/general.ts';
import { actions, feedback, gaps, recheck, settings } from './uk/moderation.ts';
import { golden, review, shelf } from './uk/shelf.ts';
import { sources } from './uk/sources.ts';
import { cast, quotes, said } from './uk/speech.ts';
import { timeline } from './uk/timeline.ts';
import { understood } from './uk/understood.ts';
import type { Messages } from './messages.ts';

/**
 * Ukrainian. A story is a «сюжет», a passage or paragraph an «абзац», reported speech a «переказ», a golden question a
 * «контрольне запитання». Names and words put into a sentence stand in the nominative, after a colon or in quotation
 * marks, since nothing here can decline them.
 */
export const uk: Messages = {
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
