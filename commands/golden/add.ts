import { ApplicationCommandOptionType, ComponentType } from 'discord-api-types/v10';
import { customId, readNumber } from '../../src/interactions/custom-id.ts';
import { defineCommand, fullName, type Context } from '../../src/interactions/command.ts';
import { en } from '../../src/locales/en.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { message, textDisplay, textMessage } from '../../src/reply/message.ts';
import { brief } from '../../src/reply/verbatim/window.ts';
import type { Citation } from '../../src/retrieval/answer.ts';
import { ask } from '../../src/retrieval/ask.ts';
import { sliceOf } from '../../src/text/span.ts';
import { changeMessage } from '../story/own.ts';
import { onOwnStory } from './pinning.ts';

const NAME = 'add';

/** Room in a button's state for the question, beside the story's id. */
const LONGEST_QUESTION = 69;

/** `/golden add question`: shows the passages that come near it; the one that the moderator chooses is pinned. */
export const addCommand = defineCommand({
  data: {
    name: NAME,
    description: en.commands['golden.add'],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: en.commands['golden.add.question'],
        required: true,
        min_length: 2,
        max_length: LONGEST_QUESTION,
      },
    ],
  },
  access: 'moderators',
  private: true,
  run: async ({ question }, context) =>
    onOwnStory(context, (_shelf, { id, current }) => {
      const { golden } = context.messages;
      const menuId = customId(fullName('golden', NAME), id, question);
      if (menuId === null) return textMessage(golden.tooLong);
      const passages = passagesFor(question, context);
      if (passages.length === 0) return textMessage(golden.nothingFound);
      return message(...textDisplay(golden.choose(question)), {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: menuId,
            placeholder: golden.placeholder,
            options: passages.map((passage) => optionOf(passage, current, context)),
          },
        ],
      });
    }),
  press: async ([id, question, chosen, ...rest], context) => {
    if (id === undefined || question === undefined || chosen === undefined || rest.length > 0) return null;
    const [article, paragraph, number] = chosen.split('.').map(readNumber);
    const body = await onOwnStory(context, async (shelf, story) => {
      const { golden, shelf: words } = context.messages;
      const printed = context.served.index.story.articles[article ?? -1];
      const passage = printed?.passages.find((one) => one.paragraph === paragraph);
      // The place was one of the version that the menu was made of.
      const isSame = story.id === id && story.current === number;
      if (!isSame || printed === undefined || passage === undefined) {
        return textMessage(words.conflict('changed-meanwhile'));
      }
      const known = await shelf.golden(id);
      if (known.status === 'trouble') return textMessage(words.trouble(known));
      const pinned = { question, passage: sliceOf(printed.text, passage.span) };
      const seen = known.value.find((one) => one.question === question)?.passage ?? null;
      const change = { kind: 'pin', story: id, base: story.current, seen, golden: pinned } as const;
      return changeMessage(await shelf.change(change), context, () => golden.pinned(question));
    });
    return { message: body, replaces: true };
  },
});

/** The passages that answer the question or come near it, each once, best first. */
function passagesFor(question: string, { served, sureness }: Context): readonly Citation[] {
  const { citations } = ask(served.index, question, { sureness, asTyped: false });
  const met = new Set<string>();
  return citations.filter((citation) => {
    const place = placeOf(citation);
    const isNew = citation.paragraph > 0 && !met.has(place);
    met.add(place);
    return isNew;
  });
}

function optionOf(citation: Citation, version: number, { served, messages }: Context) {
  const text = served.index.story.articles[citation.article]?.text ?? '';
  const words = sliceOf(text, citation.span).replace(/\s+/g, ' ');
  return {
    label: brief(messages.golden.passage(citation.paragraph, words), LIMITS.choice),
    value: `${placeOf(citation)}.${version}`,
  };
}

function placeOf({ article, paragraph }: Citation): string {
  return `${article}.${paragraph}`;
}
