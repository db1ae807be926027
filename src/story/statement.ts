import { contains, overlaps, sliceOf, type Span } from '../text/span.ts';
import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import type { Quote } from './quote.ts';
import type { Story } from './story.ts';

/** Something that the article has somebody say: words between marks of quotation, or what the narrator reports. */
export interface Statement {
  /** `quote`: in the speaker's words. `claim`: in the narrator's; `partly-quoted`: some of them between marks. */
  readonly kind: 'quote' | 'partly-quoted' | 'claim';
  /** Index into `story.articles`. */
  readonly article: number;
  /** The words that are said, from the first to the last: a quote's without its marks. */
  readonly span: Span;
  readonly cue: Span | null;
  readonly source: Span | null;
  /** Null is unattributed, never a guess. */
  readonly speaker: string | null;
  readonly polarity: Claim['polarity'];
  readonly document: string | null;
  readonly medium: string | null;
  readonly via: string | null;
  /** 1-based. */
  readonly paragraph: number;
  /** 1-based, where its first words stand. */
  readonly sentence: number;
}

/**
 * Everything the story has others say, in reading order. A quotation inside a claim of the same speaker is told by the
 * claim; one who only relays another's words ("according to CNN, Flynn said …") is that one's `via`, not a speaker.
 * Attitudes are no statements, nor are words in marks that are only a term ("so-called").
 */
export function statementsOf({ articles }: Story): readonly Statement[] {
  return articles.flatMap(statementsIn);
}

/** The same of one article, the story's article number `at`. */
export function statementsIn(article: Article, at: number): readonly Statement[] {
  const { text, quotes, claims } = article;
  const said = claims.filter((claim) => claim.act === 'assertion' && !isRelay(text, claim, claims));
  const told = quotes.filter((quote) => isTold(text, quote) && !said.some((claim) => tells(claim, quote)));
  return [
    ...told.map((quote) => ofQuote(quote, at)),
    ...said.map((claim) => ofClaim(claim, quotes, at)),
  ].toSorted((a, b) => a.span.start - b.span.start);
}

/** Fewer words than these, by nobody, are a term of the narrator's. */
const SHORTEST_UNATTRIBUTED = 4;

function isTold(text: string, { source, speaker, content }: Quote): boolean {
  if (source !== null || speaker !== null) return true;
  return sliceOf(text, content).trim().split(/\s+/).length >= SHORTEST_UNATTRIBUTED;
}

function tells(claim: Claim, quote: Quote): boolean {
  const whole = wholeOf(claim);
  return contains(whole, quote.content) && (quote.speaker === null || quote.speaker === claim.speaker);
}

/** Whose words hold nothing but what another says: that one is said to be reported by this. */
function isRelay(text: string, outer: Claim, claims: readonly Claim[]): boolean {
  const names = new Set([outer.speaker, outer.source && sliceOf(text, outer.source)]);
  return claims.some(({ cue, via }) => via !== null && names.has(via) && contains(wholeOf(outer), cue));
}

function wholeOf({ content }: Claim): Span {
  return {
    start: Math.min(...content.map(({ start }) => start)),
    end: Math.max(...content.map(({ end }) => end)),
  };
}

function ofQuote(quote: Quote, article: number): Statement {
  const { content, cue, source, speaker, document, medium, via, paragraph, sentence } = quote;
  const said = { cue, source, speaker, document, medium, via, paragraph, sentence };
  return { kind: 'quote', article, span: content, polarity: 'affirmed', ...said };
}

function ofClaim(claim: Claim, quotes: readonly Quote[], article: number): Statement {
  const { cue, source, speaker, polarity, medium, via, paragraph, sentence } = claim;
  const span = wholeOf(claim);
  const isQuoted = quotes.some(({ content }) => overlaps(span, content));
  const said = { cue, source, speaker, polarity, document: null, medium, via, paragraph, sentence };
  return { kind: isQuoted ? 'partly-quoted' : 'claim', article, span, ...said };
}

/** "58 percent of Republicans", "two-thirds of voters". */
const SHARE = /\d\s*%|\bper\s?cent\b|\b(?:half|thirds?|quarters?|fifths?|majority) of\b/iu;

/**
 * The statements of each speaker whom a story names or describes, in reading order. A share of those who answered a
 * poll is nobody who could be asked for.
 */
export function statementsBySpeaker(
  statements: readonly Statement[],
): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.speaker === null || SHARE.test(statement.speaker)) continue;
    const group = groups.get(statement.speaker);
    if (group) group.push(statement);
    else groups.set(statement.speaker, [statement]);
  }
  return groups;
}

/** How much somebody says: what is quoted, in part at least, and what is only reported. */
export interface Counts {
  readonly quotes: number;
  readonly claims: number;
}

/** How many of the statements are quoted and how many only reported. */
export function countStatements(statements: readonly Statement[]): Counts {
  const claims = statements.filter(({ kind }) => kind === 'claim').length;
  return { quotes: statements.length - claims, claims };
}

/** Puts who is quoted most before the others, and of those quoted alike who is reported most. */
export function mostSaidFirst(a: Counts, b: Counts): number {
  return b.quotes - a.quotes || b.claims - a.claims;
}
