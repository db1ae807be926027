import { Readability } from '@mozilla/readability';
import type { Block } from '../blocks.ts';
import { dropEndMark } from '../blocks.ts';
import { tableRow } from '../table-row.ts';
import {
  elementsIn,
  isElement,
  newElement,
  rawWords,
  taggedIn,
  shownWords,
  wordsOf,
  type PageDocument,
  type PageElement,
} from './dom.ts';

/**
 * The blocks of a page's article, found by Mozilla's Readability: headings, paragraphs, quotations, list items, and a
 * block for each row of a table. Empty where the page holds no article. Changes the document.
 */
export function articleBlocks(page: PageDocument, headline: string | null): readonly Block[] {
  prepare(page, headline);
  // Its own reading of JSON-LD is not wanted: the fields are read by now.
  const reader = new Readability<unknown>(page.document, {
    disableJSONLD: true,
    serializer: (node: unknown) => node,
  });
  const content = reader.parse()?.content;
  return isElement(content) ? blocksOf(content).filter(({ text }) => !COPYRIGHT.test(text)) : [];
}

/** The line at a page's foot, which a short article does not keep Readability from taking along. */
const COPYRIGHT = /^(?:©|\(c\) ?\d|copyright ).{0,200}$/iu;

/**
 * Readability compares each heading with the page's title word by word: its title is the headline, and a heading as
 * long as an article becomes a paragraph.
 */
function prepare(page: PageDocument, headline: string | null): void {
  for (const element of elementsIn(page.body, 'meta, title, link')) element.remove();
  page.document.title = headline?.slice(0, LONGEST_TITLE) ?? '';
  for (const heading of elementsIn(page.body, 'h1, h2')) {
    if (heading.textContent.length <= LONGEST_HEADING) continue;
    const paragraph = newElement(page, 'p', {});
    paragraph.append(...heading.childNodes);
    heading.replaceWith(paragraph);
  }
}

const LONGEST_HEADING = 300;
const LONGEST_TITLE = 150;

const BLOCKS = new Set(
  `address article aside blockquote center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr
  li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** What stands by a picture or beside the text is not the article's running text. */
const ASIDE = new Set(['figcaption', 'caption', 'aside', 'nav', 'footer', 'menu', 'hr']);

function blocksOf(element: PageElement): readonly Block[] {
  const name = element.localName;
  if (ASIDE.has(name)) return [];
  if (/^h[1-6]$/.test(name)) return block(wordsOf(element), 'subheading');
  if (name === 'table' && isGrid(element)) return rowsOf(element).flatMap((row) => block(row, null));
  const blocks: Block[] = [];
  let run: string[] = [];
  const flush = () => {
    blocks.push(...block(shownWords(run.join('')), null));
    run = [];
  };
  for (const child of element.childNodes) {
    if (isElement(child) && holdsBlocks(child)) {
      flush();
      blocks.push(...blocksOf(child));
    } else run.push(rawWords(child));
  }
  flush();
  return blocks;
}

/** Whether an element parts the words before it from those behind it. */
function holdsBlocks(element: PageElement): boolean {
  if (BLOCKS.has(element.localName) || ASIDE.has(element.localName)) return true;
  return element.childNodes.some((child) => isElement(child) && holdsBlocks(child));
}

/** Whether a table shows rows of cells; one of a single column, or with tables in it, lays out a page. */
function isGrid(table: PageElement): boolean {
  if (taggedIn(table, 'table').length > 0) return false;
  return taggedIn(table, 'tr').some((row) => elementsIn(row, 'td, th').length > 1);
}

function rowsOf(table: PageElement): readonly string[] {
  return taggedIn(table, 'tr').map((row) => tableRow(elementsIn(row, 'td, th').map(wordsOf)));
}

function block(words: string, heading: Block['heading']): readonly Block[] {
  const text = dropEndMark(words);
  return text === '' ? [] : [{ text, heading, line: 1 }];
}
