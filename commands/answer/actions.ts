import type { APIButtonComponent } from 'discord-api-types/v10';
import { customId } from '../../src/interactions/custom-id.ts';
import type { Context } from '../../src/interactions/command.ts';
import { pressButton } from '../../src/reply/message.ts';
import type { Answered } from '../../src/retrieval/answer.ts';
import { askedState, NAME, placeId, type Asked } from './ids.ts';
import { hasMore } from './more.ts';

/** Where an answer's words stand: indices and numbers as {@link Answered} has them. */
export interface AnswerPlace {
  readonly article: number;
  readonly paragraph: number;
  readonly sentence: number;
}

/** The buttons under an answer, in order; each only where it can do something. */
export function answerActions(
  answer: Answered,
  asked: Asked,
  context: Context,
): readonly APIButtonComponent[] {
  const place = answer.citations.find(({ paragraph }) => paragraph > 0) ?? null;
  const inContext = place === null ? null : contextId(place, asked, context);
  return [
    ...button(context.messages.actions.showInContext, inContext),
    ...answerFollowUps(place, hasMore(answer) ? asked : null, context),
  ];
}

/** The buttons that go with an answer however it is shown. `more`: the question to which there are more passages. */
export function answerFollowUps(
  place: AnswerPlace | null,
  more: Asked | null,
  { served, messages, counts }: Context,
): readonly APIButtonComponent[] {
  const { actions } = messages;
  const { story } = served.index;
  const isCounted = counts !== null && place !== null;
  return [
    ...button(actions.morePassages, more === null ? null : customId(NAME, 'more', ...askedState(more))),
    ...button(actions.wrong, isCounted ? placeId('wrong', story, [place.article, place.paragraph]) : null),
    ...button(actions.recheck, placeId('recheck', story, [])),
  ];
}

/** The `custom_id` of the way back to an answer; null where the question is too long for one. */
export function backId(asked: Asked): string | null {
  return customId(NAME, 'back', ...askedState(asked));
}

/** With the question, if it fits, so that there is a way back. */
function contextId({ article, paragraph, sentence }: AnswerPlace, asked: Asked, { served }: Context) {
  const { story } = served.index;
  const numbers = [article, paragraph, sentence];
  return placeId('context', story, numbers, askedState(asked)) ?? placeId('context', story, numbers);
}

function button(label: string, id: string | null): readonly APIButtonComponent[] {
  return id === null ? [] : [pressButton(label, id)];
}
