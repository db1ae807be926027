import type { Fate } from '../check/fate.ts';
import { join, type Markdown } from '../locales/markdown.ts';
import { checkMessage } from './check.ts';
import { message, separator, small, textDisplay, type MessageBody } from './message.ts';
import type { Telling } from './passage.ts';
import { placeOf } from './place/citation.ts';
import { linkRows } from './place/links.ts';
import { brief } from './verbatim/window.ts';

/** Quoted words and what has become of them. */
export interface Rechecked {
  readonly text: string;
  readonly fate: Fate;
}

/** How many quotes are told of, and the room for the words of each in rendered UTF-16 units. */
const MOST = 3;
const ROOM = 60;

/** What has become of each quote, in a line; of the first one reworded, the difference as a check tells it. */
export function recheckMessage(
  rechecked: readonly Rechecked[],
  isSameVersion: boolean,
  telling: Telling,
): MessageBody {
  const { story, messages } = telling;
  const shown = rechecked.slice(0, MOST);
  const left = rechecked.length - shown.length;
  const reworded = shown.flatMap(({ text, fate }) =>
    fate.status === 'reworded' ? [{ text, verdict: fate.verdict }] : [],
  );
  const places = shown.flatMap(({ fate }) => (fate.status === 'unchanged' ? [fate.place] : []));
  return message(
    ...textDisplay(messages.recheck.title(isSameVersion)),
    ...textDisplay(
      join(
        [
          ...shown.map((one) => lineOf(one, telling)),
          ...(left > 0 ? [small(messages.recheck.more(left))] : []),
        ],
        '\n',
      ),
    ),
    ...(reworded.length === 0
      ? linkRows(places, story, messages)
      : [separator(), ...checkMessage(reworded.slice(0, 1), telling).components]),
  );
}

function lineOf({ text, fate }: Rechecked, { story, messages }: Telling): Markdown {
  const words = brief(text, ROOM);
  switch (fate.status) {
    case 'unchanged':
      return messages.recheck.unchanged(words, placeOf(fate.place, story, messages));
    case 'reworded':
      return messages.recheck.reworded(words);
    default:
      return messages.recheck.withdrawn(words);
  }
}
