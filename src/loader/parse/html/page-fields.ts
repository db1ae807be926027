import type { Steps } from '../../../text/steps.ts';
import type { GivenFields } from '../layout.ts';
import { isAddress } from '../parsed-article.ts';
import { attributeOf, closestTo, elementsIn, type PageElement } from './dom.ts';
import { ARTICLE_REGION, readHeadline } from './headline.ts';
import { readLinkedData, type LinkedArticle } from './linked-data.ts';
import { firstMeta, readMetas, type Metas } from './metas.ts';
import type { Page } from './page.ts';
import { readAuthors, readPhotoCredit } from './people.ts';
import { readPublished } from './published.ts';
import { takeRelated } from './related.ts';

/**
 * An article's fields as its page gives them, visible words before the head's. The headline and the boxes of related
 * articles are taken out of the document, so that what is left is read as the body.
 */
export function* takeFields({ document, linked: scripts }: Page): Steps<GivenFields> {
  const { body } = document;
  const metas = readMetas(body);
  const linked = readLinkedData(scripts);
  yield;
  const related = yield* takeRelated(body);
  yield;
  const headline = readHeadline(body, metas, linked);
  const region = (headline?.element && closestTo(headline.element, ARTICLE_REGION)) ?? body;
  headline?.element?.remove();
  yield;
  const byline = readAuthors(region, metas, linked);
  yield;
  return {
    headline: headline?.words ?? null,
    published: readPublished(region, metas, linked),
    byline,
    photoCredit: readPhotoCredit(region),
    url: readUrl(body, metas, linked),
    related,
  };
}

/** The article's lasting address, where it is given in full. */
function readUrl(body: PageElement, metas: Metas, linked: LinkedArticle | null): string | null {
  const canonical = elementsIn(body, 'link[rel~="canonical"]').map((link) =>
    attributeOf(link, 'href').trim(),
  );
  const given = [...canonical, firstMeta(metas, 'og:url'), linked?.url ?? null];
  return given.find((url) => url !== null && url.length <= LONGEST_URL && isAddress(url)) ?? null;
}

const LONGEST_URL = 500;
