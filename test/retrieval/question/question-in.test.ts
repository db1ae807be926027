import { expect, test } from 'vitest';
import { questionIn } from '../../../src/retrieval/question/question-in.ts';

test.each([
  ['Why did Flynn resign?', 'Why did Flynn resign?'],
  ['I read that. Who named Kellogg? Not Spicer I think.', 'Who named Kellogg?'],
  ['<@900000000000000004> hm, who paid him?!', 'hm, who paid him?!'],
  ['> Is this so?\nWhen was it?', 'When was it?'],
  ['who paid for the gala dinner', 'who paid for the gala dinner'],
  ['look: https://example.com/?a=1?', null],
  ['They have accepted my apology.', null],
  ['What a day. I am tired.', null],
  ['> Is this so?', null],
  ['???', null],
  ['', null],
  [`${'very '.repeat(70)}long?`, null],
])('the question in "%s"', (written, question) => {
  expect(questionIn(written)).toBe(question);
});
