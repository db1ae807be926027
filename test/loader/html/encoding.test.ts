import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDeclared } from '../../../src/loader/parse/charset.ts';
import { metaCharset } from '../../../src/loader/parse/html/meta-charset.ts';
import { loadStory, type ArticleSource } from '../../../src/loader/load-story.ts';
import { sliceOf } from '../../../src/text/span.ts';
import { finish } from '../../../src/text/steps.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Bytes whose numbers are the characters' numbers, as `\x93` is byte 0x93. */
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const page = (head: string, words: string): string =>
  `<html><head>${head}<title>Dam</title></head><body><h1>Dam</h1><p>${words} and all of Ely came to see it, too.</p></body></html>`;

/** The first paragraph's first words, and what was guessed of the encoding. */
function read(source: Omit<ArticleSource, 'file'>, file = 'a.html') {
  const outcome = finish(loadStory([{ file, ...source }]));
  const [article] = outcome.status === 'loaded' ? outcome.value.articles : [];
  const [passage] = article?.passages ?? [];
  const words = article && passage ? sliceOf(article.text, passage.span) : null;
  return {
    words: words?.split(' and all')[0] ?? null,
    warnings: outcome.status === 'loaded' ? (outcome.warnings ?? []) : [],
  };
}

const guessed = (declared: string | null, used: string) => [
  { kind: 'guessed-encoding', file: 'a.html', declared, used },
];

describe('the encoding of a page', () => {
  it('is UTF-8 where it says nothing and its bytes are', () => {
    expect(read({ bytes: utf8(page('', 'Café')) })).toEqual({ words: 'Café', warnings: [] });
  });

  it('is windows-1252 where it says nothing and its bytes are not UTF-8, with a warning', () => {
    expect(read({ bytes: latin(page('', '\x93Caf\xe9\x94')) })).toEqual({
      words: '“Café”',
      warnings: guessed(null, 'windows-1252'),
    });
  });

  it.each([
    '<meta charset="windows-1251">',
    "<META CHARSET='cp1251'>",
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    `<script>${'x'.repeat(2_000)}</script><meta charset=windows-1251>`,
  ])('is what %s says', (head) => {
    expect(read({ bytes: latin(page(head, '\xcc\xfd\xf0')) })).toEqual({ words: 'Мэр', warnings: [] });
  });

  it('is not what a comment says', () => {
    const head = '<!-- <meta charset="koi8-r"> --><meta charset="windows-1251">';
    expect(read({ bytes: latin(page(head, '\xcc\xfd\xf0')) }).words).toBe('Мэр');
  });

  it('is what the server says before what the page says', () => {
    const bytes = latin(page('<meta charset="koi8-r">', '\xcc\xfd\xf0'));
    expect(read({ bytes, charset: 'windows-1251' })).toEqual({ words: 'Мэр', warnings: [] });
  });

  it('is what the page says where the server names none that is known', () => {
    const bytes = latin(page('<meta charset="windows-1251">', '\xcc\xfd\xf0'));
    expect(read({ bytes, charset: 'no-such-thing' }).words).toBe('Мэр');
  });

  it.each(['utf-8', 'utf-16'])(
    'is windows-1252 where the page lies that it is %s, with a warning',
    (label) => {
      expect(read({ bytes: latin(page(`<meta charset="${label}">`, 'Caf\xe9')) })).toEqual({
        words: 'Café',
        warnings: guessed('utf-8', 'windows-1252'),
      });
    },
  );

  it('is UTF-8 where the page lies that it is windows-1251, with a warning', () => {
    expect(read({ bytes: utf8(page('<meta charset="windows-1251">', 'Мэр “Café”')) })).toEqual({
      words: 'Мэр “Café”',
      warnings: guessed('windows-1251', 'utf-8'),
    });
  });

  it('is what a byte order mark says before all else', () => {
    const bytes = Uint8Array.from([
      0xff,
      0xfe,
      ...page('<meta charset="koi8-r">', 'Мэр')
        .split('')
        .flatMap((unit) => [unit.charCodeAt(0) % 256, unit.charCodeAt(0) >> 8]),
    ]);
    expect(read({ bytes, charset: 'windows-1251' })).toEqual({ words: 'Мэр', warnings: [] });
  });
});

describe('the encoding of a plain text', () => {
  const bytes = latin('Dam\n\n\x93Caf\xe9\x94 and all of Ely came.');

  it('from an address is what its server says, or a guess', () => {
    expect(read({ bytes, charset: 'windows-1252' }, 'a.txt').words).toBe('“Café”');
    expect(read({ bytes, charset: 'windows-1252' }, 'a.txt').warnings).toEqual([]);
    expect(read({ bytes, address: 'https://e.org/a' }, 'a.txt').warnings).toHaveLength(1);
  });

  it('in a file must be UTF-8', () => {
    expect(read({ bytes, charset: null, address: null }, 'a.txt').words).toBeNull();
  });
});

describe('decodeDeclared', () => {
  it('gives back any text that is UTF-8, whatever is declared', () => {
    const label = fc.constantFrom('utf-8', 'windows-1251', 'latin1', 'koi8-r', 'none', '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(label, { maxLength: 3 }), (text, labels) => {
        const bare = text.replaceAll('\uFEFF', '');
        expect(decodeDeclared(utf8(bare), labels).text).toBe(bare);
      }),
    );
  });

  it('takes any bytes and labels', () => {
    const label = fc.oneof(
      fc.string(),
      fc.constantFrom('gbk', 'shift_jis', 'utf-16be', 'replacement', 'iso-2022-jp'),
    );
    fc.assert(
      fc.property(fc.uint8Array(), fc.array(label, { maxLength: 3 }), (bytes, labels) => {
        expect(typeof decodeDeclared(bytes, labels).text).toBe('string');
        expect(metaCharset(bytes).length).toBeLessThan(2);
      }),
    );
  });

  it('reads all of windows-1252 as the Encoding Standard does', () => {
    const bytes = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
    const { text } = decodeDeclared(bytes, ['latin1']);
    expect(text.slice(0, 8)).toBe('€\u0081‚ƒ„…†‡');
    expect(text.slice(32)).toBe(String.fromCharCode(...bytes.subarray(32)));
    expect(text).toHaveLength(128);
  });
});
