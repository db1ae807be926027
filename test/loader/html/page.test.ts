import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/story/article.ts';
import { sliceOf, type Span } from '../../../src/text/span.ts';
import { seedStory } from '../../support/seed-story.ts';
import { fixture, pageArticle, paragraphsOf, wordsAt } from '../loading.ts';

const relatedOf = (article: Article): string[] => article.related.map((span) => sliceOf(article.text, span));

describe('a news page', () => {
  const article = fixture('dam-opens.html');

  it('gives its headline as printed, not the logo and not the title of its head', () => {
    expect(wordsAt(article, article.headline)).toBe('Mayor Opens Dam ‘Nobody Wanted’');
  });

  it('gives byline, date, credit and address', () => {
    expect(wordsAt(article, article.byline)).toBe('Ann Jones');
    expect(wordsAt(article, article.photoCredit)).toBe('John Roe / AP');
    expect(wordsAt(article, article.url)).toBe('https://www.dailyherald.com/news/dam-opens');
    expect(article.publisher?.name).toBe('Daily Herald');
  });

  it('gives the day as printed, though it is the next day already in the time zone of the head', () => {
    expect(wordsAt(article, article.published?.span ?? null)).toBe('March 3, 2019');
    expect(article.published?.iso).toBe('2019-03-03');
  });

  it('gives related titles from the box and from the text', () => {
    expect(relatedOf(article)).toEqual([
      'Dam Cost Doubles Again',
      'Who Pays for the Dam of Ely?',
      'Ely Mill to Be Moved Stone by Stone',
    ]);
  });

  it('gives paragraphs, quotations, list items and rows, and nothing that stands around them', () => {
    expect(paragraphsOf(article)).toEqual([
      'The mayor of Ely has opened a dam that, he admitted, “nobody wanted” — ten years after work on it began & at twice the price.',
      '“We are safe now,” Mayor John Smith told the crowd, which numbered some 5\u00A0million by his own count, and fewer by that of the police.',
      'The council has never said what it paid, though a table that was left on a desk, and that the Herald has seen, gives two sums.',
      'Year | Cost',
      '2009 | 4 million crowns',
      '2019 | 8 million crowns',
      'The dam is a gift to our children, and to theirs, and it will stand when all of us are long gone.',
      'Two things are still to be done, the engineers say, before the dam can be filled to its rim:',
      'the road along its crest must be paved, and',
      'the old mill, which stands below it, must be moved.',
      'Nobody was hurt when the gates were first closed, on Sunday, although a cow had to be led away.',
    ]);
  });

  it('never runs a script', () => {
    expect('pageScriptRan' in globalThis).toBe(false);
  });
});

describe('a Russian page in windows-1251', () => {
  const article = fixture('plotina.html');

  it('is read in its own letters', () => {
    expect(wordsAt(article, article.headline)).toBe('Мэр открыл плотину');
    expect(paragraphsOf(article)[1]).toContain('«Теперь мы в безопасности», — сказал Иван Петров');
  });

  it('gives its date as printed and its related title, and not the copyright line', () => {
    expect(wordsAt(article, article.published?.span ?? null)).toBe('3 марта 2019');
    expect(article.published?.iso).toBe('2019-03-03');
    expect(relatedOf(article)).toEqual(['Стоимость плотины удвоилась']);
    expect(paragraphsOf(article)).toHaveLength(3);
  });
});

const PARAGRAPHS = ['One', 'Two', 'Three'].map(
  (name) => `<p>${name} came to the dam, and stood there, and looked at the water for a long while.</p>`,
);
const [ONE = ''] = PARAGRAPHS.map((paragraph) => paragraph.replace(/<\/?p>/g, ''));
const inPage = (head: string, ...body: readonly string[]): Article =>
  pageArticle('<html><head>', head, '</head><body>', ...body, ...PARAGRAPHS, '</body></html>');

const headlineOf = (head: string, ...body: readonly string[]): string | null => {
  const article = inPage(head, ...body);
  return wordsAt(article, article.headline);
};

