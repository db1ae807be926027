import { createRequire } from 'node:module';
import type * as canvas from '@napi-rs/canvas';
import type { TextBox } from '../reply/picture.ts';

/** The drawing library, as loaded. */
export type Skia = typeof canvas;

/** The fonts' files by script, as Fontsource cuts them; a letter is looked for in this order. */
const SUBSETS = [
  'latin',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'vietnamese',
] as const;

/** The fonts that ship with the package (SIL Open Font License), so that a picture looks alike on every machine. */
const FACES = {
  plain: { font: 'source-sans-3', weight: 400, otherwise: 'sans-serif' },
  bold: { font: 'source-sans-3', weight: 600, otherwise: 'sans-serif' },
  serif: { font: 'source-serif-4', weight: 400, otherwise: 'serif' },
} as const;

type Style = TextBox['style'];

const STYLES: readonly Style[] = ['plain', 'bold', 'serif'];

/** Makes the fonts known to the library. Throws where a file is missing or damaged. */
export function registerFonts({ GlobalFonts }: Skia): void {
  const { resolve } = createRequire(import.meta.url);
  for (const style of STYLES) {
    for (const subset of subsetsOf(style)) {
      const name = nameOf(style, subset);
      if (GlobalFonts.has(name)) continue;
      const { font, weight } = FACES[style];
      const file = resolve(`@fontsource/${font}/files/${font}-${subset}-${weight}-normal.woff2`);
      if (GlobalFonts.registerFromPath(file, name) === null) throw new Error(`the font ${name} is damaged`);
    }
  }
}

/** A style at a size, as a canvas takes it; letters that its own font lacks come from the machine's fonts. */
export function fontOf(style: Style, size: number): string {
  const names = subsetsOf(style).map((subset) => `"${nameOf(style, subset)}"`);
  return `${size}px ${[...names, FACES[style].otherwise].join(', ')}`;
}

// One family a file: of several files of one family, the library takes the first, whatever letters it has.
function nameOf(style: Style, subset: string): string {
  return `Verbatim ${style} ${subset}`;
}

function subsetsOf(style: Style): readonly string[] {
  return SUBSETS.filter((subset) => subset !== 'greek-ext' || FACES[style].font === 'source-sans-3');
}
