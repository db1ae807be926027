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
  readonly what: 'depth' | 'elements';
  readonly limit: number;
}

/**
 * The deepest nesting and the most elements with words of a page that is read. Readability is one step that cannot be
 * cut: its time grows with the elements, and with depth times text. At these limits the worst page found takes it
 * 0.5 s on one core of 2020. News pages have some 500 to 5,000 such elements, up to 40 deep.
 */
export const PAGE_LIMITS = { depth: 150, elements: 10_000 } as const;

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
  let elements = 0;
  let deepest = 0;
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
    elements += 1;
    const element = newElement(document, name, attributes);
    parent().append(element);
    return element;
  };
  const handler = {
    onopentag(name: string, attributes: Attributes) {
      flush();
      isLinked = name === 'script' && /^application\/ld\+json/i.test(attributes['type'] ?? '');
      open.push(openElement(name, attributes));
      deepest = Math.max(deepest, open.length);
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
    if (deepest > PAGE_LIMITS.depth) return { status: 'tangled', what: 'depth', limit: PAGE_LIMITS.depth };
    if (elements <= PAGE_LIMITS.elements) return null;
    return { status: 'tangled', what: 'elements', limit: PAGE_LIMITS.elements };
  };
  return { handler, built, tangled };
}

function isLeftOut(name: string, attributes: Attributes): boolean {
  if (LEFT_OUT.has(name) || attributes['hidden'] !== undefined) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style']?.slice(0, 500) ?? '');
}
