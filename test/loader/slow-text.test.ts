import { expect, test } from 'vitest';
import { loadStory, storyOfParagraphs } from '../../src/loader/load-story.ts';
import { finish } from '../../src/text/steps.ts';

const said = 'Ann Jones of Ely opened the dam on Monday.';

// Each took minutes, or years, where a regular expression went back over the same text again and again.
test.each<readonly [string, string, string]>([
  [
    'a run of words before a name, many times over',
    'a.txt',
    `${'A of '.repeat(27)}A; Ann Jones. `.repeat(200),
  ],
  ['a line of white space', 'a.md', `#${'\t'.repeat(300_000)}\u2028`],
  ['a heading of white space in a page', 'a.html', `<title>Dam ${'&nbsp;'.repeat(100_000)}x</title>`],
  ['brackets that are never closed', 'a.md', '[\n'.repeat(200_000)],
  ['marks of code that are never closed', 'a.md', `${'`'.repeat(200_000)}a\``],
  ['a label without its text', 'a.txt', `Related:${' '.repeat(300_000)}\u2028x`],
  ['a credit of spaces', 'a.txt', `Photo:${' '.repeat(300_000)}(`],
  ['a list of numbers', 'a.txt', `${'0,'.repeat(100_000)}s`],
])('an article with %s is read at once', (_what, file, text) => {
  const source = file.endsWith('.html')
    ? `${text}<article><p>${said.repeat(9)}</p></article>`
    : `${said}\n\n${text}\n\n${said}`;
  const loaded = finish(loadStory([{ file, bytes: new TextEncoder().encode(source) }]));
  expect(loaded.status === 'loaded' ? loaded.value.articles[0]?.text : '').toContain(said);
});

test('a paragraph of such words is read at once', () => {
  const paragraphs = [`${'A of '.repeat(27)}A; Ann Jones, the mayor, said.`.repeat(50)];
  expect(finish(storyOfParagraphs({ id: 'a', headline: '', paragraphs })).articles).toHaveLength(1);
});
