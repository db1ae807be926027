import type { Steps } from '../../../text/steps.ts';
import { attributeOf, elementsIn, isElement, taggedIn, wordsOf, type PageElement } from './dom.ts';

/** How pages name the boxes that hold links to other articles, in classes and ids. */
const BOX_NAME =
  /(?:^|[\s_-])(?:related|read-?more|more-?on|see-?also|also-?read)(?:$|[\s_-]|s\b|article|content|link|stor)/i;

/** What stands over such a box. */
const BOX_LABEL =
  /^(?:related(?: (?:articles?|stor(?:y|ies)|news|coverage|reading|links))?|read (?:more|also|next)|also read|see also|more on this(?: (?:story|topic))?|читайте также|материалы по теме|по теме)\s*:?$/iu;

const MOST_TITLES = 20;
const MOST_LINKS = 40;
const LONGEST_TITLE = 300;

/** Characters of other words that a box may hold beside each of its links (a label, a date, a summary), and in all. */
const OTHER_WORDS = { perLink: 150, most: 1_000 };

/**
 * The titles of the articles that the page links as related, in order. The boxes are taken out of the page: they are no
 * part of what the article says, and a box in its midst would be read as a paragraph.
 */
export function* takeRelated(body: PageElement): Steps<readonly string[]> {
  const titles = new Set<string>();
  for (const box of boxesIn(body)) {
    yield;
    if (!body.contains(box) || !isBox(box)) continue;
    for (const title of titlesIn(box)) titles.add(title);
    box.remove();
  }
  return [...titles].slice(0, MOST_TITLES);
}

function boxesIn(body: PageElement): readonly PageElement[] {
  const named = elementsIn(body, 'aside, section, div, ul, nav, p').filter((element) =>
    BOX_NAME.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`),
  );
  const labelled = elementsIn(body, 'h2, h3, h4, h5, h6, p, strong, b, em, span, div, dt').flatMap(
    (label) => {
      if (label.childElementCount > 1 || label.textContent.length > LONGEST_LABEL) return [];
      return BOX_LABEL.test(wordsOf(label)) ? boxAround(label) : [];
    },
  );
  return [...named, ...labelled];
}

const LONGEST_LABEL = 100;

/** The nearest element above the label that holds a link, within two steps. */
function boxAround(label: PageElement): readonly PageElement[] {
  const above = isElement(label.parentElement)
    ? [label.parentElement, label.parentElement.parentElement]
    : [];
  const box = above.find((element) => isPart(element) && taggedIn(element, 'a').length > 0);
  return isPart(box) ? [box] : [];
}

function isPart(element: unknown): element is PageElement {
  return isElement(element) && element.localName !== 'body';
}

/** Whether an element holds links and little beside: a class may say "related" of the whole page. */
function isBox(element: PageElement): boolean {
  const links = taggedIn(element, 'a');
  if (links.length === 0 || links.length > MOST_LINKS || taggedIn(element, 'h1').length > 0) return false;
  const linked = links.reduce((sum, link) => sum + link.textContent.trim().length, 0);
  const others = element.textContent.trim().length - linked;
  return others <= Math.min(OTHER_WORDS.most, OTHER_WORDS.perLink * links.length);
}

/** A link's heading where it holds more than that; links of one word lead elsewhere. */
function titlesIn(box: PageElement): readonly string[] {
  return taggedIn(box, 'a')
    .map((link) => wordsOf(elementsIn(link, 'h2, h3, h4, h5, h6')[0] ?? link))
    .filter((title) => title.includes(' ') && title.length <= LONGEST_TITLE && !BOX_LABEL.test(title));
}
