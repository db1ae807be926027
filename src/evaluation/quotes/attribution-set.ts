import * as z from 'zod';
import { describeIssues } from '../shape.ts';

const place = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .transform(([start, end]) => ({ start, end }));

const attributionSchema = z.object({
  source: z.array(place).readonly(),
  cue: z.array(place).readonly(),
  content: z.array(place).readonly(),
});

const setSchema = z
  .array(z.object({ id: z.string().min(1), text: z.string(), attributions: z.array(attributionSchema) }))
  .min(1);

/** One annotated attribution: the spans, in the article's own text, of who speaks, what reports it, and the words. */
export type GoldAttribution = z.infer<typeof attributionSchema>;

/** An article with every attribution annotated, as PolNeAR gives them (Newell, Margolin and Ruths 2018). */
export type AnnotatedArticle = z.infer<typeof setSchema>[number];

/** An attribution set, or where its shape is wrong and how. */
export type ReadAttributionSet =
  | { readonly status: 'valid'; readonly articles: readonly AnnotatedArticle[] }
  | { readonly status: 'invalid'; readonly complaint: string };

/** Reads an attribution set from parsed JSON. A complaint names each place, as in `[3].attributions[0].cue`. */
export function readAttributionSet(json: unknown): ReadAttributionSet {
  const parsed = setSchema.safeParse(json);
  if (!parsed.success) return { status: 'invalid', complaint: describeIssues(parsed.error.issues) };
  for (const [at, { text, attributions }] of parsed.data.entries()) {
    const spans = attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
    const beyond = spans.find(({ start, end }) => end > text.length || start >= end);
    if (beyond) {
      const complaint = `[${at}]: no characters stand from ${beyond.start} to ${beyond.end} of its text`;
      return { status: 'invalid', complaint };
    }
  }
  return { status: 'valid', articles: parsed.data };
}
