import type { Draw } from '../reply/picture.ts';
import { drawWith } from './draw-picture.ts';
import { registerFonts } from './fonts.ts';

/** The means to draw, or why there are none; everything else works on without them. */
export type OpenedPictures =
  | { readonly status: 'open'; readonly draw: Draw }
  | { readonly status: 'absent'; readonly complaint: string };

/** Loads the drawing library, whose binary npm installs for common machines only, and the fonts. Never rejects. */
export async function openPictures(): Promise<OpenedPictures> {
  try {
    const skia = await import('@napi-rs/canvas');
    registerFonts(skia);
    return { status: 'open', draw: drawWith(skia) };
  } catch (fault) {
    const cause = fault instanceof Error ? fault.message.split(/[.\n]/u, 1).join('') : String(fault);
    return {
      status: 'absent',
      complaint: `Pictures cannot be drawn on this machine (${cause}): their buttons are left out. Install the package again, with optional dependencies, to mend it.`,
    };
  }
}
