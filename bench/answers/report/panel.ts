import { percent } from './report.ts';

/** Width of the picture, and height of a panel's head, of a row and of the gap below a panel, in pixels. */
export const WIDTH = 980;
const HEAD = 66;
const ROW = 22;
const GAP = 26;
/** Where the scale begins and ends. */
const LEFT = 312;
const RIGHT = 672;
/** Where each mark's figure ends. */
const FIGURES = [770, 856, 940];

/** One measure: a mark on the scale and a figure beside it. */
export interface Mark<System> {
  /** What the mark means, for the legend. */
  readonly label: string;
  /** The head of its column of figures. */
  readonly head: string;
  /** 0 to 1. */
  readonly value: (system: System) => number | null | undefined;
  readonly draw: (x: number, y: number) => string;
}

/** A row a system, a mark a measure. */
export interface Panel {
  readonly height: number;
  readonly draw: (top: number) => string;
  /** In words, for those who do not see it. */
  readonly text: string;
}

/** What a panel is about, and its systems: Verbatim's row is marked. */
interface PanelOf<System> {
  readonly name: string;
  readonly note: string;
  readonly systems: readonly System[];
}

interface Labelled {
  readonly name: string;
  readonly label: string;
}

/** Shapes to tell measures apart, not by colour; the second stands around the first where they meet. */
export const SHAPES = {
  disc: (x: number, y: number) => `<circle class="solid" cx="${at(x)}" cy="${at(y)}" r="4"/>`,
  ring: (x: number, y: number) => `<circle class="hollow" cx="${at(x)}" cy="${at(y)}" r="7.5"/>`,
  triangle: (x: number, y: number) =>
    `<path class="solid" d="M${at(x)} ${at(y - 6.5)}L${at(x + 6.5)} ${at(y + 5)}L${at(x - 6.5)} ${at(y + 5)}Z"/>`,
};

/** A panel of systems, each measured by the marks. */
export function panelOf<System extends Labelled>(
  { name, note, systems }: PanelOf<System>,
  marks: readonly Mark<System>[],
): Panel {
  const body = HEAD + systems.length * ROW;
  return {
    height: body + GAP,
    draw: (top) =>
      [
        textAt(24, top + 16, name, 'set'),
        textAt(24, top + 34, note, 'quiet'),
        ...[0, 25, 50, 75, 100].map((value) => gridLine(value, top + HEAD - 6, top + body)),
        ...marks.map(({ head }, place) => textAt(FIGURES[place] ?? 0, top + HEAD - 12, head, 'quiet end')),
        ...systems.map((system, row) => rowOf(system, marks, top + HEAD + row * ROW + ROW / 2)),
      ].join(''),
    text: `${name}: ${systems.map((system) => describe(system, marks)).join('; ')}.`,
  };
}

/** What each mark means, on one line. */
export function legendOf<System>(marks: readonly Mark<System>[], y: number): string {
  return marks
    .map(
      ({ label, draw }, place) =>
        draw(32 + place * 220, y) + textAt(46 + place * 220, y + 4, label, 'legend'),
    )
    .join('');
}

function gridLine(value: number, top: number, bottom: number): string {
  const x = at(placeOf(value / 100));
  return `<line class="grid" x1="${x}" x2="${x}" y1="${at(top)}" y2="${at(bottom)}"/>${textAt(placeOf(value / 100), top - 6, `${value} %`, 'quiet middle')}`;
}

function rowOf<System extends Labelled>(system: System, marks: readonly Mark<System>[], y: number): string {
  const own = system.name === 'verbatim';
  const values = marks.map(({ value }) => value(system) ?? null);
  const places = values.flatMap((value) => (value === null ? [] : [placeOf(value)]));
  const band = `<rect class="band" x="16" y="${at(y - ROW / 2)}" width="${WIDTH - 32}" height="${ROW}"/>`;
  const span = `<line class="span" x1="${at(Math.min(...places))}" x2="${at(Math.max(...places))}" y1="${at(y)}" y2="${at(y)}"/>`;
  const style = own ? 'own' : 'row';
  return [
    own ? band : '',
    textAt(24, y + 4.5, system.label, style),
    places.length > 0 ? span : '',
    ...values.map((value, place) => (value === null ? '' : (marks[place]?.draw(placeOf(value), y) ?? ''))),
    ...values.map((value, place) => textAt(FIGURES[place] ?? 0, y + 4.5, percent(value), `${style} end`)),
  ].join('');
}

function describe<System extends Labelled>(system: System, marks: readonly Mark<System>[]): string {
  const figures = marks.map(({ label, value }) => `${label} ${percent(value(system))} %`);
  return `${system.label}: ${figures.join(', ')}`;
}

function placeOf(share: number): number {
  return LEFT + share * (RIGHT - LEFT);
}

/** A text that begins at x; the style may move it. */
export function textAt(x: number, y: number, text: string, style: string): string {
  return `<text class="${style}" x="${at(x)}" y="${at(y)}">${escape(text)}</text>`;
}

function at(value: number): string {
  return String(Number(value.toFixed(1)));
}

/** The text as XML holds it. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
