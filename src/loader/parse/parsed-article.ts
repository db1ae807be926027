import * as z from 'zod';

/** One line of text, trimmed, with something in it. */
const line = z
  .string()
  .min(1)
  .regex(/^\S(?:[^\n]*\S)?$/u, 'must be one trimmed line');

const address = z.url({ protocol: /^https?$/ });

/** Whether the words are a web address in full. */
export function isAddress(words: string): boolean {
  return address.safeParse(words).success;
}

/**
 * What a parse of an article file must yield, whatever the format. Strings are the article's own words with link
 * markup resolved to its text.
 */
export const parsedArticleSchema = z.strictObject({
  headline: line.nullable(),
  published: z.strictObject({ text: line, iso: z.iso.date() }).nullable(),
  byline: line.nullable(),
  photoCredit: line.nullable(),
  url: address.nullable(),
  related: z.array(line).readonly(),
  paragraphs: z.array(line).min(1).readonly(),
});

/** An article as parsed: its fields and paragraphs, not yet laid out with spans. */
export type ParsedArticle = Readonly<z.infer<typeof parsedArticleSchema>>;
