import * as z from 'zod';

/** What a page says of its article in JSON-LD, as written there. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
}

// https://schema.org/Article
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

const text = z.string().nullish().catch(null);
const named = z.union([z.string(), z.looseObject({ name: z.string() }).transform(({ name }) => name)]);
const several = z
  .union([z.array(named), named.transform((name) => [name])])
  .nullish()
  .catch(null);
const address = z
  .union([z.string(), z.looseObject({ '@id': z.string() }).transform((page) => page['@id'])])
  .nullish()
  .catch(null);

const articleSchema = z.looseObject({
  '@type': z.union([z.string(), z.array(z.string())]).transform((types) => [types].flat()),
  headline: text,
  datePublished: text,
  author: several,
  url: text,
  mainEntityOfPage: address,
});
const graphSchema = z.looseObject({ '@graph': z.array(z.unknown()) });

/** The first article that a page's JSON-LD describes; null where it describes none that can be read. */
export function readLinkedData(scripts: readonly string[]): LinkedArticle | null {
  for (const item of scripts.flatMap(itemsOf)) {
    const read = articleSchema.safeParse(item);
    if (!read.success || !read.data['@type'].some((type) => ARTICLE.test(type))) continue;
    const { headline, datePublished, author, url, mainEntityOfPage } = read.data;
    return {
      headline: headline ?? null,
      published: datePublished ?? null,
      authors: author ?? [],
      url: url ?? mainEntityOfPage ?? null,
    };
  }
  return null;
}

function itemsOf(script: string): readonly unknown[] {
  const read = parsed(script);
  const graph = graphSchema.safeParse(read);
  if (graph.success) return graph.data['@graph'];
  return Array.isArray(read) ? read : [read];
}

/** A page's own mistakes in its JSON are no reason to refuse it. */
function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}
