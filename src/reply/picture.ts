/** A colour as `#rrggbb`. */
export type Colour = `#${string}`;

/** A filled rectangle; all lengths are pixels, from the left and from the top. */
export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Colour;
}

/**
 * Text in a rectangle, in the largest size that lets all of it fit. It begins at the side where its own script begins
 * lines: at the right for Arabic and Hebrew.
 */
export interface TextBox {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  /** Lines are at most this long. */
  readonly width: number;
  /** Lines that do not fit at the smallest size are left out, and `[…]` stands in their place. */
  readonly height: number;
  readonly text: string;
  /** Size of the letters at most and at least, in pixels. */
  readonly size: number;
  readonly smallest: number;
  readonly style: 'plain' | 'bold' | 'serif';
  /** Where lines that do not fill the rectangle stand in it. */
  readonly stands: 'top' | 'middle' | 'bottom';
  readonly fill: Colour;
}

/** A picture as a value: what is drawn, in order. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly background: Colour;
  readonly shapes: readonly (Box | TextBox)[];
}

/** A picture as the bytes of a PNG; null where a letter of its text has no glyph in any font here. */
export type Draw = (picture: Picture) => Promise<Uint8Array | null>;
