import type { Match, Verdict } from '../check/verdict.ts';
import { join, say, type Markdown } from '../locales/markdown.ts';
import type { Messages } from '../locales/messages.ts';
import type { Article } from '../story/article.ts';
import type { Attribution } from '../story/attribution.ts';
import type { Span } from '../text/span.ts';
import { message, separator, small, textDisplay, type MessageBody } from './message.ts';
import type { Telling } from './passage.ts';
import { placeOf, whoSays } from './place/citation.ts';
import { linkRows } from './place/links.ts';
import { quotation } from './verbatim/quotation.ts';
import { brief } from './verbatim/window.ts';

/** A text and what came of checking it. */
export interface CheckedText {
  readonly text: string;
  readonly verdict: Verdict;
}

/** Room in rendered UTF-16 units and how many of each, for one text, for two, and for more; all of it is below 4,000. */
const ROOMS = [
  { quotation: 400, matches: 3, changes: 5, change: 60 },
  { quotation: 220, matches: 2, changes: 3, change: 40 },
  { quotation: 220, matches: 1, changes: 2, change: 40 },
] as const;

const ROOM = { name: 50, checked: 60 } as const;

/** How many texts of one message are told of. */
const MOST_TEXTS = 3;

/**
 * The verdict on each text (at most three are shown), in words first; then the story's wording with who says it, where,
 * and a link; then each difference as a sentence that can be read aloud.
 */
export function checkMessage(
  checked: readonly CheckedText[],
  telling: Telling,
  notes: readonly Markdown[] = [],
): MessageBody {
  const { messages, story } = telling;
  const shown = checked.slice(0, MOST_TEXTS);
  const left = checked.length - shown.length;
  const room = ROOMS[shown.length - 1] ?? ROOMS[2];
  const places = shown.flatMap(({ verdict }) => verdict.matches.slice(0, room.matches));
  return message(
    ...shown.flatMap((one, at) => [
      ...(at === 0 ? [] : [separator()]),
      ...textDisplay(verdictText(one, room, telling, checked.length > 1)),
    ]),
    ...textDisplay(join(left > 0 ? [small(messages.check.moreQuotes(left)), ...notes] : notes, '\n')),
    ...linkRows(places, story, messages),
  );
}

type Rooms = (typeof ROOMS)[number];

function verdictText(
  { text, verdict }: CheckedText,
  room: Rooms,
  telling: Telling,
  isOneOfSeveral: boolean,
): Markdown {
  const { check } = telling.messages;
  const isNearest = verdict.verdict === 'not-in-story' && verdict.matches.length > 0;
  return join(
    [
      check.verdict(verdict.verdict, namesOf(verdict)),
      ...(isOneOfSeveral ? [small(check.checked(brief(text, ROOM.checked)))] : []),
      ...changeLines(verdict, room, telling.messages),
      ...notesOf(verdict).map((flag) => check.note(flag)),
      ...(isNearest ? [small(check.nearest)] : []),
      ...verdict.matches.slice(0, room.matches).map((match) => matchText(match, room.quotation, telling)),
    ],
    '\n',
  );
}

/** The verdict says itself that it is the wrong speaker. */
function notesOf({ verdict, flags }: Verdict): Verdict['flags'] {
  return verdict === 'wrong-speaker' ? flags.filter((flag) => flag !== 'different-speaker') : flags;
}

function namesOf(verdict: Verdict): { readonly speaker: string | null; readonly claimed: string | null } {
  if (verdict.verdict === 'wrong-speaker') {
    return { speaker: brief(verdict.speaker, ROOM.name), claimed: brief(verdict.claimed, ROOM.name) };
  }
  const speaker = verdict.matches[0]?.speaker ?? null;
  return { speaker: speaker === null ? null : brief(speaker, ROOM.name), claimed: null };
}

function changeLines({ changes }: Verdict, room: Rooms, { check }: Messages): readonly Markdown[] {
  const shown = changes.slice(0, room.changes).map(({ story, text, flags }) =>
    check.change({
      story: story === null ? null : brief(story, room.change),
      text: text === null ? null : brief(text, room.change),
      flags,
    }),
  );
  const left = changes.length - shown.length;
  return left > 0 ? [...shown, small(check.moreChanges(left))] : shown;
}

/** Who says it, where, and the words in their sentence, in bold. */
function matchText(match: Match, room: number, { story, messages }: Telling): Markdown {
  const article = story.articles[match.article];
  if (article === undefined) return say``;
  const { outer, attribution } = surroundingsOf(match, article);
  const says = whoSays({ article: match.article, attribution }, story, messages);
  const isWhole = outer.start === match.span.start && outer.end === match.span.end;
  return join(
    [
      small(say`${says} · ${placeOf(match, story, messages)}`),
      quotation(article.text, outer, match.span, isWhole ? null : { span: match.span, style: 'bold' }, room),
    ],
    '\n',
  );
}

/** The sentence or sentences that the words stand in, and who says the first of them. */
function surroundingsOf(
  { paragraph, sentence, span }: Match,
  { passages }: Article,
): { readonly outer: Span; readonly attribution: Attribution } {
  const sentences = passages[paragraph - 1]?.sentences ?? [];
  const first = sentences[sentence - 1];
  const last = sentences.find((one) => one.span.end >= span.end);
  if (first === undefined || last === undefined) return { outer: span, attribution: { kind: 'narration' } };
  return { outer: { start: first.span.start, end: last.span.end }, attribution: first.attribution };
}
