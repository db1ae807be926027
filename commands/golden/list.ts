import { defineCommand, type Context } from '../../src/interactions/command.ts';
import { en } from '../../src/locales/en.ts';
import { join } from '../../src/locales/markdown.ts';
import { message, textDisplay, textMessage } from '../../src/reply/message.ts';
import { firstOf } from '../../src/shelf/review.ts';
import type { GoldenQuestion } from '../../src/shelf/shelf-record.ts';
import { onOwnStory } from './pinning.ts';

/** Questions that the list names: more would not fit into a message. */
const MOST_LISTED = 30;

/** `/golden list`: the golden questions, and whether each still leads to its passage. */
export const listCommand = defineCommand({
  data: { name: 'list', description: en.commands['golden.list'] },
  access: 'moderators',
  private: true,
  run: async (_options, context) =>
    onOwnStory(context, async (shelf, { id }) => {
      const { golden: words, shelf: shelfWords, answer } = context.messages;
      const golden = await shelf.golden(id);
      if (golden.status === 'trouble') return textMessage(shelfWords.trouble(golden));
      const { value } = golden;
      if (value.length === 0) return textMessage(words.none);
      const lines = value
        .slice(0, MOST_LISTED)
        .map((one) => words.listed(one.question, isKept(one, context)));
      const left = value.length - lines.length;
      return message(
        ...textDisplay(words.title(value.length)),
        ...textDisplay(join([...lines, ...(left > 0 ? [answer.moreNotShown(left)] : [])], '\n')),
      );
    }),
});

function isKept({ question, passage }: GoldenQuestion, { served, sureness }: Context): boolean {
  return firstOf(served.index, question, sureness)?.passage === passage;
}
