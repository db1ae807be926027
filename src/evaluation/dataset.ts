import * as z from 'zod';
import { describeComplaints, describeIssues } from './shape.ts';

const number = z.int().positive();

const articleSchema = z
  .object({
    id: z.string().min(1),
    headline: z.string().optional(),
    paragraphs: z.array(z.string()).min(1).optional(),
    file: z.string().min(1).optional(),
  })
  .refine(({ paragraphs, file }) => (paragraphs === undefined) !== (file === undefined), {
    message: 'give either "paragraphs" or "file"',
  });

const questionSchema = z.object({
  id: z.string().min(1),
  article: z.string(),
  question: z.string().min(1),
  answerable: z.boolean(),
  kind: z.string().optional(),
  paragraphs: z.array(number),
  sentences: z.array(z.tuple([number, number])),
  answers: z.array(z.string()),
});

const datasetSchema = z.object({
  name: z.string(),
  articles: z.array(articleSchema).min(1),
  questions: z.array(questionSchema).min(1),
});

/** A question set: articles, and questions with the places and texts that answer them. */
export type Dataset = z.infer<typeof datasetSchema>;

/** An article of a question set: paragraphs, or the path of an article file. */
export type DatasetArticle = Dataset['articles'][number];

/** A question and its gold. Paragraph and sentence numbers are 1-based; unanswerable: empty lists. */
export type DatasetQuestion = Dataset['questions'][number];

/** A question set, or where its shape is wrong and how. */
export type ReadDataset =
  | { readonly status: 'valid'; readonly dataset: Dataset }
  | { readonly status: 'invalid'; readonly complaint: string };

/** Reads a question set from parsed JSON. A complaint names each place, as in `questions[3].article`. */
export function readDataset(json: unknown): ReadDataset {
  const parsed = datasetSchema.safeParse(json);
  if (!parsed.success) {
    return { status: 'invalid', complaint: describeIssues(parsed.error.issues) };
  }
  const complaints = [...crossComplaints(parsed.data)];
  return complaints.length > 0
    ? { status: 'invalid', complaint: describeComplaints(complaints) }
    : { status: 'valid', dataset: parsed.data };
}

/** What no schema of one item sees: ids that repeat, and questions about nothing. */
function* crossComplaints({ articles, questions }: Dataset): Generator<string> {
  const lengths = new Map<string, number>();
  for (const [at, { id, paragraphs }] of articles.entries()) {
    if (lengths.has(id)) yield `articles[${at}].id: "${id}" is taken by an earlier article`;
    lengths.set(id, paragraphs?.length ?? Infinity);
  }
  const ids = new Set<string>();
  for (const [at, question] of questions.entries()) {
    const length = lengths.get(question.article);
    if (ids.has(question.id)) yield `questions[${at}].id: "${question.id}" is taken by an earlier question`;
    ids.add(question.id);
    if (length === undefined) yield `questions[${at}].article: no article has the id "${question.article}"`;
    const beyond = question.paragraphs.find((paragraph) => paragraph > (length ?? Infinity));
    if (beyond !== undefined) {
      yield `questions[${at}].paragraphs: ${beyond} is beyond the article's last paragraph`;
    }
    if (question.answerable !== question.paragraphs.length > 0) {
      yield `questions[${at}].paragraphs: an answerable question needs one, an unanswerable question none`;
    }
  }
}
