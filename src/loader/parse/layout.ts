import type { Block } from './blocks.ts';
import { readDate } from './dates.ts';
import type { ParsedArticle } from './parsed-article.ts';

/** An article's fields and paragraphs as read off its blocks, not yet validated: there may be no paragraph. */
export interface LaidOut {
  readonly status: 'laid-out';
  readonly article: ParsedArticle;
}

/** Fields that the format gives outside the text, such as front matter. */
export type GivenFields = Partial<Omit<ParsedArticle, 'paragraphs'>>;

/**
 * Sorts an article's blocks into fields and paragraphs: a headline, a date line, a byline and a credit stand before
 * the first paragraph; related titles and the original's url stand anywhere.
 */
export function layOut(blocks: readonly Block[], given: GivenFields): LaidOut {
  const draft = emptyDraft();
  for (const [index, block] of blocks.entries()) place(block, blocks[index - 1] ?? null, draft);
  const article = {
    headline: given.headline ?? draft.headline,
    published: given.published ?? draft.published,
    byline: given.byline ?? draft.byline,
    photoCredit: given.photoCredit ?? draft.photoCredit,
    url: given.url ?? draft.url,
    related: [...(given.related ?? []), ...draft.related],
    paragraphs: draft.paragraphs.filter((text) => text !== given.headline),
  };
  return { status: 'laid-out', article };
}

type Draft = { -readonly [Field in keyof ParsedArticle]: ParsedArticle[Field] } & {
  related: string[];
  paragraphs: string[];
};

function emptyDraft(): Draft {
  return {
    headline: null,
    published: null,
    byline: null,
    photoCredit: null,
    url: null,
    related: [],
    paragraphs: [],
  };
}

const RELATED =
  /^(?:related(?: articles?| stor(?:y|ies)| reading)?|read (?:more|also|next)|also read|see also|more on this(?: story)?)\s*:\s*(.+)$/iu;
const URL_LABEL =
  /^(?:original(?: article)?(?: url| link)?|source(?: url)?|article url|url|link|permalink)\s*:?$/iu;
const LABELLED_URL = /^(?:[a-z ]{2,20}:\s*)?(https?:\/\/\S+)$/iu;
const BYLINE = /^by:?\s+\p{Lu}[\p{L}.'’-]+(?:[\s,&]+(?:and\s+)?\p{Lu}[\p{L}.'’-]*){0,8}$/iu;
const CREDIT =
  /^(?:\(?(?:photo|image|picture|credit|photograph)(?: credit)?(?:\s*(?:by|:))\s*(.+?)\)?|(\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,4}\s*\/\s*\p{Lu}[\p{L}. ]*))$/iu;

/** Puts one block where it belongs. */
function place(block: Block, before: Block | null, draft: Draft): void {
  const { text, heading } = block;
  const related = RELATED.exec(text)?.[1];
  const url = LABELLED_URL.exec(text)?.[1];
  if (related !== undefined) draft.related.push(related.trim());
  else if (url !== undefined) draft.url = isLabelled(text, before) ? url : (draft.url ?? url);
  else if (URL_LABEL.test(text)) return;
  else if (heading === 'title' && draft.headline === null) draft.headline = text;
  else if (heading !== null) return;
  else if (draft.paragraphs.length > 0 || !placeHead(text, draft)) draft.paragraphs.push(text);
}

function isLabelled(text: string, before: Block | null): boolean {
  return !/^https?:/i.test(text) || (before !== null && URL_LABEL.test(before.text));
}

/** Takes a block that stands before the first paragraph as a field; false where it is the first paragraph. */
function placeHead(text: string, draft: Draft): boolean {
  const published = readDate(text);
  const credit = CREDIT.exec(text);
  if (published) draft.published ??= published;
  else if (BYLINE.test(text)) draft.byline ??= text.replace(/^by:?\s+/i, '');
  else if (credit) draft.photoCredit ??= (credit[1] ?? credit[2] ?? text).trim();
  else if (draft.headline === null && isHeadline(text)) draft.headline = text;
  else return false;
  return true;
}

const LONGEST_HEADLINE = 250;

/** A headline is short and does not end like a sentence of prose. */
function isHeadline(text: string): boolean {
  return text.length <= LONGEST_HEADLINE && !/[.:;,…]["'”’)]*$/u.test(text);
}
