import type { APIAttachment } from 'discord-api-types/v10';
import type { Loaded } from '../story/problem.ts';
import type { StoredArticle } from './store.ts';

/** Where a moderator's articles come from, besides what is pasted. */
export interface Sources {
  /** Fetches a file that was attached to a command, from Discord. */
  readonly attached: (attachment: APIAttachment) => Promise<Loaded<StoredArticle>>;
  /** Fetches a page; null where the operator allows no addresses. */
  readonly at: ((address: string) => Promise<Loaded<StoredArticle>>) | null;
}
