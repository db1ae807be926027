import { ComponentType } from 'discord-api-types/v10';
import { join } from '../locales/markdown.ts';
import type { Sources, StorySource } from '../story/sources.ts';
import { sliceOf } from '../text/span.ts';
import { LIMITS } from './limits.ts';
import { message, small, textDisplay, type MessageBody } from './message.ts';
import { pager, type PageButtonId } from './pager.ts';
import type { Telling } from './passage.ts';
import { articleName, placeOf } from './place/citation.ts';
import { reportingWords } from './statements.ts';
import { clampPage, paginate } from './verbatim/pages.ts';
import { brief } from './verbatim/window.ts';

/** Room in rendered UTF-16 units; together with all else on the page below 4,000. */
const ROOM = { page: 3000, name: 60, author: 60, words: 60, line: 60 } as const;

const MOST = { page: 9, words: 2, articles: 5 } as const;

/** What the message's menu and buttons come back with. */
export interface SourcesControls {
  readonly idOf: PageButtonId;
  /** The menu that opens a speaker's words; null where there is none. */
  readonly menuId: string | null;
  /** The value by which a speaker is found again. */
  readonly keyOf: (name: string) => string;
  /** Components at the end: the ways to the documents. */
  readonly below: MessageBody['components'];
}

/** One page (1-based, clamped) of what a story rests on, each source counted, the publication's own words apart. */
export function sourcesMessage(
  { sources, unnamed, narration }: Sources,
  page: number,
  telling: Telling,
  { idOf, menuId, keyOf, below }: SourcesControls,
): MessageBody {
  const { story, messages } = telling;
  const { sources: words } = messages;
  const own = narration
    .slice(0, MOST.articles)
    .map(({ narrated, sentences }, at) => words.narration(narrated, sentences, articleName(story, at)));
  const nobody = unnamed.quotes + unnamed.claims === 0 ? [] : [words.unnamed(unnamed)];
  const pages = paginate(sources, costOf, { room: ROOM.page, most: MOST.page });
  const number = clampPage(page, pages.length);
  const shown = pages[number - 1] ?? [];
  return message(
    ...textDisplay(join([words.title, ...[...own, ...nobody].map(small)], '\n')),
    ...(sources.length === 0 ? textDisplay(words.none) : kindsOf(shown, sources, telling)),
    ...menuOf(shown, telling, menuId, keyOf),
    ...below,
    ...pager(number, pages.length, idOf, messages),
  );
}

function costOf(): number {
  return ROOM.name + ROOM.author + MOST.words * ROOM.words + ROOM.line;
}

/** The sources of each kind under its heading. */
function kindsOf(
  shown: readonly StorySource[],
  all: readonly StorySource[],
  telling: Telling,
): MessageBody['components'] {
  const kinds = [...new Set(shown.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const count = all.filter((source) => source.kind === kind).length;
    const lines = shown.filter((source) => source.kind === kind).map((source) => lineOf(source, telling));
    return textDisplay(join([telling.messages.sources.heading(kind, count), ...lines], '\n'));
  });
}

function lineOf(source: StorySource, { story, messages }: Telling) {
  const { kind, name, author, quotes, claims, statements } = source;
  const printed = statements.flatMap((statement) => {
    const article = story.articles[statement.article];
    if (article === undefined) return [];
    const said = reportingWords(statement, article).map((span) => sliceOf(article.text, span));
    return said.length === 0 ? [] : [brief(said.join(' … '), ROOM.words)];
  });
  const [first] = statements;
  return messages.sources.line(
    {
      kind,
      name: brief(name, ROOM.name),
      author: author === null ? null : brief(author, ROOM.author),
      quotes,
      claims,
    },
    [...new Set(printed)].slice(0, MOST.words),
    first === undefined ? { markdown: '' } : placeOf(first, story, messages),
  );
}

/** A menu of the speakers on this page. */
function menuOf(
  shown: readonly StorySource[],
  { messages }: Telling,
  menuId: string | null,
  keyOf: (name: string) => string,
): MessageBody['components'] {
  const options = new Map(
    shown
      .filter(({ kind }) => kind === 'speaker')
      .map((source) => {
        const value = keyOf(source.name);
        const label = brief(source.name, LIMITS.choice);
        return [value, { label, value, description: messages.sources.count(source) }];
      }),
  );
  if (menuId === null || options.size === 0) return [];
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: menuId,
    placeholder: messages.sources.choose,
    options: [...options.values()],
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}
