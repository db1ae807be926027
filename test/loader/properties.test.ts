import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadStory, storyOfParagraphs } from '../../src/loader/load-story.ts';
import type { Article } from '../../src/story/article.ts';
import { contains, overlaps, sliceOf, type Span } from '../../src/text/span.ts';
import { finish } from '../../src/text/steps.ts';
import { hostileText } from '../support/texts.ts';
import { articleIn, loaded, paragraphsOf } from './loading.ts';

const SPEECH = [
  '"We are safe,"',
  'Ann Jones said.',
  'he said:',
  '“Why?”',
  'Mr. Smith',
  'the letter read.',
  'in a statement',
  "''We are safe,''",
  'told CNN that',
  'according to CNN,',
  'denied making it,',
  'who said',
  'and added',
  '— Ann Jones',
];
const ODD = [
  '"',
  '“',
  '”',
  '«',
  '(',
  ')',
  '[',
  ']',
  '[Flynn]',
  '6"',
  "'",
  '■',
  '…',
  '—',
  '👍🏽',
  'x'.repeat(3_000),
  '- ',
  '1.',
];
const PLAIN = [
  'The',
  'dam',
  'of',
  'Ely',
  'U.S.',
  'has',
  'resigned',
  'after',
  '35',
  'days',
  'in',
  '2017.',
  'and',
  'that',
  'According to',
];

const words = fc
  .array(fc.oneof(fc.constantFrom(...PLAIN), fc.constantFrom(...SPEECH), fc.constantFrom(...ODD)), {
    maxLength: 40,
  })
  .map((parts) => parts.join(' '));
const paragraph = fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: hostileText });
const file = fc.constantFrom('a.txt', 'a.md');
const anyName = fc.constantFrom('a.txt', 'a.md', 'a.html');
const content = fc
  .tuple(fc.array(paragraph, { maxLength: 8 }), fc.constantFrom('\n\n', '\n', '\r\n\r\n'))
  .map(([paragraphs, between]) => paragraphs.join(between));

const TAGS =
  `p div h1 h2 b i a q br ul ol li table tr td th blockquote figure figcaption aside article section main pre header
  footer nav span time cite del script style svg template select title meta body html form details`.split(
    /\s+/,
  );
const ATTRIBUTES = [
  '',
  ' class="byline"',
  ' class="related-articles"',
  ' class="photo-credit"',
  ' href="/a"',
  ' hidden',
  ' datetime="2019-03-03"',
  ' property="og:title" content="A  Title"',
  ' name=author content="Ann Jones"',
  ' rel=author',
  ' "=<',
];
const tag = fc
  .tuple(fc.constantFrom(...TAGS), fc.constantFrom('<', '<', '</', '<!--'), fc.constantFrom(...ATTRIBUTES))
  .map(([name, open, attributes]) => `${open}${name}${open === '<' ? attributes : ''}>`);
const htmlProse = words.map((text) => `<p>It is so, and all of Ely came: ${text}</p>`);
const html = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: tag },
      { weight: 2, arbitrary: htmlProse },
      { weight: 1, arbitrary: paragraph },
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));
/** A file's name and what it holds. */
const anyFile = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(file, content) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('a.html'), html) },
);

/** Every span that an article holds. */
function spansOf(article: Article): Span[] {
  const { headline, published, byline, photoCredit, publisher, url } = article;
  const fields = [headline, published?.span, byline, photoCredit, publisher?.span, url, ...article.related];
  const quotes = article.quotes.flatMap(({ content: quoted, cue, source }) => [quoted, cue, source]);
  const fragments = article.documents.flatMap(({ fragments: pieces, folded }) =>
    [...pieces, ...folded].map(({ content: quoted }) => quoted),
  );
  const claims = article.claims.flatMap(({ content: said, cue, source }) => [...said, cue, source]);
  const names = article.names.flatMap(({ mentions }) => mentions);
  return [...fields, ...quotes, ...claims, ...fragments, ...names].flatMap((span) => span ?? []);
}

/** The article of a generated file, or null where the file is refused, as one without a paragraph is. */
function articleOf(name: string, text: string): Article | null {
  const outcome = loaded(name, text);
  return outcome.status === 'refused' ? null : (outcome.value.articles[0] ?? null);
}

