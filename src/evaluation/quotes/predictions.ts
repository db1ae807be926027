import { readText } from '../../loader/load-story.ts';
import type { Article } from '../../story/article.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { finish } from '../../text/steps.ts';

/** An attribution as the engine found it, its offsets into the text that was given. */
export interface PredictedAttribution {
  /** `direct` where the content holds words in quotation marks. */
  readonly kind: 'direct' | 'reported';
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** The source resolved to a name or description; null is unattributed. */
  readonly speaker: string | null;
}

/** What the engine found in one article. */
export interface PredictedArticle {
  readonly id: string;
  readonly quotes: readonly PredictedAttribution[];
}

/**
 * Every attribution of a plain text whose paragraphs are its lines: quotes with their marks, and claims. Quoted words
 * inside a claim of the same cue are part of that claim, which is then direct: one attribution, as PolNeAR counts.
 */
export function attributionsOf(id: string, text: string): readonly PredictedAttribution[] {
  const { article, places } = finish(readText(id, text));
  return joined(article)
    .map(({ kind, content, cue, source, speaker }) => ({
      kind,
      content: content.map((span) => places(span)),
      cue: cue.map((span) => withColon(text, places(span))),
      source: source.map((span) => places(span)),
      speaker,
    }))
    .toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** A colon right behind the cue's verb belongs to the cue, as PolNeAR counts. */
function withColon(text: string, { start, end }: Span): Span {
  return { start, end: text.charAt(end) === ':' ? end + 1 : end };
}

function claimsOf({ claims, quotes }: Article): PredictedAttribution[] {
  return claims.map(({ content, cue, source, speaker }) => {
    const holdsQuote = quotes.some((quote) => content.some((span) => overlaps(span, quote.content)));
    return {
      kind: holdsQuote ? 'direct' : 'reported',
      content,
      cue: [cue],
      source: source ? [source] : [],
      speaker,
    };
  });
}

/**
 * The attributions of the claims and of the quotes that no claim holds. A quote without a cue goes on from the one
 * before it of the same source words: both are one attribution. Words with neither cue nor source are nobody's.
 */
function joined(article: Article): PredictedAttribution[] {
  const found = claimsOf(article);
  const claimed = found.flatMap(({ content }) => content);
  for (const { marked, content, cue, source, speaker } of article.quotes) {
    if ((cue === null && source === null) || claimed.some((span) => contains(span, content))) continue;
    const before = found.findLastIndex(
      (other) =>
        other.source[0]?.start === source?.start && (cue === null || other.cue[0]?.start === cue.start),
    );
    const whole = found[before];
    if (whole) found[before] = { ...whole, kind: 'direct', content: [...whole.content, marked] };
    else found.push({ kind: 'direct', content: [marked], cue: spans(cue), source: spans(source), speaker });
  }
  return found;
}

function spans(span: Span | null): readonly Span[] {
  return span ? [span] : [];
}
