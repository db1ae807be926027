import type { Block } from './blocks.ts';
import { readCredit, readHeadLine, type HeadLine } from './heads.ts';
import { isAddress, type ParsedArticle } from './parsed-article.ts';

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
  const draft = draftOf(given);
  for (const [index, block] of blocks.entries()) place(block, blocks[index - 1] ?? null, draft);
  const url = given.url ?? draft.url;
  const paragraphs = draft.paragraphs.filter((text) => text !== given.headline);
  return { status: 'laid-out', article: { ...draft, url, paragraphs } };
}

type Draft = { -readonly [Field in keyof ParsedArticle]: ParsedArticle[Field] } & {
  related: string[];
  paragraphs: string[];
};

/** What is given is known before the text is read, so that no paragraph is taken for it. */
function draftOf(given: GivenFields): Draft {
  return {
    headline: given.headline ?? null,
    published: given.published ?? null,
    byline: given.byline ?? null,
    photoCredit: given.photoCredit ?? null,
    url: given.url ?? null,
    related: [...(given.related ?? [])],
    paragraphs: [],
  };
}

const RELATED =
  /^(?:related(?: articles?| stor(?:y|ies)| reading)?|read (?:more|also|next)|also read|see also|more on this(?: story)?)\s*:\s*(\S.*)$/iu;
const URL_LABEL =
  /^(?:original(?: article)?(?: url| link)?|source(?: url)?|article url|url|link|permalink)\s*:?$/iu;
const LABELLED_URL = /^(?:[a-z ]{2,20}:\s*)?(https?:\/\/\S+)$/iu;

/** Puts one block where it belongs. */
function place(block: Block, before: Block | null, draft: Draft): void {
  const { text, heading } = block;
  const related = RELATED.exec(text)?.[1];
  const url = urlOf(text);
  if (related !== undefined) draft.related.push(related.trim());
  else if (url !== undefined) draft.url = isLabelled(text, before) ? url : (draft.url ?? url);
  else if (URL_LABEL.test(text)) return;
  else if (heading === 'title' && draft.headline === null) draft.headline = text;
  else if (heading !== null) return;
  else if (!placeHead(text, draft)) draft.paragraphs.push(text);
}

/** The address that a block is, with or without a label; null where it is no address that can be opened. */
function urlOf(text: string): string | undefined {
  const url = LABELLED_URL.exec(text)?.[1];
  return url !== undefined && isAddress(url) ? url : undefined;
}

function isLabelled(text: string, before: Block | null): boolean {
  return !/^https?:/i.test(text) || (before !== null && URL_LABEL.test(before.text));
}

/**
 * Takes a block as a field where it stands before the first paragraph, or after no more than a standfirst; false where
 * it is a paragraph.
 */
function placeHead(text: string, draft: Draft): boolean {
  const { length } = draft.paragraphs;
  if (length > LONGEST_STANDFIRST) return false;
  const line = readHeadLine(text);
  const credit = readCredit(text);
  const isFree = length === 0;
  if (line !== null && (isFree || saysMore(line, draft))) {
    draft.published ??= line.published;
    draft.byline ??= line.byline;
  } else if (credit !== null && (isFree || draft.photoCredit === null)) draft.photoCredit ??= credit;
  else if (draft.headline === null && isFree && isHeadline(text)) draft.headline = text;
  else return false;
  return true;
}

/** Paragraphs that may stand between a headline and its date line or byline. */
const LONGEST_STANDFIRST = 1;

/** Whether the line gives a field that is still to be found. */
function saysMore({ byline, published }: HeadLine, draft: Draft): boolean {
  return (byline !== null && draft.byline === null) || (published !== null && draft.published === null);
}

const LONGEST_HEADLINE = 250;

/** A headline is short and does not end like a sentence of prose; "U.S." and "Jr." end no sentence. */
function isHeadline(text: string): boolean {
  if (text.length > LONGEST_HEADLINE) return false;
  return !/[.:;,…]["'”’)]*$/u.test(text) || /^[^.]*\b(?:(?:\p{Lu}\.){2,}|Jr\.|Inc\.|Co\.)$/u.test(text);
}
