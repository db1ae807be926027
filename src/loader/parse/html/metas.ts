import { attributeOf, elementsIn, shownWords, type PageElement } from './dom.ts';

/** What a page's `<meta>` elements say: the first content of each name or property, names in small letters. */
export type Metas = ReadonlyMap<string, string>;

/** Reads the `<meta>` elements of a page. */
export function readMetas(body: PageElement): Metas {
  const metas = new Map<string, string>();
  for (const element of elementsIn(body, 'meta')) {
    const content = shownWords(attributeOf(element, 'content'));
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = attributeOf(element, attribute).toLowerCase();
      if (key !== '' && content !== '' && !metas.has(key)) metas.set(key, content);
    }
  }
  return metas;
}

/** The first of the named metas that is there; null where none is. */
export function firstMeta(metas: Metas, ...names: readonly string[]): string | null {
  return names.map((name) => metas.get(name)).find((content) => content !== undefined) ?? null;
}
