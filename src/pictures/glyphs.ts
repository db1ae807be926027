import type { SKRSContext2D } from '@napi-rs/canvas';
import type { TextBox } from '../reply/picture.ts';
import { fontOf, type Skia } from './fonts.ts';

/** Whether a style has a glyph for every letter of a text, in its own font or in one of the machine's. */
export type HasGlyphs = (text: string, style: TextBox['style']) => boolean;

/** Not a character, and never to be one: it shows what a font draws for what it lacks. */
const LACKING = '\uFFFF';

/** Drawn as nothing by right: white space, controls, and what only tells how others are drawn. */
const INVISIBLE = /^[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;

const SIZE = 32;
const CANVAS = 3 * SIZE;

/** Letters are looked at once and remembered: there are no more of them than Unicode has. */
export function glyphsOf({ createCanvas }: Skia): HasGlyphs {
  const known = new Map<string, boolean>();
  return (text, style) =>
    [...new Set(text)].every((letter) => {
      if (/^[ -~]$/.test(letter) || INVISIBLE.test(letter)) return true;
      const key = style + letter;
      const has = known.get(key) ?? isDrawn(letter, style, createCanvas(CANVAS, CANVAS).getContext('2d'));
      known.set(key, has);
      return has;
    });
}

/** The library does not tell, so the letter is compared with the sign for a lacking one: by measure, then by its dots. */
function isDrawn(letter: string, style: TextBox['style'], context: SKRSContext2D): boolean {
  context.font = fontOf(style, SIZE);
  const [own, lacking] = [context.measureText(letter), context.measureText(LACKING)];
  if (own.width !== lacking.width || own.actualBoundingBoxAscent !== lacking.actualBoundingBoxAscent)
    return true;
  return !dotsOf(letter, context).equals(dotsOf(LACKING, context));
}

function dotsOf(letter: string, context: SKRSContext2D): Buffer {
  context.clearRect(0, 0, CANVAS, CANVAS);
  context.fillText(letter, SIZE, 2 * SIZE);
  return Buffer.from(context.getImageData(0, 0, CANVAS, CANVAS).data);
}
