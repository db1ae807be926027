import { closestTo, shortElementsIn, shortLinesIn, wordsOf, type PageElement } from './dom.ts';
import type { LinkedArticle } from './linked-data.ts';
import { firstMeta, type Metas } from './metas.ts';

/** A page's headline as shown, and the element where it stands; null where only the page's head gives it. */
export interface Headline {
  readonly words: string;
  readonly element: PageElement | null;
}

/** The elements that hold an article and not the page around it. */
export const ARTICLE_REGION = 'article, main, [role="main"]';

/**
 * The headline: the `<h1>` that the page's own title names, since many pages set their logo as an `<h1>` too; then
 * one inside the article; then what the head says, without the site's name behind it.
 */
export function readHeadline(body: PageElement, metas: Metas, linked: LinkedArticle | null): Headline | null {
  const shared = firstMeta(metas, 'og:title', 'twitter:title') ?? linked?.headline ?? null;
  const title = shortLinesIn(body, 'title')[0] ?? null;
  const site = metas.get('og:site_name') ?? null;
  const candidates = shortElementsIn(body, 'h1')
    .map((element) => ({ element, words: wordsOf(element) }))
    .filter(
      ({ words }) => words !== '' && words.length <= LONGEST_HEADLINE && !namesSite(words, title, site),
    );
  const titles = [shared, linked?.headline, title].flatMap((given) => (given ? [alike(given)] : []));
  const [named] = candidates
    .filter(({ words }) => titles.some((given) => given.includes(alike(words))))
    .toSorted((a, b) => b.words.length - a.words.length);
  const found = named ?? candidates.find(({ element }) => closestTo(element, ARTICLE_REGION) !== null);
  if (found) return found;
  if (shared !== null && shared.length <= LONGEST_HEADLINE) return { words: shared, element: null };
  const [only, ...more] = candidates;
  if (only && more.length === 0) return only;
  const words = title === null ? '' : withoutSite(title, site);
  return words === '' || words.length > LONGEST_HEADLINE ? null : { words, element: null };
}

const LONGEST_HEADLINE = 400;

/** Words as they are compared: titles in a page's head often have other quotation marks and capitals. */
function alike(words: string): string {
  return words
    .toLowerCase()
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/\s+/gu, ' ');
}

/** What parts the headline from the site's name, or from its section's, in a title. */
const BETWEEN = /(?<!\s)\s+[|–—·»:-]\s+/u;

/** Whether an `<h1>` is the site's name: as the page gives it, or behind the headline in its title. */
function namesSite(words: string, title: string | null, site: string | null): boolean {
  const parts = title?.split(BETWEEN) ?? [];
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  return [site, last].some((name) => name && alike(name) === alike(words));
}

/** "Dam Opens | Ely Gazette" without the site's name. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(BETWEEN);
  const last = parts.at(-1) ?? '';
  const isSite = site === null ? last.split(' ').length <= LONGEST_SITE : alike(last) === alike(site);
  if (parts.length < 2 || !isSite) return title;
  return title
    .slice(0, title.lastIndexOf(last))
    .trimEnd()
    .replace(/[|–—·»:-]$/u, '')
    .trimEnd();
}

/** Words of a site's name. */
const LONGEST_SITE = 4;
