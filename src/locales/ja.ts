import { problem as addressProblem } from './ja/address.ts';
import { answer } from './ja/answer.ts';
import { card } from './ja/card.ts';
import { check } from './ja/check.ts';
import { commands, names } from './ja/commands.ts';
import { document, help, pages, reload, story, trouble } from './ja/general.ts';
import { actions, feedback, gaps, recheck, settings } from './ja/moderation.ts';
import { golden, review, shelf } from './ja/shelf.ts';
import { sources } from './ja/sources.ts';
import { cast, quotes, said } from './ja/speech.ts';
import { timeline } from './ja/timeline.ts';
import { understood } from './ja/understood.ts';
import type { Messages } from './messages.ts';

/**
 * Japanese. A story is a 「ニュース」, a passage or paragraph a 「段落」, reported speech 「間接発言」, the publication's own
 * words 「地の文」, a golden question a 「検証用の質問」. A space stands between Latin names and kana.
 */
export const ja: Messages = {
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
