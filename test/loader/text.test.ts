import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/text/span.ts';
import {
  articleIn,
  articleOfParagraphs,
  fixture,
  paragraphsOf,
  sentencesOf,
  speechIn,
  textArticle,
  wordsAt,
} from './loading.ts';

const headlineOf = (...lines: readonly string[]): string | null => {
  const article = textArticle(...lines);
  return wordsAt(article, article.headline);
};
const creditOf = (line: string): string | null => {
  const article = textArticle('Dam Opens', '', line, '', 'The dam was opened.');
  return wordsAt(article, article.photoCredit);
};
const bylineOf = (line: string): string | null => {
  const article = textArticle('Dam Opens', '', line, '', 'The dam was opened.');
  return wordsAt(article, article.byline);
};
const dateOf = (line: string): string | null =>
  textArticle('Dam Opens', '', line, '', 'The dam was opened.').published?.iso ?? null;

describe('a plain text article', () => {
  it('has every field that the seed has, and a byline', () => {
    const article = fixture('dam-opens.txt');
    expect(wordsAt(article, article.headline)).toBe('Ely Dam Opens After Ten Years');
    expect(article.published?.iso).toBe('2019-03-03');
    expect(wordsAt(article, article.byline)).toBe('Ann Jones');
    expect(wordsAt(article, article.photoCredit)).toBe('John Roe / Reuters');
    expect(article.publisher?.name).toBe('Daily Herald');
    expect(article.related.map((span) => sliceOf(article.text, span))).toEqual(['Ely Dam Leaks']);
    expect(paragraphsOf(article)).toHaveLength(2);
  });

  it('needs neither date, credit nor url', () => {
    const article = textArticle('Dam Opens', '', 'The dam was opened.');
    expect([article.published, article.photoCredit, article.url, article.publisher]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(paragraphsOf(article)).toEqual(['The dam was opened.']);
  });

  it('needs no headline', () => {
    const article = textArticle('The dam was opened.', '', 'Nobody was hurt.');
    expect(article.headline).toBeNull();
    expect(paragraphsOf(article)).toEqual(['The dam was opened.', 'Nobody was hurt.']);
  });

  it.each([
    ['Windows', '\r\n'],
    ['old Macintosh', '\r'],
    ['Unix', '\n'],
    ['Unicode', '\u2028'],
  ])('reads %s line ends alike', (_, lineEnd) => {
    const article = articleIn('dam.txt', ['Dam Opens', '', 'It was opened.', '', 'All came.'].join(lineEnd));
    expect(paragraphsOf(article)).toEqual(['It was opened.', 'All came.']);
  });

  it('drops a byte order mark', () => {
    expect(headlineOf('\uFEFFDam Opens', '', 'It was opened.')).toBe('Dam Opens');
  });

  it('drops control characters and marks that reorder what is read', () => {
    const article = textArticle('Dam Opens', '', 'It \u0007was \u202Eopened\u202C on \u2066Monday\u2069.');
    expect(paragraphsOf(article)).toEqual(['It was opened on Monday.']);
  });

  it('keeps no-break spaces and takes a line of them for blank', () => {
    const article = textArticle('Dam Opens', '\u00A0', 'It cost 5\u00A0million.');
    expect(paragraphsOf(article)).toEqual(['It cost 5\u00A0million.']);
  });

  it('keeps blanks that stand doubled inside a line', () => {
    expect(paragraphsOf(articleOfParagraphs('It  was   opened.'))).toEqual(['It  was   opened.']);
  });

  it('keeps curly quotes', () => {
    const article = articleOfParagraphs('“We’re safe,” Ann Jones said.');
    expect(speechIn(article)).toEqual([['We’re safe,', 'Ann Jones']]);
  });

  it('takes lines that were wrapped at a column for one paragraph', () => {
    const article = textArticle(
      'Dam Opens',
      '',
      'The mayor of Ely opened the dam on Monday, ten years after the work',
      'on it had begun. Nobody spoke of the cost, which the town council',
      'had put at nothing.',
    );
    expect(paragraphsOf(article)).toHaveLength(1);
    expect(sentencesOf(article)).toHaveLength(2);
    expect(paragraphsOf(article)[0]).toContain('the work on it had begun');
  });

  it('takes lines that each end a sentence for one paragraph each', () => {
    const article = textArticle('Dam Opens', '', 'The dam was opened.', 'Nobody was hurt.', 'All went home.');
    expect(paragraphsOf(article)).toEqual(['The dam was opened.', 'Nobody was hurt.', 'All went home.']);
  });

  it('takes an article without blank lines, a paragraph a line', () => {
    const article = textArticle('Dam Opens', 'March 3, 2019', 'The dam was opened.', 'Nobody was hurt.');
    expect(wordsAt(article, article.headline)).toBe('Dam Opens');
    expect(article.published?.iso).toBe('2019-03-03');
    expect(paragraphsOf(article)).toEqual(['The dam was opened.', 'Nobody was hurt.']);
  });

  it('takes a hash and a blank for a title, and more for a subheading, which is no paragraph', () => {
    const article = textArticle('# Dam Opens', '', 'It was opened.', '', '## The cost', '', 'It cost a lot.');
    expect(wordsAt(article, article.headline)).toBe('Dam Opens');
    expect(paragraphsOf(article)).toEqual(['It was opened.', 'It cost a lot.']);
  });

  it('keeps the hash of a hashtag', () => {
    expect(headlineOf('#MeToo Comes to Ely', '', 'It was opened.')).toBe('#MeToo Comes to Ely');
  });

  it('resolves links with titles and bracketed addresses, drops images, keeps other brackets', () => {
    const article = articleOfParagraphs(
      'See [the dam](https://e.org/a_(b) "Dam") of [Ely](#), [sic] and ![a photo](x.jpg)[more].',
    );
    expect(paragraphsOf(article)).toEqual(['See the dam of Ely, [sic] and [more].']);
  });

  it.each(['■', '◼', '∎', '●', ' ■ '])('drops the end mark %s', (mark) => {
    expect(paragraphsOf(articleOfParagraphs(`It was opened.${mark}`))).toEqual(['It was opened.']);
  });

  it.each(['* * *', '---', '***', '-30-', '=====', '• • •'])(
    'takes a line of %s for no paragraph',
    (line) => {
      expect(paragraphsOf(articleOfParagraphs('It was opened.', line, 'All came.'))).toEqual([
        'It was opened.',
        'All came.',
      ]);
    },
  );
});

describe('a headline', () => {
  it('may be a question or a cry', () => {
    expect(headlineOf('Is the Dam Safe?', '', 'It is.')).toBe('Is the Dam Safe?');
  });

  it('may end on U.S., which ends no sentence', () => {
    expect(headlineOf('Mayor Visits the U.S.', '', 'She left.')).toBe('Mayor Visits the U.S.');
  });

  it('is not a sentence of prose', () => {
    expect(headlineOf('The dam was opened.', '', 'She left.')).toBeNull();
  });

  it('may be followed by a standfirst, and that by byline and date', () => {
    const article = textArticle(
      'Dam Opens',
      '',
      'After ten years',
      '',
      'By Ann Jones',
      '',
      'March 3, 2019',
      '',
      'It is open.',
    );
    expect(wordsAt(article, article.byline)).toBe('Ann Jones');
    expect(article.published?.iso).toBe('2019-03-03');
    expect(paragraphsOf(article)).toEqual(['After ten years', 'It is open.']);
  });
});

describe('a date line', () => {
  it.each([
    ['February 14, 2017', '2017-02-14'],
    ['14 February 2017', '2017-02-14'],
    ['Tuesday, Feb. 14, 2017', '2017-02-14'],
    ['2017-02-14', '2017-02-14'],
    ['Published: February 14, 2017 at 10:30 a.m. ET', '2017-02-14'],
    ['Updated 14 February 2017, 10:30 GMT', '2017-02-14'],
  ])('%s is %s', (line, iso) => {
    expect(dateOf(line)).toBe(iso);
  });

  it.each(['February 14', 'Tuesday', 'Yesterday', 'February 2017', 'It was February 14, 2017, in Ely'])(
    '%s is none: day, month and year must be written, and nothing else',
    (line) => {
      expect(dateOf(line)).toBeNull();
    },
  );

  it('is left out of the paragraphs, its label out of the field', () => {
    const article = textArticle('Dam Opens', '', 'Published: March 3, 2019', '', 'It was opened.');
    expect(wordsAt(article, article.published?.span ?? null)).toBe('March 3, 2019');
    expect(paragraphsOf(article)).toEqual(['It was opened.']);
  });

  it('in the midst of the article is a paragraph', () => {
    expect(
      paragraphsOf(articleOfParagraphs('One came.', 'Two came.', 'March 3, 2019', 'Three came.')),
    ).toContain('March 3, 2019');
  });
});

describe('a byline', () => {
  it.each([
    ['By Ann Jones', 'Ann Jones'],
    ['BY ANN JONES', 'ANN JONES'],
    ['By Ann Jones and John Roe', 'Ann Jones and John Roe'],
    ['By Ann Jones, Reuters', 'Ann Jones, Reuters'],
    ['By Vincent van Gogh', 'Vincent van Gogh'],
  ])('%s', (line, name) => {
    expect(bylineOf(line)).toBe(name);
  });

  it.each(['By all accounts a fine day', 'By noon it was over.'])('is not: %s', (line) => {
    expect(bylineOf(line)).toBeNull();
  });
});

describe('a line of a byline and a date', () => {
  it.each([
    ['By Ann Jones | March 3, 2019', 'Ann Jones', 'March 3, 2019'],
    ['Ann Jones | March 3, 2019', 'Ann Jones', 'March 3, 2019'],
    ['March 3, 2019 | By Ann Jones and John Roe', 'Ann Jones and John Roe', 'March 3, 2019'],
    ['Ann Jones · Published 3 March 2019, 10:30 GMT', 'Ann Jones', '3 March 2019, 10:30 GMT'],
    ['By Ann Jones, March 3, 2019', 'Ann Jones', 'March 3, 2019'],
    ['By Ann Jones, Reuters — March 3, 2019', 'Ann Jones, Reuters', 'March 3, 2019'],
    ['By Ann Jones on March 3, 2019', 'Ann Jones', 'March 3, 2019'],
  ])('%s is read as both', (line, byline, date) => {
    const article = textArticle('Dam Opens', '', line, '', 'It was opened.');
    expect(wordsAt(article, article.byline)).toBe(byline);
    expect(wordsAt(article, article.published?.span ?? null)).toBe(date);
    expect(article.published?.iso).toBe('2019-03-03');
    expect(paragraphsOf(article)).toEqual(['It was opened.']);
  });

  it.each([
    'Ann Jones, March 3, 2019',
    'Ann Jones came | March 3, 2019',
    'By Ann Jones | all of Ely came',
    'It was opened on March 3, 2019',
  ])('is not: %s', (line) => {
    const article = textArticle('Dam Opens', '', line, '', 'It was opened.');
    expect(article.byline).toBeNull();
    expect(article.published).toBeNull();
  });
});

describe('a photo credit', () => {
  it.each([
    ['Getty Images', 'Getty Images'],
    ['AFP', 'AFP'],
    ['© 2019 Getty Images', '© 2019 Getty Images'],
    ['John Roe/AFP via Getty Images', 'John Roe/AFP via Getty Images'],
    ['Reuters / Alamy Stock Photo', 'Reuters / Alamy Stock Photo'],
    ['Kathy Willens / AP', 'Kathy Willens / AP'],
    ['Photo: John Roe', 'John Roe'],
    ['Photo by John Roe/Reuters', 'John Roe/Reuters'],
    ['(Photo: John Roe / AFP)', 'John Roe / AFP'],
    ['Image credit: Ely Council', 'Ely Council'],
  ])('%s', (line, credit) => {
    expect(creditOf(line)).toBe(credit);
  });

  it.each([
    'Reuters was told so',
    'Getty Images, Ely and all',
    'He and/or she came',
    'either / or',
    'The photo: a dam that everybody in Ely knows and loves. It is old.',
  ])('is not: %s', (line) => {
    expect(creditOf(line)).toBeNull();
  });
});

describe('an address', () => {
  it.each([
    'https://www.dailyherald.com/a',
    'Source: https://www.dailyherald.com/a',
    '<https://www.dailyherald.com/a>',
  ])('on a line of its own is the article’s: %s', (line) => {
    const article = articleOfParagraphs('It was opened.', line);
    expect(wordsAt(article, article.url)).toBe('https://www.dailyherald.com/a');
    expect(paragraphsOf(article)).toEqual(['It was opened.']);
  });

  it('that is labelled wins over one that is not', () => {
    const article = articleOfParagraphs(
      'https://a.com/x',
      'Original url:',
      'https://b.com/y',
      'It was opened.',
    );
    expect(wordsAt(article, article.url)).toBe('https://b.com/y');
  });

  it('that cannot be opened is words', () => {
    const article = articleOfParagraphs('It was opened.', 'http://[');
    expect(article.url).toBeNull();
    expect(paragraphsOf(article)).toContain('http://[');
  });

  it('that cannot be read as a paper’s name gives the host as publisher', () => {
    expect(articleOfParagraphs('It is.', 'https://www.xqzt.example/a').publisher?.name).toBe('xqzt.example');
  });

  it('gives the host behind a user’s name', () => {
    expect(articleOfParagraphs('It is.', 'https://me:pw@xqzt.example/a').publisher?.name).toBe(
      'xqzt.example',
    );
  });
});

describe('related titles', () => {
  it.each(['Related: A', 'Related article: A', 'Read more: A', 'See also: A', 'RELATED STORIES: A'])(
    'are read from "%s"',
    (line) => {
      const article = articleOfParagraphs('It was opened.', line);
      expect(article.related.map((span) => sliceOf(article.text, span))).toEqual(['A']);
    },
  );

  it('are not read from prose', () => {
    expect(articleOfParagraphs('Related article of the law: none.', 'It is.').related).toEqual([]);
  });
});
