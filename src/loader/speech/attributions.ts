import type { Passage } from '../../story/article.ts';
import type { Attribution } from '../../story/attribution.ts';
import type { Claim } from '../../story/claim.ts';
import type { Quote } from '../../story/quote.ts';
import { contains, sliceOf, type Span } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import { tokenize } from '../../text/tokens.ts';
import type { ComposedArticle } from '../compose.ts';
import type { Speech } from './speech.ts';

/** Says of every sentence who says it: a quoted speaker, someone whose claim it reports, or the publication. */
export function* attributePassages(
  article: ComposedArticle,
  { quotes, claims }: Pick<Speech, 'quotes' | 'claims'>,
): Steps<readonly Passage[]> {
  const quotesOf = byParagraph(quotes);
  const claimsOf = byParagraph(claims);
  const passages: Passage[] = [];
  for (const passage of article.passages) {
    const own = quotesOf.get(passage.paragraph) ?? [];
    const claimed = claimsOf.get(passage.paragraph) ?? [];
    let first = 0;
    const sentences = passage.sentences.map((span) => {
      while ((own[first]?.content.end ?? Infinity) <= span.start) first += 1;
      return {
        span,
        attribution: attributeSentence(article.text, span, quotesIn(span, own, first), claimed),
      };
    });
    passages.push({ ...passage, sentences });
    yield;
  }
  return passages;
}

function byParagraph<Item extends { readonly paragraph: number }>(
  items: readonly Item[],
): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const own = groups.get(item.paragraph);
    if (own) own.push(item);
    else groups.set(item.paragraph, [item]);
  }
  return groups;
}

/** The quotes that share words with the sentence; none before the one at `first` does. */
function quotesIn(sentence: Span, quotes: readonly Quote[], first: number): readonly Quote[] {
  let end = first;
  while ((quotes[end]?.content.start ?? Infinity) < sentence.end) end += 1;
  return quotes.slice(first, end);
}

function attributeSentence(
  text: string,
  sentence: Span,
  quotes: readonly Quote[],
  claims: readonly Claim[],
): Attribution {
  const quoted = quotes.find((quote) => isSpeech(text, quote, sentence));
  if (!quoted) return claimOf(text, sentence, claims) ?? { kind: 'narration' };
  const { speaker, document, medium, via } = quoted;
  return document === null
    ? { kind: 'direct', speaker, medium, via }
    : { kind: 'document', speaker, document, via };
}

const SHORTEST_SPEECH = 4;

/**
 * Fewer quoted words than a phrase are a term in the narrator's sentence, unless they open it as an utterance (`"No,"
 * he said`); so are words with no source.
 */
function isSpeech(text: string, { source, content }: Quote, sentence: Span): boolean {
  if (source === null) return false;
  const words = sliceOf(text, content);
  const before = text.slice(sentence.start, content.start);
  const isUttered = before.length <= 2 || /[:,] \S{1,2}$/u.test(before);
  if (isUttered && /[.,!?…]$/u.test(words)) return true;
  return tokenize(words).length >= SHORTEST_SPEECH;
}

/** The claim that the sentence's main clause reports: the outermost that is said, near enough to the sentence's head. */
function claimOf(text: string, sentence: Span, claims: readonly Claim[]): Attribution | null {
  const own = claims.filter((claim) => contains(sentence, claim.cue) && isSaid(text, claim));
  const outermost = own.find((claim) => !own.some((other) => other !== claim && holds(other, claim)));
  if (!outermost) return null;
  const inner = own.find((claim) => holds(outermost, claim) && claim.via !== null && claim.speaker !== null);
  // "According to CNN, Flynn said …": CNN relays what Flynn says.
  const isRelay = /^according to$/iu.test(sliceOf(text, outermost.cue));
  const claim = inner && isRelay ? inner : outermost;
  const { speaker, polarity, medium, via } = claim;
  return speaker === null ? null : { kind: 'reported', speaker, polarity, medium, via };
}

const SHORTEST_CLAIM = 3;

/** Somebody says it, and in more than a term: `called it "odd"` is the narrator's sentence. */
function isSaid(text: string, { act, content }: Claim): boolean {
  const words = content.reduce((sum, span) => sum + tokenize(sliceOf(text, span)).length, 0);
  return act === 'assertion' && words >= SHORTEST_CLAIM;
}

function holds(outer: Claim, inner: Claim): boolean {
  return outer.content.some((content) => contains(content, inner.cue));
}
