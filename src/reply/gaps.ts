import { ComponentType, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { join, type Markdown } from '../locales/markdown.ts';
import type { Messages } from '../locales/messages.ts';
import { FEEDBACK_KINDS, type FeedbackCount, type FeedbackKind, type GapCount } from '../shelf/counted.ts';
import { barChart } from './bar-chart.ts';
import { csvOf } from './csv.ts';
import {
  message,
  separator,
  small,
  textDisplay,
  withFiles,
  type MessageBody,
  type MessageFile,
} from './message.ts';
import type { Picture } from './picture.ts';
import { brief } from './verbatim/window.ts';

/** How many terms, bars and passages are shown; the file holds all. */
const MOST = { terms: 25, bars: 10, passages: 6 } as const;

/** Room in rendered UTF-16 units for a term and a passage; with all else it stays below 4,000. */
const ROOM = { term: 40, passage: 110, label: 40 } as const;

const PICTURE = 'gaps.png';
const TABLE = 'gaps.csv';

/** What readers miss and find wrong, most often first. */
export interface Report {
  readonly gaps: readonly GapCount[];
  readonly feedback: readonly FeedbackCount[];
}

/** A picture of the terms asked of most; null where there are none. */
export function gapsPicture({ gaps }: Report, { gaps: words }: Messages): Picture | null {
  const bars = gaps
    .slice(0, MOST.bars)
    .map(({ term, count }) => ({ label: brief(term, ROOM.label), value: count }));
  return bars.length === 0 ? null : barChart(words.chart, bars);
}

/** The report in words, with its picture where there is one, and all of it as a file where there is anything. */
export function gapsMessage(report: Report, picture: Uint8Array | null, messages: Messages): MessageBody {
  const { gaps: words } = messages;
  const { gaps, feedback } = report;
  const isEmpty = gaps.length + feedback.length === 0;
  const files = [
    ...(picture === null ? [] : [pictureFile(picture, gaps, words)]),
    ...(isEmpty ? [] : [tableFile(report, messages)]),
  ];
  return withFiles(
    message(
      ...textDisplay(words.title(gaps.length)),
      ...textDisplay(small(words.explained)),
      ...textDisplay(gaps.length === 0 ? words.none : linesOf(gaps, words)),
      ...files.flatMap(({ name, description, type }) =>
        type === 'image/png' ? [gallery(name, description)] : [],
      ),
      separator(),
      ...textDisplay(words.feedback),
      ...textDisplay(feedback.length === 0 ? words.noFeedback : wrongLines(feedback, words)),
      ...(isEmpty ? [] : [{ type: ComponentType.File as const, file: { url: `attachment://${TABLE}` } }]),
    ),
    files,
  );
}

function linesOf(gaps: readonly GapCount[], words: Messages['gaps']): Markdown {
  const shown = gaps.slice(0, MOST.terms);
  const left = gaps.length - shown.length;
  return join(
    [
      ...shown.map((gap) => words.line({ ...gap, term: brief(gap.term, ROOM.term) })),
      ...(left > 0 ? [small(words.more(left))] : []),
    ],
    '\n',
  );
}

/** One line a passage: most often called wrong first, in all ways together. */
function wrongLines(feedback: readonly FeedbackCount[], words: Messages['gaps']): Markdown {
  const passages = new Map<string, Map<FeedbackKind, number>>();
  for (const { passage, kind, count } of feedback) {
    const counts = passages.get(passage) ?? new Map<FeedbackKind, number>();
    passages.set(passage, counts.set(kind, count));
  }
  const rows = [...passages].toSorted(([, a], [, b]) => sumOf(b) - sumOf(a));
  const left = rows.length - MOST.passages;
  return join(
    [
      ...rows
        .slice(0, MOST.passages)
        .map(([passage, counts]) => words.wrong(brief(passage, ROOM.passage), inOrder(counts))),
      ...(left > 0 ? [small(words.more(left))] : []),
    ],
    '\n',
  );
}

function sumOf(counts: ReadonlyMap<FeedbackKind, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function inOrder(counts: ReadonlyMap<FeedbackKind, number>): readonly (readonly [FeedbackKind, number])[] {
  return FEEDBACK_KINDS.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [[kind, count] as const];
  });
}

function gallery(name: string, description: string): APIMessageTopLevelComponent {
  return {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${name}` }, description }],
  };
}

function pictureFile(bytes: Uint8Array, gaps: readonly GapCount[], words: Messages['gaps']): MessageFile {
  const shown = gaps.slice(0, MOST.bars).map((gap) => ({ ...gap, term: brief(gap.term, ROOM.label) }));
  return { name: PICTURE, bytes, type: 'image/png', description: words.chartDescribed(shown) };
}

function tableFile({ gaps, feedback }: Report, { gaps: words, feedback: kinds }: Messages): MessageFile {
  const { columns } = words;
  const bytes = csvOf([
    [columns.kind, columns.words, columns.count, columns.first, columns.last],
    ...gaps.map(({ term, count, first, last }) => [words.asked, term, count, first, last]),
    ...feedback.map(({ passage, kind, count }) => [kinds.kind(kind).label, passage, count, '', '']),
  ]);
  return { name: TABLE, bytes, type: 'text/csv', description: words.file };
}
