import { describe, expect, test } from 'vitest';
import { quotation } from '../../../src/reply/verbatim/quotation.ts';
import { shownBy } from '../../support/rendered.ts';

const text = 'He resigned on Monday, officials said.';
const whole = { start: 0, end: text.length };
const monday = { start: 12, end: 21 };

describe('quotation', () => {
  test('sets the answering words in bold', () => {
    expect(quotation(text, whole, monday, { span: monday, style: 'bold' }, 500).markdown).toBe(
      String.raw`> He resigned **on Monday**, officials said\.`,
    );
  });

  test('underlines a sentence that answers as a whole', () => {
    expect(quotation(text, whole, whole, { span: whole, style: 'underline' }, 500).markdown).toBe(
      String.raw`> __He resigned on Monday, officials said\.__`,
    );
  });

  test('marks what it leaves out, outside of the words', () => {
    const long = `${'before '.repeat(90)}${text}${' after'.repeat(90)}`;
    const focus = { start: long.indexOf('on Monday'), end: long.indexOf('on Monday') + 9 };
    const { markdown } = quotation(
      long,
      { start: 0, end: long.length },
      focus,
      { span: focus, style: 'bold' },
      120,
    );
    expect(markdown).toMatch(/^> \\\[…\\\] before.*\*\*on Monday\*\*.* after \\\[…\\\]$/);
    expect(markdown.length).toBeLessThanOrEqual(120);
  });

  test('keeps every line of the article inside the quote', () => {
    const broken = 'one\n@everyone\r\n# two\u2028three\u0085four';
    const { markdown } = quotation(broken, { start: 0, end: broken.length }, { start: 0, end: 3 }, null, 500);
    expect(shownBy(markdown)).toEqual([{ type: 'blockQuote', text: 'one\n@everyone\n# two\nthree\nfour' }]);
  });

  test('marks each line of emphasised words by itself', () => {
    const { markdown } = quotation(
      'a b\n c',
      { start: 0, end: 6 },
      whole,
      { span: { start: 2, end: 6 }, style: 'bold' },
      500,
    );
    expect(markdown).toBe('> a **b**\n>  **c**');
  });
});
