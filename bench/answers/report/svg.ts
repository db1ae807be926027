import type { SystemScores } from '../scores.ts';
import { percent, TRAINING_NOTES, type Report, type SetReport } from './report.ts';

const WIDTH = 980;
const LEFT = 312;
const RIGHT = 672;
const ROW = 22;
const HEAD = 66;
const GAP = 26;
const TOP = 118;

interface Mark {
  readonly label: string;
  readonly value: (scores: SystemScores) => number | null | undefined;
  readonly draw: (x: number, y: number) => string;
}

/** Told apart by shape and by the column their figure stands in, not by colour. */
const MARKS: readonly Mark[] = [
  {
    label: 'right passage first',
    value: ({ clean }) => clean.passages?.hit1,
    draw: (x, y) => `<circle class="solid" cx="${at(x)}" cy="${at(y)}" r="4"/>`,
  },
  {
    label: 'the same, with typos',
    value: ({ typo }) => typo.passages?.hit1,
    draw: (x, y) => `<circle class="hollow" cx="${at(x)}" cy="${at(y)}" r="7.5"/>`,
  },
  {
    label: 'useful answers at ≤ 5 % wrong (without)',
    value: ({ refusing }) => refusing.without.useful,
    draw: (x, y) =>
      `<path class="solid" d="M${at(x)} ${at(y - 6.5)}L${at(x + 6.5)} ${at(y + 5)}L${at(x - 6.5)} ${at(y + 5)}Z"/>`,
  },
];

const FIGURES = [770, 856, 940];
const FIGURE_HEADS = ['passage', 'with typos', 'useful'];

const STYLE = `<style>
    text { font: 13px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1f2328 }
    .title { font-size: 18px; font-weight: 600 } .set { font-size: 15px; font-weight: 600 } .own { font-weight: 700 }
    .quiet { fill: #59636e; font-size: 12px } .end { text-anchor: end } .middle { text-anchor: middle }
    .ground { fill: #ffffff } .band { fill: #eef2f6 } .grid { stroke: #d1d9e0 } .span { stroke: #8c959f; stroke-width: 1.5 }
    .solid { fill: #0b5cad } .hollow { fill: none; stroke: #0b5cad; stroke-width: 2 }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc } .quiet { fill: #9198a1 } .ground { fill: #0d1117 } .band { fill: #1b222c }
      .grid { stroke: #3d444d } .span { stroke: #768390 } .solid { fill: #79b8ff } .hollow { stroke: #79b8ff }
    }
  </style>`;

/** The report as one picture: a panel a set, a row a system, a mark a measure. Light or dark as the reader's screen is. */
export function svgOf(report: Report): string {
  const sets = report.sets.filter(({ systems }) => systems.length > 0);
  let top = TOP;
  const panels: string[] = [];
  for (const set of sets) {
    panels.push(panelOf(set, top));
    top += HEAD + set.systems.length * ROW + GAP;
  }
  const size =
    report.sample === null ? 'all questions' : `at most ${report.sample} + ${report.sample} questions a set`;
  const caption = `${report.date.slice(0, 10)}, Node ${report.node}, ${size}. Per cent of answerable questions.`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" width="${WIDTH}" height="${top}" role="img" aria-labelledby="title about">
  <title id="title">Verbatim and its peers on the same questions</title>
  <desc id="about">${escape(describe(sets))}</desc>
  ${STYLE}
  <rect class="ground" width="${WIDTH}" height="${top}"/>
  ${textAt(24, 36, 'Verbatim and its peers on the same questions', 'title')}
  ${textAt(24, 58, caption, 'quiet')}
  ${legend()}
  ${panels.join('\n  ')}
</svg>
`;
}

function legend(): string {
  return MARKS.map(
    ({ label, draw }, place) =>
      `${draw(32 + place * 220, 86)}${textAt(46 + place * 220, 90, label, 'legend')}`,
  ).join('');
}

function panelOf({ name, training, answerable, unanswerable, systems }: SetReport, top: number): string {
  const bottom = top + HEAD + systems.length * ROW;
  const asked = `${answerable} answerable, ${unanswerable} unanswerable; ${TRAINING_NOTES[training]}`;
  return [
    textAt(24, top + 16, name, 'set'),
    textAt(24, top + 34, asked, 'quiet'),
    ...[0, 25, 50, 75, 100].map((value) => gridLine(value, top + HEAD - 6, bottom)),
    ...FIGURE_HEADS.map((head, place) => textAt(FIGURES[place] ?? 0, top + HEAD - 12, head, 'quiet end')),
    ...systems.map((scores, row) => rowOf(scores, top + HEAD + row * ROW + ROW / 2)),
  ].join('');
}

function gridLine(value: number, top: number, bottom: number): string {
  const x = at(placeOf(value / 100));
  return `<line class="grid" x1="${x}" x2="${x}" y1="${at(top)}" y2="${at(bottom)}"/>${textAt(placeOf(value / 100), top - 6, `${value} %`, 'quiet middle')}`;
}

function rowOf(scores: SystemScores, y: number): string {
  const own = scores.name === 'verbatim';
  const values = MARKS.map(({ value }) => value(scores) ?? null);
  const places = values.flatMap((value) => (value === null ? [] : [placeOf(value)]));
  const band = `<rect class="band" x="16" y="${at(y - ROW / 2)}" width="${WIDTH - 32}" height="${ROW}"/>`;
  const span = `<line class="span" x1="${at(Math.min(...places))}" x2="${at(Math.max(...places))}" y1="${at(y)}" y2="${at(y)}"/>`;
  const style = own ? 'own' : 'row';
  return [
    own ? band : '',
    textAt(24, y + 4.5, scores.label, style),
    places.length > 0 ? span : '',
    ...values.map((value, place) => (value === null ? '' : (MARKS[place]?.draw(placeOf(value), y) ?? ''))),
    ...values.map((value, place) => textAt(FIGURES[place] ?? 0, y + 4.5, percent(value), `${style} end`)),
  ].join('');
}

/** The picture in words, for those who do not see it. */
function describe(sets: readonly SetReport[]): string {
  return sets
    .map(({ name, systems }) => {
      const rows = systems.map((scores) => {
        const figures = MARKS.map(({ label, value }) => `${label} ${percent(value(scores))} %`);
        return `${scores.label}: ${figures.join(', ')}`;
      });
      return `${name}: ${rows.join('; ')}.`;
    })
    .join(' ');
}

function placeOf(share: number): number {
  return LEFT + share * (RIGHT - LEFT);
}

function textAt(x: number, y: number, text: string, style: string): string {
  return `<text class="${style}" x="${at(x)}" y="${at(y)}">${escape(text)}</text>`;
}

function at(value: number): string {
  return String(Number(value.toFixed(1)));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
