import type { AddressProblem } from '../story/address-problem.ts';
import type { Markdown } from './markdown.ts';

/** Words of articles that are fetched from an address. */
export interface AddressMessages {
  /** Why nothing was fetched, and what to do. */
  readonly problem: (problem: AddressProblem) => Markdown;
}

/** What is wrong with an address, and what to do. */
export interface AddressSentences {
  readonly wrong: Markdown;
  readonly remedy: Markdown;
}

/** What went wrong once a page was asked for. */
export type FetchingProblem = Exclude<
  AddressProblem,
  { readonly kind: 'off' | 'no-address' | 'not-https' | 'credentials' | 'port' | 'host-not-allowed' }
>;
