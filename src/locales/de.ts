import { problem as addressProblem } from './de/address.ts';
import { answer } from './de/answer.ts';
import { card } from './de/card.ts';
import { check } from './de/check.ts';
import { commands, names } from './de/commands.ts';
import { document, help, pages, reload, story, trouble } from './de/general.ts';
import { actions, feedback, gaps, recheck, settings } from './de/moderation.ts';
import { golden, review, shelf } from './de/shelf.ts';
import { sources } from './de/sources.ts';
import { understood } from './de/understood.ts';
import { timeline } from './de/timeline.ts';
import { cast, quotes, said } from './de/speech.ts';
import type { Messages } from './messages.ts';

export const de: Messages = {
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
