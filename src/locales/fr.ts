import { problem as addressProblem } from './fr/address.ts';
import { answer } from './fr/answer.ts';
import { card } from './fr/card.ts';
import { check } from './fr/check.ts';
import { commands, names } from './fr/commands.ts';
import { document, help, pages, reload, story, trouble } from './fr/general.ts';
import { actions, feedback, gaps, recheck, settings } from './fr/moderation.ts';
import { golden, review, shelf } from './fr/shelf.ts';
import { sources } from './fr/sources.ts';
import { understood } from './fr/understood.ts';
import { timeline } from './fr/timeline.ts';
import { cast, quotes, said } from './fr/speech.ts';
import type { Messages } from './messages.ts';

export const fr: Messages = {
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
