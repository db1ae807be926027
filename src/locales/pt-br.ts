import { problem as addressProblem } from './pt-br/address.ts';
import { answer } from './pt-br/answer.ts';
import { card } from './pt-br/card.ts';
import { check } from './pt-br/check.ts';
import { commands, names } from './pt-br/commands.ts';
import { document, help, pages, reload, story, trouble } from './pt-br/general.ts';
import { actions, feedback, gaps, recheck, settings } from './pt-br/moderation.ts';
import { golden, review, shelf } from './pt-br/shelf.ts';
import { sources } from './pt-br/sources.ts';
import { timeline } from './pt-br/timeline.ts';
import { cast, quotes, said } from './pt-br/speech.ts';
import { understood } from './pt-br/understood.ts';
import type { Messages } from './messages.ts';

export const ptBr: Messages = {
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
