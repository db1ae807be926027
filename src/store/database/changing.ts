import type { Author } from '../../shelf/store.ts';
import type { Tabled } from './schema.ts';

/** A change being made, in its transaction. */
export interface Changing {
  readonly trx: Tabled;
  readonly guild: string;
  readonly author: Author;
}
