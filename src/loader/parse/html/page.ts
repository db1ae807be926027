import { Parser } from 'htmlparser2';
import type { Steps } from '../../../text/steps.ts';
import { emptyDocument, newElement, type Attributes, type PageDocument, type PageElement } from './dom.ts';

/** A page as it is read: the elements that show words, and the linked data it carries. */
export interface Page {
  readonly status: 'page';
  readonly document: PageDocument;
  /** The texts of its `application/ld+json` scripts, unread. */
  readonly linked: readonly string[];
}

/** A page that would take too long to read. */
export interface TangledPage {
  readonly status: 'tangled';
  readonly what: keyof typeof PAGE_LIMITS;
  readonly limit: number;
}

/**
 * The most of each that a page may have: how deep its elements are nested, how many of them show words, and the depths
 * of these added up. Readability is one step that cannot be cut, and it looks through all that is inside of an element
 * for many an element: its time grows with that sum. At these limits the worst page found takes it 0.6 s
 * (bench/results/pages.md). News pages have some 500 to 5,000 such elements, 10 to 20 deep.
 */
const PAGE_LIMITS = { depth: 100, elements: 10_000, nesting: 120_000 } as const;

const LIMITED = ['depth', 'elements', 'nesting'] as const;

/** Elements that show a reader no words of an article, or words withdrawn, left out with all that they hold. */
const LEFT_OUT = new Set(
  `script style noscript template svg math iframe object embed canvas audio video map dialog img picture source
  button select textarea input option datalist progress meter del s strike`.split(/\s+/),
);

/** Tags that only say where the page's parts begin. */
const FRAME = new Set(['html', 'head', 'body']);

/** Characters parsed in one step: about a millisecond. */
const CHUNK = 8_000;

/**
 * Reads HTML into a document, in steps. Nothing of it is run or fetched. What is hidden and what shows no words is
 * left out; a page that is nested too deep, or has too many elements, is given up as soon as that shows.
 */
export function* readPage(html: string): Steps<Page | TangledPage> {
  const { handler, built, tangled } = pageBuilder();
  const parser = new Parser(handler, { decodeEntities: true });
  for (let start = 0; start < html.length; start += CHUNK) {
    parser.write(html.slice(start, start + CHUNK));
    const trouble = tangled();
    if (trouble !== null) return trouble;
    yield;
  }
  parser.end();
  return tangled() ?? built;
}

/** The parser's listener, and the page as far as it is built. */
function pageBuilder() {
  const document = emptyDocument();
  const linked: string[] = [];
  const open: (PageElement | null)[] = [];
  let text: string[] = [];
  const counted = { depth: 0, elements: 0, nesting: 0 };
  let leftOutFrom = Infinity;
  let isLinked = false;

  const parent = (): PageElement => open.findLast((element) => element !== null) ?? document.body;
  const flush = () => {
    const words = text.join('');
    text = [];
    if (words !== '') parent().append(words);
  };
  const openElement = (name: string, attributes: Attributes): PageElement | null => {
    if (leftOutFrom === Infinity && isLeftOut(name, attributes)) leftOutFrom = open.length;
    if (leftOutFrom < Infinity || FRAME.has(name)) return null;
    counted.elements += 1;
    counted.nesting += open.length;
    const element = newElement(document, name, attributes);
    parent().append(element);
    return element;
  };
  const handler = {
    onopentag(name: string, attributes: Attributes) {
      flush();
      isLinked = name === 'script' && /^application\/ld\+json/i.test(attributes['type'] ?? '');
      open.push(openElement(name, attributes));
      counted.depth = Math.max(counted.depth, open.length);
      // A browser draws these marks itself.
      if (name === 'q' && leftOutFrom === Infinity) text.push('“');
    },
    ontext(words: string) {
      if (leftOutFrom === Infinity || isLinked) text.push(words);
    },
    onclosetag(name: string) {
      if (isLinked) linked.push(text.splice(0).join(''));
      isLinked = false;
      if (name === 'q' && leftOutFrom === Infinity) text.push('”');
      flush();
      open.pop();
      if (open.length <= leftOutFrom) leftOutFrom = Infinity;
    },
  };
  const built: Page = { status: 'page', document, linked };
  const tangled = (): TangledPage | null => {
    const what = LIMITED.find((limited) => counted[limited] > PAGE_LIMITS[limited]);
    return what === undefined ? null : { status: 'tangled', what, limit: PAGE_LIMITS[what] };
  };
  return { handler, built, tangled };
}

function isLeftOut(name: string, attributes: Attributes): boolean {
  if (LEFT_OUT.has(name) || attributes['hidden'] !== undefined) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style']?.slice(0, 500) ?? '');
}
