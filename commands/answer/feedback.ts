import { ComponentType } from 'discord-api-types/v10';
import type { Context, MessageBody, Pressed } from '../../src/interactions/command.ts';
import type { Messages } from '../../src/locales/messages.ts';
import { message, textDisplay, textMessage } from '../../src/reply/message.ts';
import { FEEDBACK_KINDS } from '../../src/shelf/counted.ts';
import { sliceOf } from '../../src/text/span.ts';
import { placeId, readPlace } from './ids.ts';

/**
 * What is wrong with an answer from a passage: a press opens a private menu, a choice in it is counted and thanked for.
 * Null where the state means nothing.
 */
export async function reportWrong(state: readonly string[], context: Context): Promise<Pressed | null> {
  const { served, readers, counts } = context;
  const { asker: messages } = readers;
  const { story } = served.index;
  const read = readPlace(state, 2, story);
  if (read === null) return null;
  const isChoice = state.length > 3;
  const tell = (body: MessageBody): Pressed => ({ message: body, replaces: isChoice, isPrivate: true });
  if (read === 'outdated') return tell(textMessage(messages.actions.placeGone));
  const [at = 0, paragraph = 0] = read.numbers;
  const article = story.articles[at];
  const passage = article?.passages[paragraph - 1];
  if (article === undefined || passage === undefined) return null;
  if (counts === null) return tell(textMessage(messages.feedback.off));
  if (!isChoice) return tell(menuOf(placeId('wrong', story, read.numbers), messages));
  const kind = FEEDBACK_KINDS.find((known) => known === read.more[0]);
  if (kind === undefined || read.more.length > 1) return null;
  const counted = await counts.wrong(sliceOf(article.text, passage.span), kind);
  return tell(
    textMessage(
      counted.status === 'trouble' ? messages.shelf.trouble(counted) : messages.feedback.thanks(kind),
    ),
  );
}

function menuOf(id: string | null, { feedback, trouble }: Messages): MessageBody {
  if (id === null) return textMessage(trouble.unknownButton);
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: id,
    placeholder: feedback.choose,
    options: FEEDBACK_KINDS.map((kind) => ({ ...feedback.kind(kind), value: kind })),
  };
  return message(...textDisplay(feedback.ask), { type: ComponentType.ActionRow, components: [menu] });
}
