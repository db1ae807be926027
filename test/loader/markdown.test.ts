import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/text/span.ts';
import { fixture, markdownArticle, paragraphsOf, problemOf, wordsAt } from './loading.ts';

const paragraphsIn = (...lines: readonly string[]): string[] =>
  paragraphsOf(markdownArticle('# Dam', '', ...lines));

describe('a Markdown article', () => {
  it('with front matter says what the same article says as plain text', () => {
    const markdown = fixture('dam-opens.md');
    const text = fixture('dam-opens.txt');
    for (const field of ['headline', 'byline', 'photoCredit', 'url'] as const) {
      expect(wordsAt(markdown, markdown[field])).toBe(wordsAt(text, text[field]));
    }
    expect(markdown.published?.iso).toBe(text.published?.iso);
    expect(markdown.publisher?.name).toBe(text.publisher?.name);
    expect(paragraphsOf(markdown)).toEqual(paragraphsOf(text));
    expect(markdown.related.map((span) => sliceOf(markdown.text, span))).toEqual(['Ely Dam Leaks']);
  });

  it('without front matter takes its first heading for headline and drops subheadings', () => {
    const article = markdownArticle('# Dam *Opens*', '', 'It is open.', '', '## Cost', '', 'It cost a lot.');
    expect(wordsAt(article, article.headline)).toBe('Dam Opens');
    expect(paragraphsOf(article)).toEqual(['It is open.', 'It cost a lot.']);
  });

  it('without a heading takes a first line that is no prose', () => {
    const article = markdownArticle('Dam Opens', '', 'March 3, 2019', '', 'It is open.');
    expect(wordsAt(article, article.headline)).toBe('Dam Opens');
    expect(article.published?.iso).toBe('2019-03-03');
  });

  it('shows emphasis, code and links as their words', () => {
    expect(paragraphsIn('The **dam** of _Ely_ is `open`, [they say](https://e.org "t").')).toEqual([
      'The dam of Ely is open, they say.',
    ]);
  });

  it('resolves reference links and drops their addresses', () => {
    expect(
      paragraphsIn('The [dam][1] is [open].', '', '[1]: https://e.org', '[open]: https://e.org/open'),
    ).toEqual(['The dam is open.']);
  });

  it('keeps an insertion in brackets that is no link', () => {
    expect(paragraphsIn('He said "[Flynn] had no recollection" of it.')).toEqual([
      'He said "[Flynn] had no recollection" of it.',
    ]);
  });

  it('drops images, tags, rules and comments', () => {
    expect(paragraphsIn('![A dam](d.jpg)', '', 'It <b>is</b> open.', '', '---', '', '<!-- x -->')).toEqual([
      'It is open.',
    ]);
  });

  it('reads a code block as its text, a paragraph between blank lines', () => {
    const fenced = ['```text', 'We are *safe*,', 'he wrote.', '', 'All of us.', '```'];
    expect(paragraphsIn('It is open.', '', ...fenced, '', '    And he signed it.')).toEqual([
      'It is open.',
      'We are *safe*, he wrote.',
      'All of us.',
      'And he signed it.',
    ]);
  });

  it('reads a table as a paragraph a row, each cell in its own words', () => {
    const table = ['| Year | *Cost* |', '| :--- | ---: |', '| 2009 | [4 million](#) |', '| 2019 |  |'];
    expect(paragraphsIn('The sums:', ...table)).toEqual([
      'The sums:',
      'Year | Cost',
      '2009 | 4 million',
      '2019',
    ]);
    expect(paragraphsIn('Year | Cost', '--- | ---', '2009 | 4')).toEqual(['Year | Cost', '2009 | 4']);
  });

  it('takes bars and dashes in prose for prose', () => {
    expect(paragraphsIn('It is open | or', 'so -- | -- he says.')).toEqual([
      'It is open | or so -- | -- he says.',
    ]);
  });

  it('takes list items and quoted paragraphs for paragraphs, however nested', () => {
    expect(
      paragraphsIn(
        '- One came.',
        '- Two came.',
        '  1. Three came.',
        '',
        '> Four came.',
        '>',
        '> > Five came.',
      ),
    ).toEqual(['One came.', 'Two came.', 'Three came.', 'Four came.', 'Five came.']);
  });

  it('joins wrapped lines, and parts words at a hard break', () => {
    expect(paragraphsIn('It is', 'open.  ', 'All<br>came.')).toEqual(['It is open. All came.']);
  });

  it('decodes entities, but not to marks that hide or reorder words', () => {
    expect(paragraphsIn('AT&amp;T &quot;paid&quot;&#x202E; for&#8238; it.')).toEqual(['AT&T "paid" for it.']);
  });

  it('keeps what is escaped', () => {
    expect(paragraphsIn('It is \\*open\\* and 2 \\_ 3.')).toEqual(['It is *open* and 2 _ 3.']);
  });

  it('full of markup is read as plain text, every word kept', () => {
    const marks = '[ * '.repeat(2_000);
    expect(paragraphsIn('It is open.', '', `${marks}end.`)).toEqual(['It is open.', `${marks}end.`]);
  });
});

