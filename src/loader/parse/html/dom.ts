import { DOMParser } from 'linkedom';
import { cleanText } from '../decode.ts';

/**
 * As much of an element as is used here. Linkedom's own types lean on the browser's, which this program is compiled
 * without.
 */
export interface PageElement {
  readonly localName: string;
  readonly textContent: string;
  readonly childElementCount: number;
  readonly childNodes: readonly unknown[];
  readonly parentElement: unknown;
  readonly querySelectorAll: (selector: string) => readonly unknown[];
  readonly getElementsByTagName: (name: string) => readonly unknown[];
  readonly closest: (selector: string) => unknown;
  readonly contains: (node: PageElement) => boolean;
  readonly getAttribute: (name: string) => unknown;
  readonly setAttribute: (name: string, value: string) => void;
  readonly append: (...nodes: readonly unknown[]) => void;
  readonly replaceWith: (node: PageElement) => void;
  readonly remove: () => void;
}

/** A page's document: it is read and changed, never run. */
export interface PageDocument {
  readonly document: LinkedomDocument;
  readonly body: PageElement;
}

type LinkedomDocument = ReturnType<typeof DOMParser.prototype.parseFromString<'text/html'>>;

function linkedomDocument(): LinkedomDocument {
  return new DOMParser().parseFromString('<html><head></head><body></body></html>', 'text/html');
}

/** Attributes as they are read, by their names in small letters. */
export type Attributes = Readonly<Record<string, string>>;

/** The attributes that say what an element is; all others, such as handlers, styles and sources, are dropped. */
const KEPT = 'class id role itemprop rel href datetime content property name'.split(' ');

/** Characters of an attribute from which on it is dropped: patterns are run over classes and ids. */
const LONGEST_ATTRIBUTE = 2_000;

/** A document with nothing in it. */
export function emptyDocument(): PageDocument {
  const document = linkedomDocument();
  return { document, body: known(document.querySelector('body')) };
}

/** An element outside of the document's tree. */
export function newElement({ document }: PageDocument, name: string, attributes: Attributes): PageElement {
  const element = known(document.createElement(name, {}));
  for (const key of KEPT) {
    const value = Object.hasOwn(attributes, key) ? attributes[key] : undefined;
    if (value !== undefined && value.length <= LONGEST_ATTRIBUTE) element.setAttribute(key, value);
  }
  return element;
}

function known(node: unknown): PageElement {
  if (!isElement(node)) throw new Error('linkedom gave something that is no element');
  return node;
}

/** Whether something of a document is an element. */
export function isElement(node: unknown): node is PageElement {
  return typeof node === 'object' && node !== null && 'nodeType' in node && node.nodeType === 1;
}

/** Every element inside `root` that a selector of CSS finds, in the page's order. */
export function elementsIn(root: PageElement, selector: string): readonly PageElement[] {
  return root.querySelectorAll(selector).filter(isElement);
}

/** Every element of one name inside `root`, in the page's order: many times faster than a selector. */
export function taggedIn(root: PageElement, name: string): readonly PageElement[] {
  return root.getElementsByTagName(name).filter(isElement);
}

/** Every element that a selector finds and that holds one line of words, no matter how deep it is laid out. */
export function shortElementsIn(root: PageElement, selector: string): readonly PageElement[] {
  return elementsIn(root, selector).filter(({ textContent }) => textContent.length <= LONGEST_LINE);
}

/** The words of each such element that has any. */
export function shortLinesIn(root: PageElement, selector: string): readonly string[] {
  return shortElementsIn(root, selector)
    .map(wordsOf)
    .filter((words) => words !== '');
}

/** UTF-16 units, white space included, from which on an element is no line: elements nest, and their words with them. */
const LONGEST_LINE = 1_000;

/** An attribute's value; empty where there is none. */
export function attributeOf(element: PageElement, name: string): string {
  const value = element.getAttribute(name);
  return typeof value === 'string' ? value : '';
}

/** The nearest element at or above `element` that the selector finds; null where none is. */
export function closestTo(element: PageElement, selector: string): PageElement | null {
  const found = element.closest(selector);
  return isElement(found) ? found : null;
}

/** The words of an element, or of a text node, on one line, as a browser would show them. */
export function wordsOf(node: unknown): string {
  return shownWords(rawWords(node));
}

/** The words of a node, its line breaks as blanks, white space as in the file. */
export function rawWords(node: unknown): string {
  if (!isElement(node)) return textOf(node);
  if (node.localName === 'br') return ' ';
  if (taggedIn(node, 'br').length === 0) return node.textContent;
  return node.childNodes.map(rawWords).join('');
}

function textOf(node: unknown): string {
  const isText = typeof node === 'object' && node !== null && 'nodeType' in node && node.nodeType === 3;
  return isText && 'textContent' in node ? String(node.textContent) : '';
}

/**
 * Text as a browser shows it outside of `<pre>`: runs of white space are one blank. Soft hyphens and other marks that
 * only say where a line may be broken are left out.
 */
export function shownWords(text: string): string {
  return cleanText(text)
    .replace(/[\u00AD\u200B\u2060]/gu, '')
    .replace(/[ \n]+/gu, ' ')
    .trim();
}
