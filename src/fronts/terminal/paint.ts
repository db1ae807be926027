/** How a piece of text looks. */
export type Look = 'bold' | 'italic' | 'underline' | 'strike' | 'dim' | 'bar' | 'heading';

/** Gives text a look; the plain painter leaves it as it is. */
export type Paint = (look: Look, text: string) => string;

// Codes that switch on and off. `bar` is a colour, not dim, because dim and bold share their switch-off.
const codes: Readonly<Record<Look, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  italic: [3, 23],
  underline: [4, 24],
  strike: [9, 29],
  dim: [90, 39],
  bar: [36, 39],
  heading: [1, 22],
};

/** Looks as ANSI escapes (ECMA-48 SGR), which every terminal of today draws. */
export const ansiPaint: Paint = (look, text) => {
  const [on, off] = codes[look];
  return `\u001B[${on}m${text}\u001B[${off}m`;
};

/** No looks: for pipes, files and NO_COLOR. */
export const plainPaint: Paint = (_look, text) => text;

/** No escapes, but signs that can be read: for the answering words of a quotation where there are no looks. */
export const signPaint: Paint = (look, text) => {
  if (look === 'bold') return `»${text}«`;
  return look === 'underline' ? `_${text}_` : text;
};

/**
 * `text` without the control characters that would move the cursor, ring, or recolour: an article is
 * somebody else's text and must not command the reader's terminal. Line ends and tabs stay.
 */
export function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what this removes
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '');
}