const matter = (...lines: readonly string[]) =>
  markdownArticle('---', ...lines, '---', 'Is it open?', '', 'It is.');

describe('front matter', () => {
  it('wins over the text’s own heading, which is then no paragraph', () => {
    const article = markdownArticle('---', 'title: Dam Opens', '---', '# Dam Opens', '', 'It is.');
    expect(wordsAt(article, article.headline)).toBe('Dam Opens');
    expect(paragraphsOf(article)).toEqual(['It is.']);
  });

  it('with a title leaves the first line a paragraph, even one like a headline', () => {
    expect(paragraphsOf(matter('title: Dam Opens'))).toEqual(['Is it open?', 'It is.']);
  });

  it('takes several authors', () => {
    const article = matter('title: Dam', 'author: [Ann Jones, John Roe]');
    expect(wordsAt(article, article.byline)).toBe('Ann Jones, John Roe');
  });

  it('takes one related title or many', () => {
    const article = matter('title: Dam', 'related: A Leak');
    expect(article.related.map((span) => sliceOf(article.text, span))).toEqual(['A Leak']);
  });

  it('may leave keys empty, and may hold keys that say nothing here', () => {
    const article = matter(
      'title: Dam',
      'author:',
      'related:',
      'tags: [a, b]',
      'draft: true',
      'source: The Herald',
    );
    expect(article.byline).toBeNull();
    expect(article.related).toEqual([]);
    expect(article.url).toBeNull();
  });

  it('takes numbers for words', () => {
    const article = matter('title: 1984');
    expect(wordsAt(article, article.headline)).toBe('1984');
  });

  it('drops marks that hide words, escaped though they be', () => {
    const article = matter(String.raw`title: "Dam \u202E Opens \ud800\0"`);
    expect(wordsAt(article, article.headline)).toBe('Dam Opens');
  });

  it('takes a date with a time', () => {
    expect(matter('title: Dam', 'date: 2019-03-03T10:30:00Z').published?.iso).toBe('2019-03-03');
  });

  it('that is broken is refused with the line in the file, and only that', () => {
    expect(problemOf('dam.md', '---\ntitle: Dam\nauthor: "Ann\nurl: x\n---\nIt is.')).toEqual({
      kind: 'front-matter',
      file: 'dam.md',
      line: 5,
      cause: 'Missing closing "quote',
    });
  });

  it('with a value of the wrong kind is refused with that key’s line', () => {
    expect(problemOf('dam.md', '\n---\ntitle: Dam\nurl: here\n---\nIt is.')).toEqual({
      kind: 'front-matter',
      file: 'dam.md',
      line: 4,
      cause: 'url: Invalid URL',
    });
  });

  it('with a star that YAML reads as an alias is refused, not thrown', () => {
    expect(problemOf('dam.md', '---\ntitle: *Breaking*\n---\nIt is.').kind).toBe('front-matter');
  });

  it('with aliases multiplied past reason is refused', () => {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef'])
      lines.push(`${to}: &${to} [${`*${from},`.repeat(10)}]`);
    expect(problemOf('dam.md', ['---', ...lines, '---', 'It is.'].join('\n')).kind).toBe('front-matter');
  });
});
