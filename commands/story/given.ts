import {
  ApplicationCommandOptionType,
  ComponentType,
  TextInputStyle,
  type APIAttachment,
} from 'discord-api-types/v10';
import type { Context, Fields, MessageBody, Modal, Pressed } from '../../src/interactions/command.ts';
import { en } from '../../src/locales/en.ts';
import { problemsText } from '../../src/reply/changes.ts';
import { message, textDisplay, textMessage } from '../../src/reply/message.ts';
import type { StoredArticle } from '../../src/shelf/shelf-record.ts';
import type { ArticleProblem } from '../../src/story/problem.ts';

/** Options by which an article is given: a file or an address. */
export const articleOptions = [
  {
    type: ApplicationCommandOptionType.Attachment,
    name: 'file',
    description: en.commands['option.file'],
    required: false,
  },
  {
    type: ApplicationCommandOptionType.String,
    name: 'address',
    description: en.commands['option.address'],
    required: false,
    min_length: 8,
    max_length: 2000,
  },
] as const;

/** An article that was given, or the message that says why there is none. */
export type Given = { readonly article: StoredArticle } | { readonly refusal: MessageBody };

/** The article that the options name; null where they name none. */
export async function articleGiven(
  { file, address }: { readonly file?: APIAttachment; readonly address?: string },
  { sources, messages }: Context,
): Promise<Given | null> {
  if (file === undefined && address === undefined) return null;
  if (file !== undefined && address !== undefined) return { refusal: textMessage(messages.shelf.oneSource) };
  if (file !== undefined) {
    const attached = await sources.attached(file);
    return attached.status === 'loaded'
      ? { article: attached.value }
      : { refusal: refusedMessage(attached.problems, { messages }) };
  }
  return articleAt(address ?? '', { sources, messages });
}

/** The article at an address, where the operator allows them. */
export async function articleAt(
  address: string,
  { sources, messages }: Pick<Context, 'sources' | 'messages'>,
): Promise<Given> {
  if (sources.at === null) return { refusal: textMessage(messages.shelf.noAddresses) };
  const fetched = await sources.at(address);
  return fetched.status === 'fetched'
    ? { article: fetched.source }
    : { refusal: textMessage(messages.address.problem(fetched.problem)) };
}

/** What is wrong with the articles given. */
export function refusedMessage(
  problems: readonly ArticleProblem[],
  { messages }: Pick<Context, 'messages'>,
): MessageBody {
  return message(
    ...textDisplay(messages.reload.refused(problems.length)),
    ...textDisplay(problemsText(problems, messages)),
  );
}

/** Characters that Discord takes in a field of a form. */
const LONGEST = { name: 60, text: 4000 } as const;

/** The form for pasted text; with a field for the story's name where `withName`. */
export function pasteForm(
  id: string,
  title: 'load' | 'reload' | 'add',
  { messages }: Context,
  withName = false,
): Modal {
  const { form } = messages.shelf;
  const name = {
    type: ComponentType.Label as const,
    label: form.name,
    component: {
      type: ComponentType.TextInput as const,
      custom_id: 'name',
      style: TextInputStyle.Short,
      required: false,
      max_length: LONGEST.name,
    },
  };
  const text = {
    type: ComponentType.Label as const,
    label: form.text,
    description: form.textHint,
    component: {
      type: ComponentType.TextInput as const,
      custom_id: 'text',
      style: TextInputStyle.Paragraph,
      required: true,
      max_length: LONGEST.text,
    },
  };
  return { modal: { custom_id: id, title: form[title], components: withName ? [name, text] : [text] } };
}

/** What `take` makes of the article whose text a form of {@link pasteForm} holds. */
export async function pasted(
  { text = '' }: Fields,
  { messages }: Pick<Context, 'messages'>,
  take: (article: StoredArticle) => Promise<MessageBody>,
): Promise<Pressed> {
  if (text.trim() === '') return { message: textMessage(messages.shelf.emptyText), replaces: false };
  const bytes = new TextEncoder().encode(text);
  const article = { file: 'pasted.txt', bytes, charset: null, address: null };
  return { message: await take(article), replaces: false };
}
