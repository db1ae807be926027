import type { Article } from './article.ts';

/** Everything known of one or more articles on a subject. Immutable; replaced whole by a reload. */
export interface Story {
  /** SHA-256 over the articles' sources, first 12 hexadecimal digits: the same sources, the same version. */
  readonly version: string;
  /** Newest first; never empty. */
  readonly articles: readonly Article[];
}
