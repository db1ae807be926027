import type { ArticleProblem, Loaded } from '../../story/problem.ts';

/** The bytes of one article file, and the path by which a moderator knows it. */
export interface ArticleSource {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Largest article file taken, in bytes (1 MB). A long newspaper feature is some 60 kB. */
export const MAX_ARTICLE_BYTES = 1_000_000;

/**
 * The text of an article file: UTF-8, byte order mark removed, line ends made `\n`.
 * Control characters and bidirectional overrides are left out: they show nothing and could hide or reorder words.
 * Refuses an empty, too large, binary or otherwise encoded file, naming the line where the trouble begins.
 */
export function decodeArticle({ file, bytes }: ArticleSource): Loaded<string> {
  const problem = findProblem(bytes);
  if (problem) return { status: 'refused', problems: [{ ...problem, file }] };
  const text = cleanText(new TextDecoder('utf-8').decode(bytes));
  if (text.trim() === '') return { status: 'refused', problems: [{ kind: 'empty', line: 1, file }] };
  return { status: 'loaded', value: text };
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

function findProblem(bytes: Uint8Array): Nameless<ArticleProblem> | null {
  if (bytes.length > MAX_ARTICLE_BYTES) {
    return { kind: 'too-large', line: 1, bytes: bytes.length, limit: MAX_ARTICLE_BYTES };
  }
  const utf16 = utf16Name(bytes);
  if (utf16 !== null) return { kind: 'not-utf8', line: 1, encoding: utf16 };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { kind: 'binary', line: lineAt(bytes, nul) };
  const bad = firstBadByte(bytes);
  return bad === null ? null : { kind: 'not-utf8', line: lineAt(bytes, bad), encoding: null };
}

function utf16Name(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (little-endian)';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (big-endian)';
  return null;
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
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
