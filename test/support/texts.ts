import * as fc from 'fast-check';

const BOMBS = [
  '**',
  '__',
  '~~',
  '||',
  '`',
  '```',
  '> ',
  '>>> ',
  '# ',
  '### ',
  '-# ',
  '- ',
  '* ',
  '1. ',
  '2) ',
  '[a](https://b.c)',
  '<t:0:R>',
  '<@80351110224678912>',
  '<@&80351110224678912>',
  '<#80351110224678912>',
  '</ask:80351110224678912>',
  '@everyone',
  '@here',
  'https://a.b/c_d_e',
  '<https://a.b>',
  ':smile:',
  '<:n:80351110224678912>',
  '¯\\_(ツ)_/¯',
  '\\',
  '\\\\',
  '<id:customize>',
  '_a_',
  'steam://run',
];

const WORDS = [
  'He',
  'said',
  '“so”',
  'Émile',
  'e\u0301',
  'שלום',
  'العربية',
  '中文字',
  '👨‍👩‍👧‍👦',
  '🇷🇺🇺🇸',
  '👍🏽',
  'x'.repeat(700),
  'n\u0303\u0323',
  '…',
];

const SPACES = [' ', '  ', '\n', '\n\n', '\r\n', '\u2028', '\u2029', '\u0085', '\u000B', '\u00A0', ''];

/** Texts made to break a renderer: markup, mentions, links, scripts of both directions, emoji, marks, line breaks. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...BOMBS) },
      { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 4, arbitrary: fc.constantFrom(...SPACES) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 8 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** The same, with something to read in it. */
export const hostileSentence: fc.Arbitrary<string> = hostileText.map((text) => `Aa ${text} zZ`);
