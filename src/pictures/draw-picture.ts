import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Draw, TextBox } from '../reply/picture.ts';
import { fontOf, type Skia } from './fonts.ts';
import { glyphsOf } from './glyphs.ts';
import { linesOf } from './lines.ts';

/** From one line to the next, as a share of the size of the letters. */
const LEADING = { plain: 1.3, bold: 1.3, serif: 1.36 } as const;

/** Where the letters of a line stand below its middle, as a share of their size. */
const BASELINE = 0.33;

/** The size at which widths are measured, in pixels; others are in proportion. */
const MEASURED = 64;

/** Marks of quotation that open a text stand outside its edge, so that the letters are in line. */
const OPENING = /^["“„«‘'”»]/u;

const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Draws with the library: some milliseconds of this thread for the letters; the PNG is made in another. */
export function drawWith(skia: Skia): Draw {
  const hasGlyphs = glyphsOf(skia);
  return async ({ width, height, background, shapes }) => {
    const texts = shapes.filter((shape) => shape.kind === 'text');
    if (!texts.every(({ text, style }) => hasGlyphs(text, style))) return null;
    const canvas = skia.createCanvas(width, height);
    const context = canvas.getContext('2d');
    // The machine's language would choose the forms of letters otherwise.
    context.lang = 'en';
    context.fillStyle = background;
    context.fillRect(0, 0, width, height);
    for (const shape of shapes) {
      context.fillStyle = shape.fill;
      if (shape.kind === 'text') drawText(shape, context);
      else context.fillRect(shape.x, shape.y, shape.width, shape.height);
    }
    return canvas.encode('png');
  };
}

function drawText(box: TextBox, context: SKRSContext2D): void {
  const { x, y, width, style } = box;
  const text = box.text.replaceAll(/\s+/gu, ' ').trim();
  context.font = fontOf(style, MEASURED);
  const { size, height, lines } = linesOf(
    text,
    { ...box, leading: LEADING[style] },
    (part) => context.measureText(part).width / MEASURED,
  );
  context.font = fontOf(style, size);
  const isFromRight = RIGHT_TO_LEFT.test(LETTER.exec(text)?.[0] ?? '');
  context.direction = isFromRight ? 'rtl' : 'ltr';
  context.textAlign = 'start';
  const spare = Math.max(0, box.height - lines.length * height);
  const top = y + spare * { top: 0, middle: 0.5, bottom: 1 }[box.stands];
  const edge = isFromRight ? x + width : x;
  const hanging = context.measureText(OPENING.exec(text)?.[0] ?? '').width * (isFromRight ? 1 : -1);
  for (const [at, line] of lines.entries()) {
    const baseline = top + (at + 0.5) * height + BASELINE * size;
    context.fillText(line, at === 0 ? edge + hanging : edge, baseline);
  }
}
