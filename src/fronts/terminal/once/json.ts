import type { Messages } from '../../../locales/messages.ts';
import { linkTo } from '../../../reply/place/link.ts';
import { whoSays } from '../../../reply/place/citation.ts';
import type { Answer, Citation, Mended } from '../../../retrieval/answer.ts';
import type { Article } from '../../../story/article.ts';
import type { Quote } from '../../../story/quote.ts';
import type { Story } from '../../../story/story.ts';
import { sliceOf } from '../../../text/span.ts';
import type { Span } from '../../../text/span.ts';
import { drawMarkdown } from '../markdown.ts';
import { plainPaint } from '../paint.ts';

/** One place of the story, as scripts read it. Offsets are UTF-16 units into the article's text. */
interface PassageJson {
  /** The article's id. */
  readonly article: string;
  /** 1-based; 0 for a metadata field. */
  readonly paragraph: number;
  /** 1-based; 0 for a metadata field. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** The passage, the document's fragment or the field's value: the article's text from `start` to `end`. */
  readonly text: string;
  readonly sentenceText: string;
  readonly highlight: Span | null;
  /** Sentences before and after, without which this one cannot be understood. */
  readonly context: readonly { readonly paragraph: number; readonly text: string }[];
  /** Who says it, in words. */
  readonly attribution: string;
  /** The original, scrolled to the sentence where a browser can; null where the article has no address. */
  readonly url: string | null;
  readonly score: number;
}

/** An answer as `ask --json` and `letter --json` print it. */
export interface AnswerJson {
  readonly status: Answer['status'];
  /** Only when abstained. */
  readonly reason?: { readonly kind: string; readonly terms: readonly string[] };
  /** When abstained, the nearest ones. */
  readonly passages: readonly PassageJson[];
  readonly confidence: number;
  readonly storyVersion: string;
  readonly mended: readonly Mended[];
  /** Questions that the story answers; only when abstained. */
  readonly suggestions: readonly string[];
}

/** An answer as JSON. */
export function answerJson(answer: Answer, story: Story, messages: Messages): AnswerJson {
  const passages = answer.citations.flatMap((citation) => passageJson(citation, story, messages));
  const { confidence, mended } = answer;
  const { version: storyVersion } = story;
  if (answer.status === 'answered') {
    return { status: 'answered', passages, confidence, storyVersion, mended, suggestions: [] };
  }
  const { reason, suggestions } = answer;
  return { status: 'abstained', reason, passages, confidence, storyVersion, mended, suggestions };
}

function passageJson(citation: Citation, story: Story, messages: Messages): PassageJson[] {
  const { paragraph, sentence, span, sentenceSpan, highlight, context, score } = citation;
  const article = story.articles[citation.article];
  if (article === undefined) return [];
  return [
    {
      article: article.id,
      paragraph,
      sentence,
      start: span.start,
      end: span.end,
      text: sliceOf(article.text, span),
      sentenceText: sliceOf(article.text, sentenceSpan),
      highlight,
      context: context.map((one) => ({ paragraph: one.paragraph, text: sliceOf(article.text, one.span) })),
      attribution: drawMarkdown(whoSays(citation, story, messages).markdown, {
        paint: plainPaint,
        date: String,
      }),
      url: linkTo(article, paragraph === 0 ? null : sentenceSpan),
      score,
    },
  ];
}

/** A quote as `quotes --json` prints it. */
export interface QuoteJson extends Omit<Quote, 'content' | 'marked' | 'cue' | 'source'> {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The words that report it and that name its source, as printed. */
  readonly cue: string | null;
  readonly source: string | null;
  readonly url: string | null;
}

/** The quotes of an article as JSON, in the article's order. */
export function quotesJson(article: Article): QuoteJson[] {
  const textOf = (span: Span | null): string | null => (span === null ? null : sliceOf(article.text, span));
  return article.quotes.map(
    ({ content, paragraph, sentence, speaker, cue, source, document, medium, via }) => ({
      article: article.id,
      paragraph,
      sentence,
      start: content.start,
      end: content.end,
      text: sliceOf(article.text, content),
      speaker,
      cue: textOf(cue),
      source: textOf(source),
      document,
      medium,
      via,
      url: linkTo(article, article.passages[paragraph - 1]?.sentences[sentence - 1]?.span ?? content),
    }),
  );
}
