import type { ProblemKind } from '../../../story/problem.ts';
import type { Steps } from '../../../text/steps.ts';
import type { Block } from '../blocks.ts';
import { layOut, type GivenFields, type LaidOut } from '../layout.ts';
import { articleBlocks } from './article-body.ts';
import { takeFields } from './page-fields.ts';
import { readPage } from './page.ts';

/** A page that is refused as a whole. */
export interface PageProblem {
  readonly status: 'page';
  readonly problem: ProblemKind;
}

/** Reads the article on a web page, whatever stands around it. */
export function* parseHtml(html: string): Steps<LaidOut | PageProblem> {
  const page = yield* readPage(html);
  if (page.status === 'tangled') {
    return { status: 'page', problem: { kind: 'tangled-page', what: page.what, limit: page.limit } };
  }
  const fields = yield* takeFields(page);
  yield;
  const blocks = articleBlocks(page.document, fields.headline ?? null);
  yield;
  const laidOut = layOut(withoutFields(blocks, fields), fields);
  if (laidOut.article.paragraphs.length > 0) return laidOut;
  return { status: 'page', problem: { kind: 'no-article-body' } };
}

/** The blocks without those at their head that only repeat a field. */
function withoutFields(blocks: readonly Block[], fields: GivenFields): readonly Block[] {
  const { headline, byline, photoCredit, published } = fields;
  const known = new Set([headline, byline, photoCredit, published?.text]);
  return blocks.filter(({ text }, index) => index >= HEAD_BLOCKS || !known.has(text));
}

/** Blocks that may stand between a page's top and the article's second paragraph. */
const HEAD_BLOCKS = 6;