const withArticle = (check: (article: Article) => void): void => {
  fc.assert(
    fc.property(anyFile, ([name, text]) => {
      const article = articleOf(name, text);
      if (article) check(article);
    }),
  );
};

describe('loadStory, whatever the file', () => {
  it('loads or refuses with a problem, and never throws', () => {
    fc.assert(
      fc.property(
        anyName,
        fc.oneof(content, html, hostileText, fc.string({ unit: 'binary' })),
        (name, text) => {
          const outcome = loaded(name, text);
          expect(outcome.status === 'loaded' || outcome.problems.length > 0).toBe(true);
        },
      ),
    );
  });

  it('takes any bytes', () => {
    fc.assert(
      fc.property(anyName, fc.uint8Array({ maxLength: 200 }), (name, bytes) => {
        expect(['loaded', 'refused']).toContain(loaded(name, bytes).status);
      }),
    );
  });

  it('takes any front matter', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'title: A',
        'date: 2019-03-03',
        'author: [A]',
        'url: https://e.org',
        'a: *b',
        'related:',
        '- x',
        '  y: {',
      ),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = ['---', ...lines, '---', 'Dam', '', 'It is open.'].join('\n');
        expect(['loaded', 'refused']).toContain(loaded('a.md', text).status);
      }),
    );
  });

  it('gives an equal story when loaded twice', () => {
    fc.assert(
      fc.property(anyFile, ([name, text]) => {
        expect(loaded(name, text)).toEqual(loaded(name, text));
      }),
    );
  });

  it('gives spans that lie in the text, trimmed and with something in them', () => {
    withArticle((article) => {
      for (const span of spansOf(article)) {
        const shown = sliceOf(article.text, span);
        expect(contains({ start: 0, end: article.text.length }, span)).toBe(true);
        expect(shown).not.toBe('');
        expect(shown).toBe(shown.trim());
      }
    });
  });

  it('gives numbered passages in order, and in them sentences in order, that cover them', () => {
    withArticle(({ text, passages }) => {
      expect(passages.map(({ paragraph: number }) => number)).toEqual(passages.map((_, index) => index + 1));
      expect(passages.length).toBeGreaterThan(0);
      const ends = [0, ...passages.map(({ span }) => span.end)];
      expect(passages.every(({ span }, index) => span.start >= (ends[index] ?? 0))).toBe(true);
      for (const { span, sentences } of passages) {
        const joined = sentences.map((sentence) => sliceOf(text, sentence.span)).join('');
        expect(sentences.every((sentence) => contains(span, sentence.span))).toBe(true);
        expect(joined.replace(/\s/gu, '')).toBe(sliceOf(text, span).replace(/\s/gu, ''));
      }
    });
  });

  it('gives quotes that lie in their paragraph, begin in their sentence and do not overlap', () => {
    withArticle(({ passages, quotes }) => {
      const ends = [0, ...quotes.map(({ content: quoted }) => quoted.end)];
      expect(quotes.every(({ content: quoted }, index) => quoted.start >= (ends[index] ?? 0))).toBe(true);
      for (const { content: quoted, paragraph: number, sentence } of quotes) {
        const passage = passages[number - 1];
        const place = passage?.sentences[sentence - 1]?.span;
        expect(passage && contains(passage.span, quoted)).toBe(true);
        expect(place && place.start <= quoted.start).toBe(true);
      }
    });
  });

  it('gives claims whose words lie in their paragraph, in order, outside cue and source', () => {
    withArticle(({ passages, claims }) => {
      for (const { content: said, cue, source, paragraph: number, sentence } of claims) {
        const passage = passages[number - 1];
        expect(passage?.sentences[sentence - 1]).toBeDefined();
        expect(said.length).toBeGreaterThan(0);
        expect(said.every((span, at) => span.end <= (said[at + 1]?.start ?? Infinity))).toBe(true);
        for (const span of said) {
          expect(passage && contains(passage.span, span)).toBe(true);
          expect(overlaps(span, cue) || (source !== null && overlaps(span, source))).toBe(false);
        }
      }
    });
  });

  it('gives quotes whose marks hold their words, and whose cue and source lie outside', () => {
    withArticle(({ quotes }) => {
      for (const { content: quoted, marked, cue, source } of quotes) {
        expect(contains(marked, quoted)).toBe(true);
        expect([cue, source].some((span) => span !== null && overlaps(span, quoted))).toBe(false);
      }
    });
  });

  it('gives documents whose pieces are quotes of the article, each in one place', () => {
    withArticle(({ documents, quotes }) => {
      const starts = documents.flatMap(({ fragments, folded }) =>
        [...fragments, ...folded].map(({ content: quoted }) => quoted.start),
      );
      const known = new Set(quotes.map(({ content: quoted }) => quoted.start));
      expect(starts.every((start) => known.has(start))).toBe(true);
      expect(new Set(starts).size).toBe(starts.length);
      expect(documents.every(({ fragments }) => fragments.length > 0)).toBe(true);
    });
  });

  it('keeps every word of the paragraphs, unchanged and in order', () => {
    const prose = fc
      .array(
        fc.oneof(
          fc.constantFrom(...PLAIN, ...SPEECH),
          fc.constantFrom('[Flynn]', '(', '6"', '“', '👍🏽', '*', '_'),
        ),
        {
          minLength: 1,
          maxLength: 30,
        },
      )
      .map((parts) => `It is: ${parts.join(' ')} so.`);
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const article = articleIn('a.txt', ['A Title', ...paragraphs].join('\n\n'));
        expect(paragraphsOf(article)).toEqual(paragraphs);
      }),
    );
  });

  it('keeps 300 paragraphs', () => {
    const paragraphs = Array.from(
      { length: 300 },
      (_, index) => `"We are ${index}," Ann Jones said in U.S. town ${index}.`,
    );
    const article = articleIn('a.txt', ['A Title', ...paragraphs].join('\n\n'));
    expect(paragraphsOf(article)).toEqual(paragraphs);
    expect(article.quotes).toHaveLength(300);
    expect(new Set(article.quotes.map(({ speaker }) => speaker))).toEqual(new Set(['Ann Jones']));
  });
});

