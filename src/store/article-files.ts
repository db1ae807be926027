import { open, readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { MAX_ARTICLE_BYTES } from '../loader/parse/decode.ts';
import { ARTICLE_ENDINGS } from '../loader/parse/parse-article.ts';
import type { ArticleSource } from '../loader/load-story.ts';
import type { ArticleProblem, Loaded, ProblemKind } from '../story/problem.ts';

/** Whether the name's ending is one of an article file. */
export function isArticleFile(file: string): boolean {
  return ARTICLE_ENDINGS.has(endingOf(file));
}

/** The ending of a file's name, with its dot, in small letters; empty where there is none. */
export function endingOf(file: string): string {
  return extname(basename(file)).toLowerCase();
}

type Outcome = { readonly source: ArticleSource } | { readonly problem: ArticleProblem };

/**
 * Reads the article files at `path`: one file, or every article of a folder by name.
 *
 * In a folder, dot files, README files and sub-folders are left out; a file of any other ending is a
 * problem, because whoever put it there expects it to be served. All files are read before any problem
 * is given, so that one call names everything that is wrong. Never rejects.
 */
export async function readArticleFiles(path: string): Promise<Loaded<readonly ArticleSource[]>> {
  let files: readonly string[];
  try {
    files = (await stat(path)).isDirectory() ? await articlesIn(path) : [path];
  } catch (error) {
    return { status: 'refused', problems: [unreadable(path, error)] };
  }
  if (files.length === 0) {
    return { status: 'refused', problems: [problem(path, { kind: 'no-article' })] };
  }
  const outcomes: Outcome[] = [];
  // One after the other: a folder of thousands must not open thousands of files at once.
  for (const file of files) outcomes.push(await readArticle(file));
  const problems = outcomes.flatMap((outcome) => ('problem' in outcome ? [outcome.problem] : []));
  if (problems.length > 0) return { status: 'refused', problems };
  return {
    status: 'loaded',
    value: outcomes.flatMap((outcome) => ('source' in outcome ? [outcome.source] : [])),
  };
}

async function articlesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  const files: string[] = [];
  // By code unit, not by locale: every machine must number the articles alike.
  for (const name of names.toSorted()) {
    if (name.startsWith('.') || /^readme(\.|$)/i.test(name)) continue;
    const file = join(folder, name);
    if (await isFolder(file)) continue;
    files.push(file);
  }
  return files;
}

/** Whether `file` is a folder; what cannot be looked at is none, and is reported when it is read. */
async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}

async function readArticle(file: string): Promise<Outcome> {
  if (!isArticleFile(file)) {
    return { problem: problem(file, { kind: 'unknown-format', ending: endingOf(file) }) };
  }
  try {
    // Looked at before it is opened, because opening a pipe waits for its writer.
    const found = await stat(file);
    if (!found.isFile()) {
      return { problem: problem(file, { kind: 'unreadable', cause: 'it is not a regular file' }) };
    }
    if (found.size > MAX_ARTICLE_BYTES) {
      return { problem: problem(file, { kind: 'too-large', bytes: found.size, limit: MAX_ARTICLE_BYTES }) };
    }
    return { source: { file, bytes: await readAtMost(file, MAX_ARTICLE_BYTES + 1) } };
  } catch (error) {
    return { problem: unreadable(file, error) };
  }
}

/** The first `limit` bytes of a file: one that grows while it is read costs no more than that. */
async function readAtMost(file: string, limit: number): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    // One byte more than it says it holds, so that growth shows as more bytes than the limit.
    const bytes = new Uint8Array(Math.min(limit, size + 1));
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await handle.close();
  }
}

function problem(file: string, kind: ProblemKind): ArticleProblem {
  return { ...kind, file, line: null };
}

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
};

function unreadable(file: string, error: unknown): ArticleProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return problem(file, { kind: 'unreadable', cause: causes[code] ?? (code || String(error)) });
}
