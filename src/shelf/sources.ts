import type { APIAttachment } from 'discord-api-types/v10';
import type { AddressProblem } from '../story/address-problem.ts';
import type { Loaded } from '../story/problem.ts';
import type { StoredArticle } from './shelf-record.ts';

/** Where a moderator's articles come from, besides what is pasted. */
export interface Sources {
  /** Fetches a file that was attached to a command, from Discord. */
  readonly attached: (attachment: APIAttachment) => Promise<Loaded<StoredArticle>>;
  /** Fetches a page; null where the operator allows no addresses. */
  readonly at: ((address: string) => Promise<Fetched>) | null;
}

/** An article as it was fetched, or the one reason why it was not. */
export type Fetched =
  | { readonly status: 'fetched'; readonly source: StoredArticle }
  | { readonly status: 'refused'; readonly problem: AddressProblem };
