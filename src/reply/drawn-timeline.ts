import { ComponentType } from 'discord-api-types/v10';
import type { DatedFact } from '../story/timeline.ts';
import type { Story } from '../story/story.ts';
import { sliceOf } from '../text/span.ts';
import { message, textDisplay, withFiles, type MessageBody } from './message.ts';
import type { Telling } from './passage.ts';
import type { Picture } from './picture.ts';
import { articleName, publicationOf } from './place/citation.ts';
import { timelinePicture } from './timeline-picture.ts';
import { shorten } from './verbatim/shorten.ts';
import { brief, windowRound } from './verbatim/window.ts';

/** Rows of one picture. */
const MOST = 8;

/** UTF-16 units of a row's words, drawn and read out (Discord takes 1,024 of a description in all), and of its date. */
const ROOM = { drawn: 190, date: 40, description: 1024 } as const;

/** A picture of dated sentences. */
export interface DrawnTimeline {
  readonly picture: Picture;
  /** The same as text, for screen readers. */
  readonly description: string;
  /** How many sentences are in it, of all. */
  readonly shown: number;
  readonly all: number;
}

/** The picture of the first of `facts`; `all` is how many dated sentences the story has. */
export function drawnTimeline(
  facts: readonly DatedFact[],
  all: number,
  { story, messages }: Telling,
): DrawnTimeline {
  const { timeline } = messages;
  const rows = facts.slice(0, MOST).map((fact) => {
    const text = story.articles[fact.article]?.text ?? '';
    return {
      date: timeline.date(fact.by.when, brief(sliceOf(text, fact.by.span), ROOM.date)),
      place: timeline.place(fact.paragraph, articleName(story, fact.article)),
      words: wordsOf(fact, text),
    };
  });
  const read = timeline.description(rows.map(({ date }) => ({ date, words: '' }))).length;
  const each = Math.floor((ROOM.description - read) / Math.max(1, rows.length));
  return {
    picture: timelinePicture(
      timeline.heading,
      rows,
      timeline.source(publicationsOf(story), rows.length, all, story.version),
    ),
    description: timeline.description(
      rows.map(({ date, words }) => ({ date, words: shorten(words, Math.max(each, 1)) })),
    ),
    shown: rows.length,
    all,
  };
}

/** The words round the date, as many as can be drawn; `[…]` stands for those left out. */
function wordsOf({ span, by }: DatedFact, text: string): string {
  const shown = windowRound(text, span, by.span, ROOM.drawn);
  return [
    ...(shown.start > span.start ? ['[…]'] : []),
    sliceOf(text, shown).trim(),
    ...(shown.end < span.end ? ['[…]'] : []),
  ].join(' ');
}

/** The outlet, where all articles are of one. */
function publicationsOf({ articles }: Story): string | null {
  const [first = null, ...others] = [...new Set(articles.map(publicationOf))];
  return others.length === 0 ? first : null;
}

/** The message of a drawn timeline, with its description. */
export function drawnTimelineMessage(
  { description, shown, all }: DrawnTimeline,
  png: Uint8Array,
  { messages }: Telling,
): MessageBody {
  const file = { name: 'timeline.png', bytes: png, type: 'image/png', description } as const;
  return withFiles(
    message(
      {
        type: ComponentType.MediaGallery,
        items: [{ media: { url: `attachment://${file.name}` }, description }],
      },
      ...textDisplay(messages.timeline.caption(shown, all)),
    ),
    [file],
  );
}
