import { completeNames, completedOption } from './completion.ts';
import { defineCommand, everywhere, type Context, type MessageBody } from '../src/interactions/command.ts';
import { en } from '../src/locales/en.ts';
import { join, type Markdown } from '../src/locales/markdown.ts';
import type { Messages } from '../src/locales/messages.ts';
import type { DocumentPlace } from '../src/reply/document.ts';
import { buttonRows, message, textDisplay, textMessage } from '../src/reply/message.ts';
import { brief } from '../src/reply/verbatim/window.ts';
import { findName } from '../src/retrieval/suggest.ts';
import { documentButtons, pageOfLetter, placesOf } from './letter.ts';

const NAME = 'document';

/** Room in rendered UTF-16 units for what a reader typed, when it is shown again, and for a document's name. */
const ROOM = { typed: 100, kind: 40, author: 60 } as const;

/** Documents that the list names. */
const MOST_LISTED = 15;

/** `/document name`: the documents that the story quotes, or one of them, as `/letter` shows it. */
export const documentCommand = defineCommand({
  data: {
    name: NAME,
    description: en.commands.document,
    ...everywhere,
    options: [completedOption('name', en.commands['document.name'], false)],
  },
  access: 'everyone',
  private: false,
  run: ({ name: typed }, context) => {
    const named = namedDocuments(context, context.messages);
    const [only, ...others] = named;
    const { document: words } = context.messages;
    if (only === undefined) return textMessage(words.none);
    if (typed === undefined) {
      return others.length === 0 ? pageOfLetter(only.place, 1, context) : listOf(named, context);
    }
    // What was completed is in the asker's language, though the reply may be in another.
    const known = [...namedDocuments(context, context.readers.asker), ...named];
    const found = findName(
      known.map(({ name }) => name),
      typed,
    );
    const chosen = known.find(({ name }) => name === found);
    if (chosen !== undefined) return pageOfLetter(chosen.place, 1, context);
    const { components } = listOf(named, context);
    return message(...textDisplay(words.unknown(brief(typed, ROOM.typed))), ...components);
  },
  complete: (_focused, typed, context) =>
    completeNames(
      namedDocuments(context, context.messages).map(({ name }) => name),
      typed,
    ),
});

interface NamedDocument {
  readonly name: string;
  readonly place: DocumentPlace;
  readonly line: Markdown;
}

/** The story's documents, letters first; those that would be called the same are told apart by a number. */
function namedDocuments({ served }: Context, { document: words }: Messages): readonly NamedDocument[] {
  const { story } = served.index;
  const met = new Map<string, number>();
  return placesOf(story).flatMap((place) => {
    const document = story.articles[place.article]?.documents[place.document];
    if (document === undefined) return [];
    const kind = brief(document.kind, ROOM.kind);
    const author = document.author === null ? null : brief(document.author, ROOM.author);
    const plain = words.name(kind, author);
    const count = (met.get(plain) ?? 0) + 1;
    met.set(plain, count);
    const line = words.listed(kind, author, document.fragments.length);
    return [{ name: count === 1 ? plain : `${plain} (${count})`, place, line }];
  });
}

function listOf(named: readonly NamedDocument[], context: Context): MessageBody {
  const { messages } = context;
  const lines = named.slice(0, MOST_LISTED).map(({ line }) => line);
  const left = named.length - lines.length;
  return message(
    ...textDisplay(messages.document.several(named.length)),
    ...textDisplay(join([...lines, ...(left > 0 ? [messages.answer.moreNotShown(left)] : [])], '\n')),
    ...buttonRows(documentButtons(context)),
  );
}
