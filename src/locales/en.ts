import { problem as addressProblem } from './en/address.ts';
import { answer } from './en/answer.ts';
import { card } from './en/card.ts';
import { check } from './en/check.ts';
import { commands } from './en/commands.ts';
import { document, help, pages, reload, story, trouble } from './en/general.ts';
import { actions, feedback, gaps, recheck, settings } from './en/moderation.ts';
import { golden, review, shelf } from './en/shelf.ts';
import { sources } from './en/sources.ts';
import { understood } from './en/understood.ts';
import { timeline } from './en/timeline.ts';
import { cast, quotes, said } from './en/speech.ts';
import type { Messages } from './messages.ts';

export const en: Messages = {
  commands,
  names: {},
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
