import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { customId } from '../../src/interactions/custom-id.ts';
import { defineCommand, fullName, type Context, type MessageBody } from '../../src/interactions/command.ts';
import { en } from '../../src/locales/en.ts';
import { warningsText } from '../../src/reply/changes.ts';
import { message, textDisplay } from '../../src/reply/message.ts';
import { brief } from '../../src/reply/verbatim/window.ts';
import type { StoryIndex } from '../../src/retrieval/story-index.ts';
import type { ChangeOutcome, ShelfChange } from '../../src/shelf/change.ts';
import type { Shelf } from '../../src/shelf/shelf.ts';
import type { ShelvedStory, StoredArticle } from '../../src/shelf/shelf-record.ts';
import type { Reached } from '../../src/shelf/store.ts';
import { sliceOf } from '../../src/text/span.ts';
import { articleGiven, articleOptions, pasted, pasteForm, refusedMessage } from './given.ts';
import { onShelf } from './moderating.ts';
import { changeText, namedStory } from './own.ts';

const NAME = 'load';
const LONGEST_NAME = 60;

/** `/story load [file|address] [name]`: a story of the server's own, from a file, an address, or pasted text. */
export const loadCommand = defineCommand({
  data: {
    name: NAME,
    description: en.commands['story.load'],
    options: [
      ...articleOptions,
      {
        type: ApplicationCommandOptionType.String,
        name: 'name',
        description: en.commands['option.name'],
        required: false,
        min_length: 1,
        max_length: LONGEST_NAME,
      },
    ],
  },
  access: 'moderators',
  private: true,
  run: async (options, context) => {
    const given = await articleGiven(options, context);
    if (given === null) {
      return pasteForm(customId(fullName('story', NAME), 'pasted') ?? '', 'load', context, true);
    }
    return 'refusal' in given ? given.refusal : load(given.article, options.name ?? '', context);
  },
  submit: async ([kind], fields, context) =>
    kind === 'pasted'
      ? pasted(fields, context, async (article) => load(article, fields['name'] ?? '', context))
      : null,
});

async function load(article: StoredArticle, name: string, context: Context): Promise<MessageBody> {
  return onShelf(context, async (shelf) => {
    const built = await shelf.build([article]);
    if (built.status === 'refused') return refusedMessage(built.problems, context);
    const { story } = built.value;
    const wanted = name.trim() === '' ? headlineOf(built.value) : name.trim();
    const passages = story.articles.reduce((sum, one) => sum + one.passages.length, 0);
    const { called, changed } = await loadAs(wanted, { version: story.version, articles: [article] }, shelf);
    const text = changeText(changed, context, () =>
      context.messages.shelf.loaded(called, story.version, passages),
    );
    const warnings = warningsText(built.warnings ?? [], context.messages);
    return message(...textDisplay(text), ...textDisplay(warnings));
  });
}

/** How often a name is chosen anew, because somebody else has loaded a story of it meanwhile. */
const NAMES_TRIED = 3;

/** Loads a story under a name that is free: what was given must not be lost because somebody else was faster. */
async function loadAs(
  wanted: string,
  version: Pick<Extract<ShelfChange, { readonly kind: 'load' }>, 'version' | 'articles'>,
  shelf: Shelf,
): Promise<{ readonly called: string; readonly changed: Reached<ChangeOutcome> }> {
  let { stories } = shelf.record;
  for (let tried = 1; ; tried += 1) {
    const called = freeName(wanted, stories);
    const changed = await shelf.change({ kind: 'load', name: called, ...version });
    const outcome = changed.status === 'reached' ? changed.value : null;
    const isTaken = outcome?.status === 'conflict' && outcome.conflict === 'name-taken';
    if (!isTaken || tried === NAMES_TRIED) return { called, changed };
    ({ stories } = outcome.shelf);
  }
}

/** What a story is called where nobody says: its headline, cut at a word. */
function headlineOf({ story }: StoryIndex): string {
  const [article] = story.articles;
  const headline = article?.headline ?? null;
  const words = article === undefined || headline === null ? '' : sliceOf(article.text, headline);
  const line = words.replace(/\s+/g, ' ').trim();
  if (line === '') return article?.id.slice(0, LONGEST_NAME) ?? 'story';
  return brief(line, LONGEST_NAME);
}

/** The name itself, or with the first number that makes it free. */
function freeName(name: string, taken: readonly ShelvedStory[], number = 1): string {
  const mark = number === 1 ? '' : ` (${number})`;
  const fits = name.length + mark.length <= LONGEST_NAME;
  const tried = `${fits ? name : brief(name, LONGEST_NAME - mark.length)}${mark}`;
  return namedStory(taken, tried) === null ? tried : freeName(name, taken, number + 1);
}
