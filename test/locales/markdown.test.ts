import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escape, inline, say } from '../../src/locales/markdown.ts';
import { shownBy, textOf } from '../support/rendered.ts';
import { hostileText } from '../support/texts.ts';

/** What simple-markdown does to a text before it reads it; Discord shows `\r` as a line break too. */
function asRead(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll('\f', '').replaceAll('\t', '    ');
}

describe('escape', () => {
  test.each([
    '**bold** __under__ ~~gone~~ ||hidden||',
    '# heading',
    '-# small',
    '- item\n* item\n+ item\n1. item\n2) item',
    '> quote',
    '>>> quote',
    '@everyone and @here',
    '<@80351110224678912> <@&80351110224678912> <#80351110224678912>',
    '<t:1618953630:R> </ask:80351110224678912> <:n:80351110224678912>',
    '[masked](https://example.com)',
    'https://example.com/a_b_c and <https://example.com/a_b_c>',
    '```js\ncode\n```',
    String.raw`a\*b \\ ¯\_(ツ)_/¯`,
  ])('shows %j as it stands', (text) => {
    const shown = shownBy(escape(text).markdown);
    expect(new Set(shown.map(({ type }) => type))).toEqual(new Set(['text']));
    expect(textOf(shown)).toBe(text);
  });

  test('shows any text as it stands', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = shownBy(escape(text).markdown);
        expect(shown.every(({ type }) => type === 'text')).toBe(true);
        expect(textOf(shown)).toBe(asRead(text));
      }),
      { numRuns: 400 },
    );
  });

  test('of two texts joined is their two escapes joined', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        expect(escape(a + b).markdown).toBe(escape(a).markdown + escape(b).markdown);
      }),
    );
  });

  test('breaks the link that Discord would make of an address', () => {
    expect(escape('see https://a.b/c_d').markdown).toBe(String.raw`see https\://a\.b/c\_d`);
  });
});

describe('inline', () => {
  test('keeps names on one line and takes out controls of direction', () => {
    expect(inline('a\nb\u202Ec\u2028d').markdown).toBe('a bc d');
  });
});

describe('say', () => {
  test('escapes strings and leaves Markdown', () => {
    expect(say`**${'*x*'}** ${say`_y_`} ${3}`.markdown).toBe(String.raw`**\*x\*** _y_ 3`);
  });
});
