import { customId, readNumber } from '../src/interactions/custom-id.ts';
import { defineCommand, everywhere, type Context, type MessageBody } from '../src/interactions/command.ts';
import { en } from '../src/locales/en.ts';
import { buttonRows } from '../src/reply/message.ts';
import { sourcesMessage } from '../src/reply/sources.ts';
import { sourcesOf } from '../src/story/sources.ts';
import { keptPage } from './kept-page.ts';
import { documentButtons } from './letter.ts';
import { speakerKey, speakersMenuId } from './quote.ts';

const NAME = 'sources';

/** `/sources`: which people, outlets and documents the story rests on, counted. */
export const sourcesCommand = defineCommand({
  data: { name: NAME, description: en.commands.sources, ...everywhere },
  access: 'everyone',
  private: false,
  run: (_options, context) => pageOfSources(1, context),
  press: ([version, page = '', ...rest], context) => {
    const number = readNumber(page);
    if (version === undefined || number === null || rest.length > 0) return null;
    return { message: keptPage(pageOfSources(number, context), version, context), replaces: true };
  },
});

function pageOfSources(page: number, context: Context): MessageBody {
  const { served, messages } = context;
  const { story } = served.index;
  return sourcesMessage(
    sourcesOf(story),
    page,
    { story, messages },
    {
      idOf: (number) => customId(NAME, story.version, String(number)),
      menuId: speakersMenuId(story),
      keyOf: speakerKey,
      below: buttonRows(documentButtons(context)),
    },
  );
}
