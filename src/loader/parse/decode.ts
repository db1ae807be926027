import type { ArticleProblem, Loaded } from '../../story/problem.ts';
import { decodeDeclared, decodeStrictly, markedEncoding } from './charset.ts';

/** The bytes of one article file, and what is known of where they come from. */
export interface ArticleSource {
  /** The path by which a moderator knows it; its ending says the format. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The character set that a web server named; null or absent where it named none. */
  readonly charset?: string | null;
  /** The address it was fetched from; null or absent for a file. */
  readonly address?: string | null;
}

/** Largest article file taken, in bytes (1 MB). A long newspaper feature is some 60 kB. */
export const MAX_ARTICLE_BYTES = 1_000_000;

/**
 * The text of an article file: UTF-8, byte order mark removed, line ends made `\n`.
 * Control characters and bidirectional overrides are left out: they show nothing and could hide or reorder words.
 * Refuses an empty, too large, binary or otherwise encoded file, naming the line where the trouble begins.
 * What came from an address is read as its server says, or guessed, with a warning: nobody here can save it again.
 */
export function decodeArticle(source: ArticleSource): Loaded<string> {
  if (isFetched(source)) return decodeWebArticle(source, []);
  const { file, bytes } = source;
  const problem = sizeProblem(bytes) ?? utf8Problem(bytes);
  if (problem) return { status: 'refused', problems: [{ ...problem, file }] };
  return decoded(file, new TextDecoder('utf-8').decode(bytes));
}

/** The text of an article in any encoding of the web; `labels` are what the text itself declares, first the surest. */
export function decodeWebArticle(
  { file, bytes, charset }: ArticleSource,
  labels: readonly string[],
): Loaded<string> {
  const problem = sizeProblem(bytes) ?? (hasWideCharacters(bytes) ? null : binaryProblem(bytes));
  if (problem) return { status: 'refused', problems: [{ ...problem, file }] };
  const { text, guess } = decodeDeclared(bytes, [...(charset ? [charset] : []), ...labels]);
  const outcome = decoded(file, text);
  if (outcome.status === 'refused' || guess === null) return outcome;
  return { ...outcome, warnings: [{ kind: 'guessed-encoding', file, ...guess }] };
}

function decoded(file: string, raw: string): Loaded<string> {
  const text = cleanText(raw);
  if (text.trim() === '') return { status: 'refused', problems: [{ kind: 'empty', line: null, file }] };
  return { status: 'loaded', value: text };
}

function isFetched({ charset, address }: ArticleSource): boolean {
  return typeof charset === 'string' || typeof address === 'string';
}

/** `text` with line ends as `\n`, tabs as blanks, and without the characters that show nothing. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085|\v|\f/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/gu, (character) =>
      character === '\n' ? '\n' : '',
    );
}

/** A problem of a file that is still to be named. */
type Nameless<Problem> = Problem extends unknown ? Omit<Problem, 'file'> : never;

function sizeProblem(bytes: Uint8Array): Nameless<ArticleProblem> | null {
  if (bytes.length <= MAX_ARTICLE_BYTES) return null;
  return { kind: 'too-large', line: null, bytes: bytes.length, limit: MAX_ARTICLE_BYTES };
}

function binaryProblem(bytes: Uint8Array): Nameless<ArticleProblem> | null {
  const nul = bytes.indexOf(0);
  return nul < 0 ? null : { kind: 'binary', line: lineAt(bytes, nul) };
}

function utf8Problem(bytes: Uint8Array): Nameless<ArticleProblem> | null {
  const marked = markedEncoding(bytes);
  if (marked !== null && marked !== 'utf-8') {
    return { kind: 'not-utf8', line: null, encoding: UTF16_NAMES[marked] };
  }
  const bad = firstBadByte(bytes);
  return (
    binaryProblem(bytes) ??
    (bad === null ? null : { kind: 'not-utf8', line: lineAt(bytes, bad), encoding: null })
  );
}

const UTF16_NAMES = { 'utf-16le': 'UTF-16 (little-endian)', 'utf-16be': 'UTF-16 (big-endian)' } as const;

/** Whether every other byte of plain words is a zero. */
function hasWideCharacters(bytes: Uint8Array): boolean {
  return markedEncoding(bytes)?.startsWith('utf-16') ?? false;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (const byte of bytes.subarray(0, offset)) if (byte === 0x0a) line += 1;
  return line;
}

/** Offset of the first line that is not UTF-8, or null where all is well. A line break never lies inside a character. */
function firstBadByte(bytes: Uint8Array): number | null {
  if (isUtf8(bytes)) return null;
  let start = 0;
  while (start < bytes.length) {
    const lineEnd = bytes.indexOf(0x0a, start);
    const end = lineEnd < 0 ? bytes.length : lineEnd;
    if (!isUtf8(bytes.subarray(start, end))) return start;
    start = end + 1;
  }
  return 0;
}

function isUtf8(bytes: Uint8Array): boolean {
  return decodeStrictly(bytes, 'utf-8') !== null;
}
