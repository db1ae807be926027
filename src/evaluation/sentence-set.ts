import * as z from 'zod';
import { describeIssues } from './shape.ts';

const sentenceSetSchema = z
  .array(
    z.object({
      q: z.string().min(1),
      // A question without candidates is in TREC QA's own files: nothing is ranked for it.
      cand: z.array(z.object({ t: z.string().min(1), y: z.union([z.literal(0), z.literal(1)]) })),
    }),
  )
  .min(1, 'give at least one question');

/**
 * A sentence-ranking set, the form of TREC QA and WikiQA: questions `q`, each with candidate sentences `cand` of text
 * `t`, of which `y` says whether the sentence answers.
 */
export type SentenceSet = z.infer<typeof sentenceSetSchema>;

/** A sentence-ranking set, or where its shape is wrong and how. */
export type ReadSentenceSet =
  | { readonly status: 'valid'; readonly set: SentenceSet }
  | { readonly status: 'invalid'; readonly complaint: string };

/** Whether parsed JSON is to be read as a sentence-ranking set: those are lists, question sets are objects. */
export function isListed(json: unknown): json is readonly unknown[] {
  return Array.isArray(json);
}

/** Reads a sentence-ranking set from parsed JSON. A complaint names each place, as in `[3].cand[0].y`. */
export function readSentenceSet(json: unknown): ReadSentenceSet {
  const parsed = sentenceSetSchema.safeParse(json);
  return parsed.success
    ? { status: 'valid', set: parsed.data }
    : { status: 'invalid', complaint: describeIssues(parsed.error.issues) };
}
