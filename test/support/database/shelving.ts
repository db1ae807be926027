import { createHash } from 'node:crypto';
import type { Author, ChangeOutcome, ShelfChange } from '../../../src/shelf/change.ts';
import type { StoredArticle } from '../../../src/shelf/shelf-record.ts';
import type { Reached, Store } from '../../../src/shelf/store.ts';

/** What was reached; fails with the cause of the trouble. */
export function reached<Value>(outcome: Reached<Value>): Value {
  if (outcome.status === 'trouble') throw new Error(`${outcome.kind}: ${outcome.cause}`);
  return outcome.value;
}

/** An article of these words, or of these bytes. */
export function article(words: string | Uint8Array, file = 'story.txt'): StoredArticle {
  const bytes = typeof words === 'string' ? new TextEncoder().encode(words) : words;
  return { file, bytes, charset: null, address: null };
}

/** A version's name by its articles, so that what is read back can be held against it. */
export function versionOf(articles: readonly StoredArticle[]): string {
  const hash = createHash('sha256');
  for (const { bytes } of articles) hash.update(createHash('sha256').update(bytes).digest());
  return hash.digest('hex').slice(0, 12);
}

/** A server with a shelf. */
export const GUILD = '200000000000000001';

/** The moment from which the tests' clocks run. */
export const START = Date.UTC(2026, 0, 1);

const moderator: Author = { by: '300000000000000001', at: START };

/** Makes a change that must succeed. */
export async function changed(
  store: Store,
  guild: string,
  change: ShelfChange,
  author: Author = moderator,
): Promise<Extract<ChangeOutcome, { readonly status: 'changed' }>> {
  const outcome = reached(await store.change(guild, change, author));
  if (outcome.status === 'conflict') throw new Error(`${change.kind}: ${outcome.conflict}`);
  return outcome;
}

/** Makes a change that must come to a conflict, and gives it. */
export async function conflictOf(
  store: Store,
  guild: string,
  change: ShelfChange,
  author: Author = moderator,
): Promise<string> {
  const outcome = reached(await store.change(guild, change, author));
  return outcome.status === 'conflict' ? outcome.conflict : 'none';
}

/** Loads a story of one article, and gives its id. */
export async function loadStory(
  store: Store,
  guild: string,
  name: string,
  words: string = name,
  author: Author = moderator,
): Promise<string> {
  const articles = [article(words)];
  const change = { kind: 'load', name, version: versionOf(articles), articles } as const;
  const { story } = await changed(store, guild, change, author);
  if (story === null) throw new Error('a load made no story');
  return story;
}

/** Proposes a version of one article, and gives its number. */
export async function proposeVersion(
  store: Store,
  guild: string,
  story: string,
  words: string,
  author: Author = moderator,
): Promise<number> {
  const articles = [article(words)];
  const change = { kind: 'propose', story, version: versionOf(articles), articles } as const;
  const { number } = await changed(store, guild, change, author);
  if (number === null) throw new Error('a proposal made no version');
  return number;
}
