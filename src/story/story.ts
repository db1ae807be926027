import type { Article } from './article.ts';

/** Everything known of one or more articles on a subject. Immutable; replaced whole by a reload. */
export interface Story {
  /** SHA-256 over the articles' sources, first 12 hexadecimal digits: the same sources, the same version. */
  readonly version: string;
  /** Newest first; never empty. */
  readonly articles: readonly Article[];
}

/** Whether a text may be a {@link Story.version}. */
export function isVersion(text: string): boolean {
  return /^[0-9a-f]{12}$/.test(text);
}
