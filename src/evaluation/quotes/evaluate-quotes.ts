import { percentile } from '../scores.ts';
import type { AnnotatedArticle } from './attribution-set.ts';
import { precisionRecall, total, type PrecisionRecall } from './counts.ts';
import { attributionsOf, type PredictedArticle } from './predictions.ts';
import { countQuotes } from './quote-scores.ts';
import { countSpans, type Role } from './span-scores.ts';

/** The scores of an attribution set; shares are 0 to 1. */
export interface QuoteScores {
  readonly articles: number;
  readonly direct: {
    readonly segments: PrecisionRecall;
    readonly speaker: number;
    readonly endToEnd: PrecisionRecall;
    readonly cue: number;
  };
  /** Exact spans over all attributions, reported speech too. */
  readonly all: Readonly<Record<Role, PrecisionRecall>>;
  readonly milliseconds: {
    readonly p50: number | null;
    readonly p99: number | null;
    /** Mean of an article's time divided by its length, for 5,000 characters. */
    readonly per5000: number | null;
  };
}

/** Scores and what they are of. */
export interface QuoteEvaluation {
  readonly scores: QuoteScores;
  readonly predictions: readonly PredictedArticle[];
}

/** Reads every article and compares what is found with what is annotated. `now` gives milliseconds. */
export function evaluateQuotes(articles: readonly AnnotatedArticle[], now: () => number): QuoteEvaluation {
  const read = articles.map(({ id, text, attributions }) => {
    const start = now();
    const quotes = attributionsOf(id, text);
    return { id, text, attributions, quotes, time: now() - start };
  });
  const counts = read.map(({ text, attributions, quotes }) => countQuotes(text, attributions, quotes));
  const exact = (role: Role): PrecisionRecall =>
    precisionRecall(total(read.map(({ attributions, quotes }) => countSpans(role, attributions, quotes))));
  const times = read.map(({ time }) => time);
  const characters = read.reduce((sum, { text }) => sum + text.length, 0);
  return {
    predictions: read.map(({ id, quotes }) => ({ id, quotes })),
    scores: {
      articles: articles.length,
      direct: {
        segments: precisionRecall(total(counts.map(({ segments }) => segments))),
        speaker: ratio(counts.map(({ speaker }) => speaker)),
        endToEnd: precisionRecall(total(counts.map(({ endToEnd }) => endToEnd))),
        cue: ratio(counts.map(({ cue }) => cue)),
      },
      all: { source: exact('source'), cue: exact('cue'), content: exact('content') },
      milliseconds: {
        p50: percentile(times, 0.5),
        p99: percentile(times, 0.99),
        per5000: characters === 0 ? null : (5_000 * times.reduce((sum, time) => sum + time, 0)) / characters,
      },
    },
  };
}

function ratio(counts: readonly { readonly right: number; readonly of: number }[]): number {
  const of = counts.reduce((sum, count) => sum + count.of, 0);
  return of === 0 ? 0 : counts.reduce((sum, count) => sum + count.right, 0) / of;
}
