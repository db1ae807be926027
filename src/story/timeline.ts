import { directionOf } from '../text/dates/direction.ts';
import { findDatePhrases, type DatePhrase } from '../text/dates/date-phrases.ts';
import { readDatePhrase, type When } from '../text/dates/read-date.ts';
import { contains, overlaps, overlapsInTurn, sliceOf, type Span } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import type { Article } from './article.ts';
import type { Story } from './story.ts';

/** Words that tell when, and what they come to; null where nothing says which day they count from. */
export interface DateWords {
  readonly span: Span;
  readonly when: When | null;
}

/** A sentence that tells when. */
export interface DatedFact {
  /** Index into `story.articles`. */
  readonly article: number;
  /** 1-based. */
  readonly paragraph: number;
  /** 1-based, in its paragraph. */
  readonly sentence: number;
  readonly span: Span;
  /** In order, never empty. */
  readonly dates: readonly DateWords[];
  /** By which of them it stands where it does: the first whose day, month or year is known, else the first. */
  readonly by: DateWords;
}

/**
 * The sentences of a story that tell when, by date; those of one date in the articles' order. What is known less exactly
 * comes before what is known better: 2015, then January 2015, then its days. Those whose date cannot be said at all come last.
 */
export function* timelineOf({ articles }: Story): Steps<readonly DatedFact[]> {
  const facts: DatedFact[] = [];
  for (const [at, article] of articles.entries()) {
    const datesIn = datesOf(article);
    for (const { paragraph, sentences } of article.passages) {
      for (const [position, { span }] of sentences.entries()) {
        const dates = datesIn(span);
        const by = dates.find(({ when }) => when !== null && when.precision !== 'about') ?? dates[0];
        if (by !== undefined) facts.push({ article: at, paragraph, sentence: position + 1, span, dates, by });
      }
      yield;
    }
  }
  return facts.toSorted((a, b) => order(a).localeCompare(order(b)));
}

/** Undated comes after every year. */
function order({ by }: DatedFact): string {
  return by.when?.iso ?? '9999-99';
}

/** Reads the dates of an article's sentences, which must be asked for in order. */
function datesOf(article: Article): (sentence: Span) => readonly DateWords[] {
  const { text } = article;
  const mentions = article.names.flatMap((name) => name.mentions).toSorted((a, b) => a.start - b.start);
  const mentionsIn = overlapsInTurn(mentions);
  const quotesIn = overlapsInTurn(article.quotes.map(({ content }) => content));
  return (sentence) => {
    const [named, quoted] = [mentionsIn(sentence), quotesIn(sentence)];
    return findDatePhrases(text, sentence)
      .filter((phrase) => !named.some((mention) => isPartOf(phrase, mention)))
      .map((phrase) => ({
        span: { start: phrase.start, end: phrase.end },
        when: readDatePhrase(sliceOf(text, phrase), phrase.kind, {
          published: article.published?.iso ?? null,
          direction: directionOf(
            text.slice(sentence.start, phrase.start),
            text.slice(phrase.end, sentence.end),
          ),
          isQuoted: quoted.some((content) => overlaps(content, phrase)),
        }),
      }));
  };
}

/** "September Group", "Thursday Island": a name that holds more than the date's words. */
function isPartOf(phrase: DatePhrase, name: Span): boolean {
  return contains(name, phrase) && name.end - name.start > phrase.end - phrase.start;
}
