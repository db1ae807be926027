import type { NameIndex } from '../names/name-index.ts';
import type { TermPlaces } from './term-places.ts';

/** An article as questions are read off it. */
export interface Reading {
  readonly text: string;
  readonly names: NameIndex;
  /** The names that are surely a person's. */
  readonly persons: ReadonlySet<string>;
  readonly places: TermPlaces;
}
