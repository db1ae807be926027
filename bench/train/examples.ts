import type { Dataset, DatasetQuestion } from '../../src/evaluation/dataset.ts';
import { isRightSentence } from '../../src/evaluation/judge.ts';
import { indexWithout, nextPage } from '../../src/evaluation/refusals.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { storyOfParagraphs } from '../../src/loader/load-story.ts';
import { readQuestion } from '../../src/retrieval/question/question.ts';
import { rankSentences, type Ranking } from '../../src/retrieval/rank/rank.ts';
import { articleOf, indexSentences, type SearchIndex } from '../../src/retrieval/search-index.ts';
import { sliceOf } from '../../src/text/span.ts';
import { finish } from '../../src/text/steps.ts';

/** A question's candidates: their features, and which of them are right. */
export interface RankExample {
  readonly features: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  /** Which candidates stand in a right passage. */
  readonly rightPassage: readonly boolean[];
}

/** A question asked where it has an answer or where it has none. */
export interface AskExample {
  readonly index: SearchIndex;
  readonly question: string;
  /** The gold of an answerable question; null where nothing answers. */
  readonly gold: DatasetQuestion | null;
  readonly set: 'answerable' | 'written' | 'without' | 'elsewhere';
}

/** Indexes every article of a question set. */
export function indexArticles(
  { articles }: Dataset,
  lexicon: Lexicon | null,
): ReadonlyMap<string, SearchIndex> {
  return new Map(
    articles.map(({ id, headline = id, paragraphs = [] }) => [
      id,
      finish(indexSentences(finish(storyOfParagraphs({ id, headline, paragraphs })), lexicon)),
    ]),
  );
}

/** Ranks the candidates of one question and marks the right ones. */
export function rankExample(index: SearchIndex, question: DatasetQuestion): RankExample {
  const { ranked } = rankSentences(index, readQuestion(question.question, index));
  const places = ranked.map(({ candidate }) => placeOf(index, candidate.index));
  return {
    features: ranked.map(({ features }) => features),
    right: places.map((place) => isRightSentence(place, question)),
    rightPassage: places.map(({ paragraph }) => question.paragraphs.includes(paragraph)),
  };
}

/** Whether the ranking's first sentence stands in a right passage. */
export function isRightFirst({ ranked: [first] }: Ranking, { index, gold }: AskExample): boolean {
  return (
    first !== undefined &&
    gold !== null &&
    gold.paragraphs.includes(placeOf(index, first.candidate.index).paragraph)
  );
}

function placeOf(index: SearchIndex, at: number) {
  const entry = index.sentences[at];
  const passage = index.passages[entry?.passage ?? -1];
  if (!entry || !passage) throw new RangeError(`no sentence ${at}`);
  const { text } = articleOf(index, entry);
  return {
    paragraph: passage.paragraph,
    sentence: entry.sentence,
    text: sliceOf(text, passage.span),
    sentenceText: sliceOf(text, entry.span),
    score: 0,
  };
}

/** Every question where it has its answer, and the unanswerable ones: written so, without the gold, elsewhere. */
export function askExamples(
  dataset: Dataset,
  indexes: ReadonlyMap<string, SearchIndex>,
): readonly AskExample[] {
  const ids = dataset.articles.map(({ id }) => id);
  return dataset.questions.flatMap((gold): AskExample[] => {
    const { question, article, paragraphs } = gold;
    const index = indexes.get(article);
    if (!index) return [];
    if (!gold.answerable) return [{ index, question, gold: null, set: 'written' }];
    const rest = indexWithout(index, paragraphs);
    const other = indexes.get(nextPage(ids, article) ?? '');
    return [
      { index, question, gold, set: 'answerable' },
      ...(rest ? [{ index: rest, question, gold: null, set: 'without' } as const] : []),
      ...(other ? [{ index: other, question, gold: null, set: 'elsewhere' } as const] : []),
    ];
  });
}
