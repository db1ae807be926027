import * as fc from 'fast-check';
import type { ArticleSource } from '../../src/loader/load-story.ts';
import { hostileSentence } from './texts.ts';

const MARKS = ['\u0300', '\u0301', '\u0316', '\u0332', '\u0489', '\u20DD'];
const RIGHT_TO_LEFT = ['שלום', 'עולם', 'مرحبا', 'العالم', '\u202Eabc\u202C', '\u2067x\u2069', '١٢٣', '.'];
const EMOJI = ['👨‍👩‍👧‍👦', '🇷🇺🇺🇸', '👍🏽', '❤️', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '😀'];
const HTML = [
  '<b>',
  '</b>',
  '&amp;',
  '&#64;everyone',
  '<script>alert(1)</script>',
  '<p',
  '<!--',
  ']]>',
  '<a href="javascript:x">',
  'said.',
];
const QUOTES = ['"', '“', '”', '‘', '’', '«', '»', '„', "'", ' ', '"a"', '" she said. "'];
const SPEECH = [
  '"I resign,"',
  '“We won,”',
  'said Ann Lee.',
  'Bob Ray, the mayor, denied it.',
  'In a letter, Lee wrote:',
  'On Monday,',
  '12 people',
  'told the Times',
];

const joined = (pieces: readonly string[], separator: string, most: number) =>
  fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: most })
    .map((parts) => parts.join(separator));

/** Paragraphs of the kinds that break readers, splitters and renderers. */
const paragraph = fc.oneof(
  hostileSentence,
  joined(SPEECH, ' ', 12),
  fc
    .constantFrom('x', 'W', '中', '*', '_', '😀', '(', '[', 'e\u0301', 'ab.', "a'")
    .map((unit) => unit.repeat(3000)),
  joined(QUOTES, '', 60),
  joined(RIGHT_TO_LEFT, ' ', 60),
  joined(EMOJI, '', 60),
  joined(HTML, ' ', 30),
  fc
    .array(
      fc.tuple(fc.constantFrom('a', 'Z', 'ö', ' '), fc.array(fc.constantFrom(...MARKS), { maxLength: 30 })),
      { minLength: 1, maxLength: 40 },
    )
    .map((letters) => letters.map(([letter, marks]) => letter + marks.join('')).join('')),
);

/** The bytes of an article that somebody made to break the bot, in each of the formats that it reads. */
export const generatedArticle: fc.Arbitrary<ArticleSource> = fc
  .record({
    headline: fc.oneof(hostileSentence, fc.constant('Dam opens')),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 12 }),
    ending: fc.constantFrom('txt', 'md', 'html'),
  })
  .map(({ headline, paragraphs, ending }) => sourceOf(ending, headline, paragraphs));

/** An article file of a headline, a date and these paragraphs. */
export function sourceOf(ending: string, headline: string, paragraphs: readonly string[]): ArticleSource {
  const date = 'January 5, 2026';
  const texts: Readonly<Record<string, string>> = {
    txt: [headline, date, ...paragraphs].join('\n\n'),
    md: [`# ${headline}`, date, ...paragraphs].join('\n\n'),
    html: `<!doctype html><title>Dam</title><article><h1>${headline}</h1><time>${date}</time>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`,
  };
  return { file: `story.${ending}`, bytes: new TextEncoder().encode(texts[ending] ?? '') };
}
