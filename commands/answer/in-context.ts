import type { Context, Pressed } from '../../src/interactions/command.ts';
import { inContextMessage } from '../../src/reply/in-context.ts';
import { pressButton, textMessage } from '../../src/reply/message.ts';
import { answerFollowUps, backId } from './actions.ts';
import { readAsked, readPlace } from './ids.ts';
import { askDeeply, hasMore } from './more.ts';

/**
 * The passage of an answer with those round it: in place of the answer where there is a way back to it, else below it.
 * Null where the state means nothing.
 */
export function showInContext(state: readonly string[], context: Context): Pressed | null {
  const { served, messages, readers } = context;
  const { story } = served.index;
  const read = readPlace(state, 3, story);
  if (read === null) return null;
  if (read === 'outdated') {
    return { message: textMessage(readers.asker.actions.placeGone), replaces: false, isPrivate: true };
  }
  const [article = 0, paragraph = 0, sentence = 0] = read.numbers;
  const asked = readAsked(read.more);
  if (asked === null && read.more.length > 0) return null;
  const place = { article, paragraph, sentence };
  const more = asked !== null && hasMore(askDeeply(asked, context)) ? asked : null;
  const back = asked === null ? null : backId(asked);
  const message = inContextMessage(place, { story, messages }, [
    ...(back === null ? [] : [pressButton(messages.actions.back, back)]),
    ...answerFollowUps(place, more, context),
  ]);
  return message === null ? null : { message, replaces: back !== null };
}