describe('loadStory, on 40,000 characters of one thing', () => {
  it.each([
    '(',
    '[',
    '"',
    'a-',
    ' ',
    '1',
    'A',
    'A ',
    'and ',
    'said ',
    'he said that ',
    'according to ',
    "'a b c' said A, ",
    'U.S. ',
    'J. ',
    '[a](',
    '> ',
    '- ',
    '<!--',
    '■ ',
    '"a," he wrote. ',
    'a\n',
    '| - ',
    'A | ',
  ])('loads or refuses %j', (unit) => {
    const text = unit.repeat(Math.floor(40_000 / unit.length));
    for (const name of ['a.txt', 'a.md']) {
      expect(loaded(name, `A Title\n\nIt is open.\n\nSo ${text} it is.`).status).toBe('loaded');
      expect(['loaded', 'refused']).toContain(loaded(name, text).status);
    }
    expect(['loaded', 'refused']).toContain(
      loaded('a.html', `<p>It is open, and all came.<p>${text}`).status,
    );
  });
});

describe('storyOfParagraphs', () => {
  it('keeps paragraph n as paragraph n, blank ones too', () => {
    const given = { id: 'a', headline: '', paragraphs: ['', 'One  came.', '  ', 'Two\ncame.'] };
    const [article] = finish(storyOfParagraphs(given)).articles;
    expect(article && paragraphsOf(article)).toEqual(['', 'One  came.', '', 'Two came.']);
    expect(article?.passages.map(({ sentences }) => sentences.length)).toEqual([1, 1, 1, 1]);
  });

  it('keeps the headline out of the paragraphs', () => {
    const [article] = finish(
      storyOfParagraphs({ id: 'a', headline: ' Dam ', paragraphs: ['It is.'] }),
    ).articles;
    expect(article?.headline && sliceOf(article.text, article.headline)).toBe('Dam');
  });
});

describe('loading in steps', () => {
  it('yields between paragraphs, so that a front can answer meanwhile', () => {
    const bytes = new TextEncoder().encode(
      ['A Title', ...Array.from({ length: 50 }, () => 'It is open.')].join('\n\n'),
    );
    let steps = 0;
    for (const load = loadStory([{ file: 'a.txt', bytes }]); load.next().done !== true;) steps += 1;
    expect(steps).toBeGreaterThan(50);
  });
});
