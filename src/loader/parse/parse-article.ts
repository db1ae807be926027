import type { ArticleProblem, Loaded } from '../../story/problem.ts';
import type { Steps } from '../../text/steps.ts';
import { decodeArticle, decodeWebArticle, type ArticleSource } from './decode.ts';
import type { FrontMatterProblem } from './front-matter.ts';
import { metaCharset } from './html/meta-charset.ts';
import { parseHtml, type PageProblem } from './html/parse-html.ts';
import type { LaidOut } from './layout.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parseText } from './parse-text.ts';
import { parsedArticleSchema, type ParsedArticle } from './parsed-article.ts';

/** How one kind of article file is read. */
interface Format {
  readonly decode: (source: ArticleSource) => Loaded<string>;
  readonly parse: (text: string) => Steps<LaidOut | FrontMatterProblem | PageProblem>;
}

const text: Format = { decode: decodeArticle, parse: parseText };
const markdown: Format = { decode: decodeArticle, parse: parseMarkdown };
const page: Format = {
  decode: (source) => decodeWebArticle(source, metaCharset(source.bytes)),
  parse: parseHtml,
};

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.txt', text],
  ['.md', markdown],
  ['.markdown', markdown],
  ['.html', page],
  ['.htm', page],
]);

/** The endings that an article file may have, in small letters, each with its dot. */
export const ARTICLE_ENDINGS: ReadonlySet<string> = new Set(FORMATS.keys());

/** Decodes, parses and validates one article file by its ending; a problem names the file, the line and the cause. */
export function* parseArticle(source: ArticleSource): Steps<Loaded<ParsedArticle>> {
  const { file } = source;
  const ending = /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? '';
  const format = FORMATS.get(ending);
  if (!format) return refuse({ kind: 'unknown-format', ending, file, line: null });
  const decoded = format.decode(source);
  if (decoded.status === 'refused') return decoded;
  yield;
  const parsed = yield* format.parse(decoded.value);
  yield;
  if (parsed.status === 'front-matter') {
    return refuse({ kind: 'front-matter', file, line: parsed.line, cause: parsed.cause });
  }
  if (parsed.status === 'page') return refuse({ ...parsed.problem, file, line: null });
  if (parsed.article.paragraphs.length === 0) {
    return refuse({ kind: 'no-paragraph', file, line: decoded.value.trimEnd().split('\n').length });
  }
  const url = parsed.article.url ?? source.address ?? null;
  const checked = validate(file, { ...parsed.article, url });
  return checked.status === 'loaded' && decoded.warnings
    ? { ...checked, warnings: decoded.warnings }
    : checked;
}

function validate(file: string, parsed: ParsedArticle): Loaded<ParsedArticle> {
  const checked = parsedArticleSchema.safeParse(parsed);
  if (checked.success) return { status: 'loaded', value: checked.data };
  const [issue] = checked.error.issues;
  return refuse({ kind: 'malformed', file, line: null, cause: `${issue?.path.join('.')} ${issue?.message}` });
}

function refuse(problem: ArticleProblem): Loaded<never> {
  return { status: 'refused', problems: [problem] };
}
