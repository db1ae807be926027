import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_ARTICLE_BYTES } from '../../src/loader/parse/decode.ts';
import { readArticleFiles } from '../../src/store/article-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-articles-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, text: string) => writeFile(join(folder, name), text);

async function namesRead(path: string): Promise<string[]> {
  const read = await readArticleFiles(path);
  return read.status === 'loaded' ? read.value.map(({ file }) => file) : [];
}

async function problemsOf(path: string) {
  const read = await readArticleFiles(path);
  return read.status === 'refused' ? read.problems : [];
}

describe('readArticleFiles', () => {
  it('reads every article of a folder by name, bytes as they are', async () => {
    await put('b.md', '# B');
    await put('a.txt', '\uFEFFÄ');
    await put('C.markdown', 'c');
    expect(await namesRead(folder)).toEqual(
      ['C.markdown', 'a.txt', 'b.md'].map((name) => join(folder, name)),
    );
    const read = await readArticleFiles(join(folder, 'a.txt'));
    const bytes = new TextEncoder().encode('\uFEFFÄ');
    expect(read).toEqual({ status: 'loaded', value: [{ file: join(folder, 'a.txt'), bytes }] });
  });

  it('leaves out dot files, README files and sub-folders', async () => {
    await put('a.txt', 'a');
    await put('.hidden.txt', 'h');
    await put('README.md', 'r');
    await put('readme', 'r');
    await mkdir(join(folder, 'drafts.txt'));
    expect(await namesRead(folder)).toEqual([join(folder, 'a.txt')]);
  });

  it('reports a file of another ending, for it would be missed', async () => {
    await put('a.txt', 'a');
    await put('story.docx', 'x');
    await put('noending', 'x');
    expect(await problemsOf(folder)).toEqual([
      { kind: 'unknown-format', ending: '', file: join(folder, 'noending'), line: null },
      { kind: 'unknown-format', ending: '.docx', file: join(folder, 'story.docx'), line: null },
    ]);
  });

  it('reports a missing path, an empty folder, and a link that leads nowhere', async () => {
    const cause = 'there is no such file or folder';
    const missing = join(folder, 'missing');
    expect(await problemsOf(missing)).toEqual([{ kind: 'unreadable', cause, file: missing, line: null }]);
    expect(await problemsOf(folder)).toEqual([{ kind: 'no-article', file: folder, line: null }]);
    const link = join(folder, 'a.txt');
    await symlink(missing, link);
    expect(await problemsOf(folder)).toEqual([{ kind: 'unreadable', cause, file: link, line: null }]);
  });

  it('does not read a file over the limit, and says how large it is', async () => {
    await put('huge.txt', '');
    // A hole: it takes no disk, and reading it whole would take the memory.
    await truncate(join(folder, 'huge.txt'), 8 * 1024 ** 3);
    expect(await problemsOf(folder)).toEqual([
      {
        kind: 'too-large',
        bytes: 8 * 1024 ** 3,
        limit: MAX_ARTICLE_BYTES,
        file: join(folder, 'huge.txt'),
        line: null,
      },
    ]);
  });

  it('reads a file of exactly the limit', async () => {
    await put('large.txt', 'x'.repeat(MAX_ARTICLE_BYTES));
    const read = await readArticleFiles(folder);
    expect(read.status === 'loaded' && read.value[0]?.bytes.length).toBe(MAX_ARTICLE_BYTES);
  });

  it('does not wait for a device that never ends', async () => {
    await symlink('/dev/zero', join(folder, 'zero.txt'));
    expect(await problemsOf(folder)).toMatchObject([
      { kind: 'unreadable', cause: 'it is not a regular file' },
    ]);
  });
});
