import { customId } from '../../src/interactions/custom-id.ts';
import { defineCommand, fullName, type Context, type MessageBody } from '../../src/interactions/command.ts';
import { en } from '../../src/locales/en.ts';
import { textMessage } from '../../src/reply/message.ts';
import type { StoredArticle } from '../../src/shelf/shelf-record.ts';
import { articleGiven, articleOptions, pasted, pasteForm } from './given.ts';
import { onShelf } from './moderating.ts';
import { servingOf } from './own.ts';
import { propose } from './propose.ts';

const NAME = 'add';

/** `/story add [file|address]`: proposes the story that serves with one more article. */
export const addCommand = defineCommand({
  data: { name: NAME, description: en.commands['story.add'], options: [...articleOptions] },
  access: 'moderators',
  private: true,
  run: async (options, context) => {
    const given = await articleGiven(options, context);
    if (given === null) return pasteForm(customId(fullName('story', NAME), 'pasted') ?? '', 'add', context);
    return 'refusal' in given ? given.refusal : add(given.article, context);
  },
  submit: async ([kind], fields, context) =>
    kind === 'pasted' ? pasted(fields, context, async (article) => add(article, context)) : null,
});

async function add(article: StoredArticle, context: Context): Promise<MessageBody> {
  return onShelf(context, async (shelf) => {
    const { shelf: words } = context.messages;
    const story = servingOf(shelf);
    if (story === null) return textMessage(words.noneOfItsOwn);
    const read = await shelf.articles(story.id, story.current);
    if (read.status === 'trouble') return textMessage(words.trouble(read));
    return propose([...(read.value ?? []), article], { shelf, story }, context);
  });
}
