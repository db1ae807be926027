import type { AddressProblem } from '../story/address-problem.ts';
import type { Markdown } from './markdown.ts';

/** Words of articles that are fetched from an address. */
export interface AddressMessages {
  /** Why nothing was fetched, and what to do. */
  readonly problem: (problem: AddressProblem) => Markdown;
}
