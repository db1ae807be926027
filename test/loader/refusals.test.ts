import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/loader/load-story.ts';
import { finish } from '../../src/text/steps.ts';
import { loaded, problemOf } from './loading.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('an article file is refused', () => {
  it.each([
    ['without a byte', ''],
    ['of blanks', ' \n\t\r\n  '],
    ['of no-break spaces', '\u00A0\n\u00A0'],
    ['of a byte order mark', '\uFEFF'],
  ])('when it is empty: a file %s', (_, content) => {
    expect(problemOf('a.txt', content)).toEqual({ kind: 'empty', file: 'a.txt', line: null });
  });

  it.each([
    ['dam.txt', 'Dam Opens\n\nMarch 3, 2019\n', 3],
    ['dam.md', '# Dam Opens\n\n## Cost\n', 3],
    ['dam.md', '---\ntitle: Dam\n---\n', 3],
    ['dam.txt', 'Dam Opens', 1],
  ])('when it has no paragraph, at its last line: %s', (file, content, line) => {
    expect(problemOf(file, content)).toEqual({ kind: 'no-paragraph', file, line });
  });

  it('when it is binary, at the line of the first NUL', () => {
    expect(problemOf('a.txt', bytesOf('Dam\n\nIt is\0 open.'))).toEqual({
      kind: 'binary',
      file: 'a.txt',
      line: 3,
    });
  });

  it.each([
    ['UTF-16 (little-endian)', [0xff, 0xfe, 0x44, 0x00]],
    ['UTF-16 (big-endian)', [0xfe, 0xff, 0x00, 0x44]],
  ])('when it is %s', (encoding, bytes) => {
    expect(problemOf('a.txt', Uint8Array.from(bytes))).toEqual({
      kind: 'not-utf8',
      file: 'a.txt',
      line: null,
      encoding,
    });
  });

  it('when it is Latin-1, at the line of the first such letter', () => {
    const latin1 = Uint8Array.from([...bytesOf('Dam\n\nThe caf'), 0xe9, ...bytesOf(' is open.')]);
    expect(problemOf('a.txt', latin1)).toEqual({ kind: 'not-utf8', file: 'a.txt', line: 3, encoding: null });
  });

  it('when it is over a megabyte, which is allowed', () => {
    const body = 'Dam Opens\n\nIt is open.';
    expect(loaded('a.txt', body.padEnd(1_000_000)).status).toBe('loaded');
    expect(problemOf('a.txt', body.padEnd(1_000_001))).toEqual({
      kind: 'too-large',
      file: 'a.txt',
      line: null,
      bytes: 1_000_001,
      limit: 1_000_000,
    });
  });

  it.each([
    ['a.pdf', '.pdf'],
    ['a', ''],
    ['seeds.d/a', ''],
    ['a.txt.bak', '.bak'],
    ['a.constructor', '.constructor'],
  ])('when its ending is unknown: %s', (file, ending) => {
    expect(problemOf(file, 'Dam Opens\n\nIt is open.')).toEqual({
      kind: 'unknown-format',
      file,
      line: null,
      ending,
    });
  });

  it.each(['a.txt', 'a.TXT', 'a.md', 'a.markdown', 'b.c/a.md', 'a.html', 'a.HTM'])(
    'but not with the ending of %s',
    (file) => {
      expect(loaded(file, 'Dam Opens\n\n<p>\n\nIt is open.').status).toBe('loaded');
    },
  );
});

const story = (...files: readonly (readonly [string, string])[]) =>
  finish(loadStory(files.map(([file, text]) => ({ file, bytes: bytesOf(text) }))));
const dated = (date: string): string => `Dam Opens\n\n${date}\n\nIt is open.`;
const versionOf = (text: string): string | null => {
  const outcome = story(['a.txt', text]);
  return outcome.status === 'loaded' ? outcome.value.version : null;
};

describe('a story of several files', () => {
  it('is refused whole when one is, and every refused file is named', () => {
    const outcome = story(['a.txt', 'Dam\n\nIt is.'], ['b.txt', ''], ['c.pdf', 'x']);
    expect(outcome.status === 'refused' && outcome.problems.map(({ file, kind }) => [file, kind])).toEqual([
      ['b.txt', 'empty'],
      ['c.pdf', 'unknown-format'],
    ]);
  });

  it('has the newest article first, the undated last', () => {
    const outcome = story(
      ['old.txt', dated('March 3, 2018')],
      ['undated.txt', 'Dam Opens\n\nIt is open.'],
      ['new.txt', dated('March 3, 2019')],
    );
    expect(outcome.status === 'loaded' && outcome.value.articles.map(({ id }) => id)).toEqual([
      'new',
      'old',
      'undated',
    ]);
  });

  it('gives two files of one name two ids', () => {
    const outcome = story(['dam.txt', dated('March 3, 2018')], ['dam.md', dated('March 3, 2019')]);
    const ids = outcome.status === 'loaded' ? outcome.value.articles.map(({ id }) => id) : [];
    expect(new Set(ids).size).toBe(2);
  });

  it('has a version that a changed letter changes, and nothing else', () => {
    const text = 'Dam Opens\n\nIt is open.';
    expect(versionOf(text)).toBe(versionOf(text));
    expect(versionOf(text)).not.toBe(versionOf(text.replace('open.', 'Open.')));
  });
});
