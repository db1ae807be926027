import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINE_BREAK } from '../../../src/locales/markdown.ts';
import { quotation, wholeQuotation, type Emphasis } from '../../../src/reply/verbatim/quotation.ts';
import { quotedIn } from '../../../src/reply/verbatim/read-back.ts';
import { hostileSentence } from '../../support/texts.ts';

/** Of line breaks, Discord knows one kind only; our own marks of omission cannot be told from an article's at an end. */
const words = hostileSentence
  .filter((text) => !text.includes('[…]'))
  .map((text) => text.replaceAll(LINE_BREAK, '\n'));

const style = fc.constantFrom<Emphasis['style']>('bold', 'underline');

describe('quotedIn', () => {
  test('gives back the words that were rendered whole, whatever they are and wherever emphasis falls', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), style, (text, a, b, marks) => {
        const whole = { start: 0, end: text.length };
        const [start = 0, end = 0] = [a % text.length, b % (text.length + 1)].toSorted((x, y) => x - y);
        const span = { start, end };
        const shown = quotation(text, whole, whole, { span, style: marks }, 100_000);
        expect(quotedIn(shown.markdown)).toEqual([text]);
        expect(quotedIn(wholeQuotation(text, whole).markdown)).toEqual([text]);
      }),
    );
  });

  test('gives back a slice of the words that were shortened', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 300 }), (text, room) => {
        const whole = { start: 0, end: text.length };
        const [back] = quotedIn(quotation(text, whole, whole, null, room).markdown);
        expect(text).toContain(back);
        expect(back).not.toBe('');
      }),
    );
  });

  test('reads each block quote of a message apart, and nothing else of it', () => {
    const text = ['**Who** · place', '> one', '> two', '-# Before it', '> three \\[…\\]', 'after'].join('\n');
    expect(quotedIn(text)).toEqual(['one\ntwo', 'three']);
    expect(quotedIn('no quote\n>not one\n> ')).toEqual(['not one']);
  });
});
