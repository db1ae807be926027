import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { readDate } from './dates.ts';
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

const text = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).replace(/\s+/g, ' ').trim());
const date = z.union([z.string(), z.date().transform((day) => day.toISOString().slice(0, 10))]);

/** The keys that common site generators use; others are left alone. */
const matterSchema = z.looseObject({
  title: text.optional(),
  headline: text.optional(),
  date: date.optional(),
  published: date.optional(),
  author: z.union([text, z.array(text).transform((names) => names.join(', '))]).optional(),
  byline: text.optional(),
  credit: text.optional(),
  photo: text.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  source: z.url({ protocol: /^https?$/ }).optional(),
  related: z.array(text).optional(),
});

/** Reads the YAML between the `---` fences at the head of a Markdown file, if there is any. */
export function readFrontMatter(markdown: string): FrontMatter | FrontMatterProblem {
  const fenced = FENCED.exec(markdown);
  if (!fenced) return { status: 'read', fields: {}, end: 0 };
  const firstLine = fenced[0].indexOf('---') >= 0 ? (fenced[0].split('---')[0]?.split('\n').length ?? 1) : 1;
  try {
    const matter = matterSchema.safeParse(parse(fenced[1] ?? '') ?? {});
    if (!matter.success) {
      const [issue] = matter.error.issues;
      return {
        status: 'front-matter',
        line: firstLine,
        cause: `${issue?.path.join('.')}: ${issue?.message}`,
      };
    }
    return { status: 'read', fields: fieldsOf(matter.data), end: fenced[0].length };
  } catch (fault) {
    if (!(fault instanceof YAMLParseError)) throw fault;
    const line = firstLine + (fault.linePos?.[0].line ?? 1);
    return { status: 'front-matter', line, cause: fault.message.split('\n')[0] ?? fault.code };
  }
}

function fieldsOf(matter: z.infer<typeof matterSchema>): GivenFields {
  const day = matter.published ?? matter.date;
  return {
    headline: matter.headline ?? matter.title ?? null,
    published: day === undefined ? null : readDate(day),
    byline: matter.byline ?? matter.author ?? null,
    photoCredit: matter.credit ?? matter.photo ?? null,
    url: matter.url ?? matter.source ?? null,
    related: matter.related ?? [],
  };
}
