import { problem as addressProblem } from './es/address.ts';
import { answer } from './es/answer.ts';
import { card } from './es/card.ts';
import { check } from './es/check.ts';
import { commands, names } from './es/commands.ts';
import { document, help, pages, reload, story, trouble } from './es/general.ts';
import { actions, feedback, gaps, recheck, settings } from './es/moderation.ts';
import { golden, review, shelf } from './es/shelf.ts';
import { sources } from './es/sources.ts';
import { understood } from './es/understood.ts';
import { timeline } from './es/timeline.ts';
import { cast, quotes, said } from './es/speech.ts';
import type { Messages } from './messages.ts';

export const es: Messages = {
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
