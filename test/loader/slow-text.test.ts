import { expect, test } from 'vitest';
import { loadStory } from '../../src/loader/load-story.ts';
import { ask } from '../../src/retrieval/ask.ts';
import { finish } from '../../src/text/steps.ts';
import { indexOf } from '../support/asked.ts';

const said = 'Ann Jones of Ely opened the dam on Monday.';

// A regular expression that goes back over the same text would take minutes for these, or years.
test.each<readonly [string, string, string]>([
  [
    'a run of words before a name, many times over',
    'a.txt',
    `${'A of '.repeat(27)}A 7 Ann Jones smiled. `.repeat(200),
  ],
  ['a list of numbers', 'a.txt', `The dam cost ${'0,'.repeat(150_000)}s`],
  ['a line of white space', 'a.md', `#${'\t'.repeat(300_000)}\u2028`],
  ['a title of white space', 'a.html', `<title>Dam ${'&nbsp;'.repeat(100_000)}x</title>`],
  ['brackets that are never closed', 'a.md', '[\n'.repeat(50_000)],
  ['marks of code that are never closed', 'a.md', `${'`'.repeat(200_000)}a\``],
  ['a credit of spaces', 'a.txt', `Photo:${' '.repeat(300_000)}(`],
])('an article with %s is read and asked at once', (_what, file, text) => {
  const source = file.endsWith('.html')
    ? `${text}<article><p>${said.repeat(9)}</p></article>`
    : `${said}\n\n${text}\n\n${said}`;
  const loaded = finish(loadStory([{ file, bytes: new TextEncoder().encode(source) }]));
  if (loaded.status === 'refused') throw new Error('the article is refused');
  const index = indexOf(loaded.value);
  expect(ask(index, 'Who opened the dam?').status).toBe('answered');
  expect(ask(index, 'How much did the dam cost?').confidence).toBeLessThan(1);
});
