import type { ArticleProblem, Loaded } from '../../story/problem.ts';
import type { Steps } from '../../text/steps.ts';
import { decodeArticle, type ArticleSource } from './decode.ts';
import type { FrontMatterProblem } from './front-matter.ts';
import type { LaidOut } from './layout.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parseText } from './parse-text.ts';
import { parsedArticleSchema, type ParsedArticle } from './parsed-article.ts';

const PARSERS: Readonly<Record<string, (text: string) => Steps<LaidOut | FrontMatterProblem>>> = {
  '.txt': parseText,
  '.md': parseMarkdown,
  '.markdown': parseMarkdown,
};

/** Decodes, parses and validates one article file by its ending; a problem names the file, the line and the cause. */
export function* parseArticle(source: ArticleSource): Steps<Loaded<ParsedArticle>> {
  const { file } = source;
  const ending = /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? '';
  const parse = PARSERS[ending];
  if (!parse) return refuse({ kind: 'unknown-format', ending, file, line: 1 });
  const decoded = decodeArticle(source);
  if (decoded.status === 'refused') return decoded;
  yield;
  const parsed = yield* parse(decoded.value);
  yield;
  if (parsed.status === 'front-matter') {
    return refuse({ kind: 'front-matter', file, line: parsed.line, cause: parsed.cause });
  }
  if (parsed.article.paragraphs.length === 0) {
    return refuse({ kind: 'no-paragraph', file, line: decoded.value.trimEnd().split('\n').length });
  }
  return validate(file, parsed.article);
}

function validate(file: string, parsed: ParsedArticle): Loaded<ParsedArticle> {
  const checked = parsedArticleSchema.safeParse(parsed);
  if (checked.success) return { status: 'loaded', value: checked.data };
  const [issue] = checked.error.issues;
  return refuse({ kind: 'malformed', file, line: 1, cause: `${issue?.path.join('.')} ${issue?.message}` });
}

function refuse(problem: ArticleProblem): Loaded<never> {
  return { status: 'refused', problems: [problem] };
}
