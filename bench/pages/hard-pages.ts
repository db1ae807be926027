/** Elements, and the size, that a page may just have. */
const MANY = 9_900;
const SIZE = 980_000;

const SENTENCE =
  'The mayor of Ely, who opened the dam on Monday, said that it was "safe, and cheap", after ten years. ';
const PARAGRAPH = `<p>${SENTENCE.repeat(2)}</p>`;
const nested = (depth: number, inside: string): string =>
  `${'<div>'.repeat(depth)}${inside}${'</div>'.repeat(depth)}`;
const filled = (unit: string): string => unit.repeat(Math.floor(SIZE / unit.length));

/** Pages made to take long, each at the edge of what is read, or far beyond it. */
export const HARD_PAGES: Readonly<Record<string, string>> = {
  'a feature of 60 kB': PARAGRAPH.repeat(290),
  'a megabyte of paragraphs': filled(PARAGRAPH),
  'inline elements without a block': '<b>a</b>'.repeat(MANY),
  'empty blocks': '<div></div>'.repeat(MANY),
  'blocks of a sentence': '<div>It is, so, a text of some kind</div>'.repeat(MANY),
  'links in one paragraph': `<p>${'<a href="/x">word, </a>'.repeat(MANY)}`,
  'line breaks': `<div>${'x<br>'.repeat(MANY)}`,
  'cells in rows': `<table>${'<tr><td>word, a</td><td>b</td></tr>'.repeat(MANY / 3)}</table>`,
  'tables of a cell': '<table><tr><td>word, word</td></tr></table>'.repeat(MANY / 3),
  'list items with links': `<ul>${'<li>It is, so <a href="/x">b</a></li>'.repeat(MANY / 2)}</ul>`,
  headings: '<h2>Word one, two</h2>'.repeat(MANY),
  'headings as long as they may be': `<h1>${'a '.repeat(140)}</h1>${`<h2>${'b '.repeat(140)}</h2>`.repeat(3_000)}`,
  'dates of publication': '<time datetime="2019-03-03">March 3, 2019</time>'.repeat(MANY),
  bylines: '<span class="byline">By Ann Jones and so on and</span>'.repeat(MANY),
  'nested blocks': nested(90, 'word, '.repeat(100)).repeat(14),
  'nested blocks around a megabyte': nested(95, `<p>${'word, words and so. '.repeat(45_000)}</p>`),
  'boxes of related articles in each other': '<div class="related">x'
    .repeat(95)
    .concat('</div>'.repeat(95))
    .repeat(12),
  'a megabyte of blanks': `<p>${filled(' \n')}x</p>`,
  'a hundred thousand nested blocks': '<div>'.repeat(100_000),
  'ninety thousand attributes': `<div ${Array.from({ length: 90_000 }, (_, at) => `a${at}=1`).join(' ')}>${PARAGRAPH}`,
  'a class of a megabyte': `<div class="${filled('a b ')}">${PARAGRAPH}`,
  'a megabyte of open comments': filled('<!--'),
};
