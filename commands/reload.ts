import { customId, readNumber } from '../src/interactions/custom-id.ts';
import { defineCommand, inServers, type Context, type MessageBody } from '../src/interactions/command.ts';
import { en } from '../src/locales/en.ts';
import { textMessage } from '../src/reply/message.ts';
import { appliedMessage } from '../src/reply/review.ts';
import type { StoredArticle } from '../src/shelf/shelf-record.ts';
import { isVersion } from '../src/story/story.ts';
import { articleAt, articleGiven, articleOptions, pasted, pasteForm } from './story/given.ts';
import { onShelf } from './story/moderating.ts';
import { changeText, servingOf } from './story/own.ts';
import { apply, applyFiles, propose, proposeFiles, RELOAD, type Live } from './story/propose.ts';

/**
 * `/reload [file|address]`: proposes a new version of the story that serves here, and shows what would change; it serves
 * once it is applied. Without a new text it is read again from where it came; a pasted one is pasted again.
 */
export const reloadCommand = defineCommand({
  data: {
    name: RELOAD,
    description: en.commands.reload,
    ...inServers,
    options: [...articleOptions],
  },
  access: 'moderators',
  private: true,
  run: async (options, context) => {
    const live = liveIn(context);
    const given = await articleGiven(options, context);
    if (given !== null && 'refusal' in given) return given.refusal;
    if (live === null) {
      return given === null ? proposeFiles(context) : textMessage(context.messages.shelf.noneOfItsOwn);
    }
    if (given !== null) return replace(given.article, live, context);
    const read = await live.shelf.articles(live.story.id, live.story.current);
    if (read.status === 'trouble') return textMessage(context.messages.shelf.trouble(read));
    const before = read.value ?? [];
    return before.some(({ address }) => address !== null)
      ? refetch(before, live, context)
      : pasteForm(customId(RELOAD, 'pasted') ?? '', 'reload', context);
  },
  submit: async ([kind], fields, context) => {
    if (kind !== 'pasted') return null;
    const live = liveIn(context);
    if (live === null) return { message: textMessage(context.messages.shelf.noneOfItsOwn), replaces: false };
    return pasted(fields, context, async (article) => replace(article, live, context));
  },
  press: async ([does, ...state], context) => {
    const message = await decided(does, state, context);
    return message === null ? null : { message, replaces: true };
  },
});

function liveIn({ shelf }: Context): Live | null {
  const story = shelf === null ? null : servingOf(shelf);
  return shelf === null || story === null ? null : { shelf, story };
}

/** The new article in place of the story's only one, or of the one of its file's name. */
async function replace(article: StoredArticle, live: Live, context: Context): Promise<MessageBody> {
  const read = await live.shelf.articles(live.story.id, live.story.current);
  if (read.status === 'trouble') return textMessage(context.messages.shelf.trouble(read));
  const before = read.value ?? [];
  if (before.length <= 1) return propose([article], live, context);
  const place = before.findIndex(({ file }) => file === article.file);
  if (place === -1) {
    return textMessage(context.messages.review.whichArticle(before.slice(0, 10).map(({ file }) => file)));
  }
  return propose(before.with(place, article), live, context);
}

/** Every article that came from an address is fetched again; the others stay. */
async function refetch(before: readonly StoredArticle[], live: Live, context: Context): Promise<MessageBody> {
  const after: StoredArticle[] = [];
  for (const article of before) {
    const given = article.address === null ? { article } : await articleAt(article.address, context);
    if ('refusal' in given) return given.refusal;
    after.push(given.article);
  }
  return propose(after, live, context);
}

/** What a proposal's buttons do; null where their state means nothing. */
async function decided(
  does: string | undefined,
  [id = '', ...numbers]: readonly string[],
  context: Context,
): Promise<MessageBody | null> {
  const { messages } = context;
  if (does === 'discard') return textMessage(messages.review.discarded);
  if (does === 'files') return isVersion(id) ? applyFiles(id, null, context) : null;
  const [number, base] = numbers.map(readNumber);
  if (number === undefined || base === undefined || number === null || base === null) return null;
  if (does !== 'apply' && does !== 'back') return null;
  return onShelf(context, async (shelf) => {
    const story = shelf.record.stories.find((one) => one.id === id);
    if (story === undefined) return textMessage(messages.shelf.conflict('gone'));
    if (does === 'apply') return apply({ shelf, story }, { number, base }, null, context);
    const back = await shelf.change({ kind: 'roll-back', story: id, number, base });
    const text = changeText(back, context, ({ shelf: { stories } }) =>
      messages.review.rolledBack(stories.find((one) => one.id === id)?.version ?? ''),
    );
    return appliedMessage(text, null, null, messages);
  });
}
