import type { PrecisionRecall } from '../../../evaluation/quotes/counts.ts';
import type { QuoteScores } from '../../../evaluation/quotes/evaluate-quotes.ts';
import type { PredictedArticle, PredictedAttribution } from '../../../evaluation/quotes/predictions.ts';
import { sliceOf, type Span } from '../../../text/span.ts';
import { line } from './figures.ts';

/** Scores of quotes and claims as a table to read. */
export function describeQuoteScores({ articles, direct, all, milliseconds }: QuoteScores): string {
  return [
    `${articles} articles`,
    line('direct segments', ratios(direct.segments)),
    line('speaker, of found', share(direct.speaker)),
    line('end to end', ratios(direct.endToEnd)),
    line('cue, of found', share(direct.cue)),
    '',
    'all attributions, exact spans',
    line('source', ratios(all.source)),
    line('cue', ratios(all.cue)),
    line('content', ratios(all.content)),
    '',
    line('an article', `p50 ${time(milliseconds.p50)}   p99 ${time(milliseconds.p99)}`),
    line('5,000 characters', `mean ${time(milliseconds.per5000)}`),
  ].join('\n');
}

/** What was found in one article as one line of a predictions file, without the line end. */
export function attributionLine({ id, quotes }: PredictedArticle): string {
  return JSON.stringify({
    id,
    quotes: quotes.map(({ kind, content, cue, source, speaker }) => ({
      kind,
      content: pairs(content),
      cue: pairs(cue),
      source: pairs(source),
      speaker,
    })),
  });
}

/** The attributions of a text in words: who, by which cue, says what. */
export function describeAttributions(text: string, quotes: readonly PredictedAttribution[]): string {
  const words = (spans: readonly Span[]): string => spans.map((span) => sliceOf(text, span)).join(' … ');
  return quotes
    .map(({ kind, content, cue, source, speaker }) =>
      [
        `${speaker ?? 'unattributed'} (${kind})`,
        `  ${words(source) || '—'} · ${words(cue) || '—'}`,
        `  ${words(content)}`,
      ].join('\n'),
    )
    .join('\n');
}

function ratios({ precision, recall, f1 }: PrecisionRecall): string {
  return `P ${share(precision)}   R ${share(recall)}   F1 ${share(f1)}`;
}

function share(value: number): string {
  return value.toFixed(3);
}

function time(value: number | null): string {
  return value === null ? '—' : `${value.toFixed(1)} ms`;
}

function pairs(spans: readonly Span[]): number[][] {
  return spans.map(({ start, end }) => [start, end]);
}
