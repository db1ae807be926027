import { expect, test } from 'vitest';
import { quotedParts } from '../../src/check/quoted-parts.ts';

test.each([
  ['the whole of a message without marks', 'He could be certain.', ['He could be certain.']],
  [
    'what stands between marks of any kind',
    'He: “one two three” and "four five six" «sept huit neuf»',
    ['one two three', 'four five six', 'sept huit neuf'],
  ],
  ['the whole where only a title is marked', 'I read "Moby Dick" once', ['I read "Moby Dick" once']],
  ['nothing of a message without words', '… !!', []],
])('a message claims to quote %s', (_what, message, parts) => {
  expect(quotedParts(message)).toEqual(parts);
});
