import { parseDocument, type Document } from 'yaml';
import * as z from 'zod';
import { readDate } from './dates.ts';
import { cleanText } from './decode.ts';
import type { GivenFields } from './layout.ts';

/** Front matter that cannot be read; the line is 1-based in the file. */
export interface FrontMatterProblem {
  readonly status: 'front-matter';
  readonly line: number;
  readonly cause: string;
}

interface FrontMatter {
  readonly status: 'read';
  readonly fields: GivenFields;
  /** Offset where the text after the front matter begins; 0 where there is none. */
  readonly end: number;
}

const FENCED = /^\s*---[ ]*\n([\s\S]*?\n)?---[ ]*(?:\n|$)/;

const words = z
  .union([z.string(), z.number()])
  .transform((value) => cleanText(String(value)).replace(/\s+/g, ' ').trim());
/** One line of words; a key left empty says nothing. */
const text = words
  .nullish()
  .transform((value) => (value === undefined || value === null || value === '' ? null : value));
const list = z
  .union([words.transform((value) => [value]), z.array(words)])
  .nullish()
  .transform((values) => (values ?? []).filter((value) => value !== ''));
const url = z
  .url({ protocol: /^https?$/ })
  .nullish()
  .transform((value) => value ?? null);

/** The keys that common site generators use; others are left alone. */
const matterSchema = z.looseObject({
  title: text,
  headline: text,
  date: text,
  published: text,
  author: list,
  byline: text,
  credit: text,
  photo: text,
  url,
  /** Often the publication's name, no address: then it is left alone. */
  source: url.catch(null),
  related: list,
});

/** Reads the YAML between the `---` fences at the head of a Markdown file, if there is any. */
export function readFrontMatter(markdown: string): FrontMatter | FrontMatterProblem {
  const fenced = FENCED.exec(markdown);
  if (!fenced) return { status: 'read', fields: {}, end: 0 };
  const fenceLine = fenced[0].slice(0, fenced[0].indexOf('---')).split('\n').length;
  const yaml = fenced[1] ?? '';
  const refused = (line: number, cause: string): FrontMatterProblem => ({
    status: 'front-matter',
    line: fenceLine + line,
    cause,
  });
  const document = parseDocument(yaml);
  const [broken] = document.errors;
  if (broken) return refused(broken.linePos?.[0].line ?? 1, causeOf(broken.message));
  const value = valueOf(document);
  if (value.status === 'fault') return refused(1, value.cause);
  const matter = matterSchema.safeParse(value.value ?? {});
  if (matter.success) return { status: 'read', fields: fieldsOf(matter.data), end: fenced[0].length };
  const [issue] = matter.error.issues;
  const key = String(issue?.path[0] ?? '');
  const cause = key === '' ? `${issue?.message}` : `${key}: ${issue?.message}`;
  return refused(lineOfKey(yaml, key), cause);
}

/** What yaml says is wrong, without its place: that is counted from below the fence, and told by us. */
function causeOf(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}

type Value =
  | { readonly status: 'value'; readonly value: unknown }
  | { readonly status: 'fault'; readonly cause: string };

/** The document's plain value; `title: *Breaking*` reads as an alias to nothing, and many aliases as an attack. */
function valueOf(document: Document): Value {
  try {
    const value: unknown = document.toJS();
    return { status: 'value', value };
  } catch (fault) {
    return { status: 'fault', cause: fault instanceof Error ? fault.message : String(fault) };
  }
}

function lineOfKey(yaml: string, key: string): number {
  const index = key === '' ? -1 : yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return Math.max(1, index + 1);
}

function fieldsOf(matter: z.infer<typeof matterSchema>): GivenFields {
  const day = matter.published ?? matter.date;
  const authors = matter.author.length > 0 ? matter.author.join(', ') : null;
  return {
    headline: matter.headline ?? matter.title,
    published: day === null ? null : readDate(day),
    byline: matter.byline ?? authors,
    photoCredit: matter.credit ?? matter.photo,
    url: matter.url ?? matter.source,
    related: matter.related,
  };
}