describe('a page’s headline', () => {
  it('without an h1 is what the page is shared as', () => {
    expect(headlineOf('<meta property="og:title" content="Dam Opens"><title>x</title>')).toBe('Dam Opens');
  });

  it.each(['Dam of Ely Opens | The Herald', 'Dam of Ely Opens - Herald', 'Dam of Ely Opens'])(
    'with nothing but the title %s is that, without the site’s name',
    (title) => {
      expect(headlineOf(`<title>${title}</title>`)).toBe('Dam of Ely Opens');
    },
  );

  it('is the h1 that the title names behind its section, not the one that it names as its site', () => {
    expect(
      headlineOf(
        '<title>Asia - Dam of Ely Opens - Herald</title><meta property="og:title" content="Asia - Dam of Ely Opens">',
        '<h1>Herald</h1><div><h1>Dam of Ely Opens</h1></div>',
      ),
    ).toBe('Dam of Ely Opens');
  });

  it('is not the site’s name, though that is the only h1', () => {
    expect(headlineOf('<title>Dam of Ely Opens - Herald</title>', '<h1>Herald</h1>')).toBe(
      'Dam of Ely Opens',
    );
  });

  it('is the h1 in the article where the title names none', () => {
    expect(headlineOf('<title>x</title>', '<h1>Herald</h1><main><h1>Dam Opens</h1></main>')).toBe(
      'Dam Opens',
    );
  });

  it('is read from linked data, even in a graph', () => {
    const data = { '@graph': [{ '@type': 'WebPage' }, { '@type': ['NewsArticle'], headline: 'Dam Opens' }] };
    expect(headlineOf(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toBe(
      'Dam Opens',
    );
  });

  it('does not become a paragraph', () => {
    expect(paragraphsOf(inPage('', '<h1>Dam Opens</h1>'))).toHaveLength(3);
  });
});

describe('a page’s fields', () => {
  it('are read from linked data where the page prints none', () => {
    const data = {
      '@type': 'NewsArticle',
      datePublished: '2019-03-03T10:00:00+01:00',
      author: [{ name: 'Ann Jones' }, { name: 'John Roe' }],
      mainEntityOfPage: { '@id': 'https://e.org/dam' },
    };
    const article = inPage(`<script type="application/ld+json">[${JSON.stringify(data)}]</script>`);
    expect(wordsAt(article, article.byline)).toBe('Ann Jones, John Roe');
    expect(wordsAt(article, article.published?.span ?? null)).toBe('2019-03-03');
    expect(wordsAt(article, article.url)).toBe('https://e.org/dam');
  });

  it.each(['{', '[]', 'null', '{"@type":"NewsArticle","author":7,"datePublished":[]}'])(
    'survive the linked data %s',
    (data) => {
      const article = inPage(`<script type="application/ld+json">${data}</script>`);
      expect(article.byline).toBeNull();
    },
  );

  it('take no day that is none, and no address that is none', () => {
    const article = inPage(
      '<meta name="date" content="2019-02-31"><link rel="canonical" href="javascript:alert(1)">',
    );
    expect(article.published).toBeNull();
    expect(article.url).toBeNull();
  });

  it('take no day from another article’s time', () => {
    const article = inPage(
      '<meta property="article:published_time" content="2019-03-03">',
      '<time datetime="2017-01-01">1 January 2017</time>',
    );
    expect(wordsAt(article, article.published?.span ?? null)).toBe('2019-03-03');
  });

  it.each([
    ['<figcaption>The dam. John Roe / AP</figcaption>', 'John Roe / AP'],
    ['<figcaption>The dam on Monday (Photo: John Roe)</figcaption>', 'John Roe'],
    ['<figcaption>The dam <small class="credit">Photo by Ann Jones</small></figcaption>', 'Ann Jones'],
    ['<figcaption>Getty Images</figcaption>', 'Getty Images'],
  ])('read the credit in %s', (caption, credit) => {
    const article = inPage('', `<figure><img src="a.jpg">${caption}</figure>`);
    expect(wordsAt(article, article.photoCredit)).toBe(credit);
    expect(paragraphsOf(article)).toHaveLength(3);
  });

  it.each([
    ['<div class="author">Ann Jones, Political Editor</div>', 'Ann Jones, Political Editor'],
    ['<p class="article-byline">By Ann Jones</p>', 'Ann Jones'],
    ['<a rel="author" href="/a">Ann Jones</a> <a rel="author" href="/b">John Roe</a>', 'Ann Jones, John Roe'],
    ['<div class="author">Follow us on all our channels</div>', null],
    ['<div class="author">Ann Jones has written of dams for ten years.</div>', null],
  ])('read the writer in %s', (html, byline) => {
    const article = inPage('', html);
    expect(wordsAt(article, article.byline)).toBe(byline);
  });

  it('take a box for related only where it holds links and little else', () => {
    const article = pageArticle(
      '<div class="related-content">',
      ...PARAGRAPHS,
      '<a href="/b">The other dam</a></div>',
    );
    expect(paragraphsOf(article)[0]).toBe(ONE);
    expect(article.related).toEqual([]);
  });

  it('take the links under a label for related, and leave the article that holds them', () => {
    const linked = ONE.replace('dam', '<a href="/dam">big dam</a>');
    const article = pageArticle(
      '<div><h1>Dam</h1>',
      ...Array.from({ length: 12 }, () => `<p>${linked}</p>`),
      '<p><strong>See also</strong></p><p><a href="/b">The other dam</a></p></div>',
    );
    expect(paragraphsOf(article).slice(0, 12)).toEqual(
      Array.from({ length: 12 }, () => ONE.replace('dam', 'big dam')),
    );
  });
});

const paragraphsIn = (...html: readonly string[]): string[] =>
  paragraphsOf(inPage('', '<h1>Dam</h1>', ...html));

describe('the text of a page', () => {
  it.each([
    ['<p>It is <b>o</b>pen,\n\n  and <a href="x">here</a>.</p>', 'It is open, and here.'],
    ['<p>It is open,<br>and here.</p>', 'It is open, and here.'],
    ['<p>&quot;Caf&eacute;&quot; &lt;b&gt; &#x2014; it&#39;s</p>', '"Café" <b> — it\'s'],
    ['<p>It has re&shy;signed&#8203;.</p>', 'It has resigned.'],
    ['<p>It is &#8238;open&#8236;.</p>', 'It is open.'],
    ['<p>He said <q>we are safe</q> to all.</p>', 'He said “we are safe” to all.'],
    ['<pre>It is\n  open.</pre>', 'It is open.'],
    ['<div>It is open and<div>also closed now.</div></div>', 'It is open and'],
  ])('in %s is what a browser shows', (html, text) => {
    expect(paragraphsIn(html)).toContain(text);
  });

  it.each([
    '<p hidden>It is hidden.</p>',
    '<p style="color: red; display:none">It is hidden.</p>',
    '<noscript>It is hidden.</noscript>',
    '<template><p>It is hidden.</p></template>',
    '<svg><text>It is hidden.</text></svg>',
    '<del>It is hidden.</del>',
    '<!-- It is hidden. -->',
    '<button>It is hidden.</button>',
  ])('has nothing of %s', (html) => {
    expect(paragraphsIn(html).join(' ')).not.toContain('hidden');
  });

  it('is all there where tags are left open', () => {
    expect(paragraphsOf(pageArticle(PARAGRAPHS.join('').replaceAll('</p>', '')))).toHaveLength(3);
  });

  it('goes on where a tag or an entity lies across two steps of reading', () => {
    const sentence = 'It is &amp; <b>stays</b> open, he says. ';
    const [long = ''] = paragraphsOf(pageArticle(`<h1>Dam</h1><p>${sentence.repeat(2_000)}</p>`));
    expect(long).toBe('It is & stays open, he says. '.repeat(2_000).trim());
  });
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An article as a publisher's page would show it, with its related titles in a box in its midst. */
function pageOf(article: Article): string {
  const words = (span: Span | null): string => escaped(wordsAt(article, span) ?? '');
  const paragraphs = article.passages.map(({ span }) => `<p>${words(span)}</p>`);
  const related = article.related.map((span) => `<li><a href="/x">${words(span)}</a></li>`);
  return [
    `<html><head><title>${words(article.headline)} - The Site</title><link rel="canonical" href="${words(article.url)}"></head><body>`,
    '<header><a href="/">The Site</a><nav><a href="/n">News</a> <a href="/o">Opinion</a></nav></header>',
    `<article><h1>${words(article.headline)}</h1><time datetime="${article.published?.iso ?? ''}">${words(article.published?.span ?? null)}</time>`,
    `<figure><img src="a.jpg"><figcaption>${words(article.photoCredit)}</figcaption></figure><div class="content">`,
    ...paragraphs.slice(0, 5),
    `<aside><h4>Related articles</h4><ul>${related.join('')}</ul></aside>`,
    ...paragraphs.slice(5),
    '</div></article><footer><a href="/about">About us</a> <a href="/terms">Terms</a></footer></body></html>',
  ].join('\n');
}

describe('the same article', () => {
  it('says as a page what it says as plain text', () => {
    const [text] = seedStory().articles;
    const page = text && pageArticle(pageOf(text));
    expect(page?.text).toBe(text?.text);
    expect(page?.quotes).toEqual(text?.quotes);
  });

  it('keeps every paragraph, whatever its words', () => {
    const word = fc.constantFrom(
      'dam',
      'of',
      'Ely,',
      '"We',
      'are"',
      '&',
      '<b>',
      'said',
      '5',
      '👍🏽',
      '“so”',
      '[1]',
      '|',
    );
    const prose = fc
      .array(word, { minLength: 12, maxLength: 40 })
      .map((parts) => `It is: ${parts.join(' ')} and so on, he says.`);
    fc.assert(
      fc.property(fc.array(prose, { minLength: 2, maxLength: 8 }), (paragraphs) => {
        const page = pageArticle('<h1>A Title</h1>', ...paragraphs.map((text) => `<p>${escaped(text)}</p>`));
        expect(paragraphsOf(page)).toEqual(paragraphs);
      }),
    );
  });
});
