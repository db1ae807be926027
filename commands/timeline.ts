import { keptPage } from './kept-page.ts';
import { customId, readNumber } from '../src/interactions/custom-id.ts';
import { defineCommand, everywhere, type Context, type MessageBody } from '../src/interactions/command.ts';
import { en } from '../src/locales/en.ts';
import { drawnTimeline, drawnTimelineMessage } from '../src/reply/drawn-timeline.ts';
import { textMessage } from '../src/reply/message.ts';
import { factsFrom, timelineMessage } from '../src/reply/timeline.ts';
import { timelineOf } from '../src/story/timeline.ts';

const NAME = 'timeline';

/** `/timeline`: the sentences of the story that give a date, in order, and a picture of them. */
export const timelineCommand = defineCommand({
  data: { name: NAME, description: en.commands.timeline, ...everywhere },
  access: 'everyone',
  private: false,
  run: (_options, context) => pageOfTimeline(1, context),
  press: async ([does, version, page = '', ...rest], context) => {
    const number = readNumber(page);
    if ((does !== 'page' && does !== 'picture') || version === undefined) return null;
    if (number === null || rest.length > 0) return null;
    const shown = await (does === 'page' ? pageOfTimeline(number, context) : pictureFrom(number, context));
    return { message: keptPage(shown, version, context), replaces: does === 'page' };
  },
});

async function pageOfTimeline(page: number, context: Context): Promise<MessageBody> {
  const { served, messages, draw, inSteps } = context;
  const { story } = served.index;
  const facts = await inSteps(timelineOf(story));
  return timelineMessage(
    facts,
    page,
    { story, messages },
    {
      idOf: (number) => customId(NAME, 'page', story.version, String(number)),
      pictureId: (number) =>
        draw === null ? null : customId(NAME, 'picture', story.version, String(number)),
    },
  );
}

/** A picture of the facts from the first of a page on. */
async function pictureFrom(page: number, { served, messages, draw, inSteps }: Context): Promise<MessageBody> {
  const { story } = served.index;
  const { timeline } = messages;
  const telling = { story, messages };
  const facts = await inSteps(timelineOf(story));
  if (facts.length === 0) return textMessage(timeline.none);
  if (draw === null) return textMessage(timeline.cannotDraw);
  const drawn = drawnTimeline(factsFrom(facts, page, story), facts.length, telling);
  const png = await draw(drawn.picture);
  return png === null ? textMessage(timeline.noGlyph) : drawnTimelineMessage(drawn, png, telling);
}
