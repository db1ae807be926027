/** A colour as `#rrggbb`. */
export type Colour = `#${string}`;

/** One part of a picture; all lengths are pixels, from the left and from the top. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Colour;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      /** Words break into lines of at most this width. */
      readonly width: number;
      /** Lines that do not fit end in an ellipsis. */
      readonly height: number;
      readonly text: string;
      /** Size of the letters at most; the smallest they may shrink to, so that all of the text fits. */
      readonly size: number;
      readonly smallest: number;
      readonly style: 'plain' | 'bold' | 'serif';
      readonly fill: Colour;
    };

/** A picture as a value: what is drawn, in order. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly background: Colour;
  readonly shapes: readonly Shape[];
}

/** A picture as the bytes of a PNG; null where a letter of its text has no glyph in any font here. */
export type Draw = (picture: Picture) => Promise<Uint8Array | null>;
