/**
 * Verbatim as a library: questions about a news story, answered only in the story's own words.
 *
 * Four promises hold for every function here. What is shown is a span: `wordsAt` gives the article's exact characters.
 * The same input gives the same output; nothing is learnt and nothing is kept. Trouble with an article is a value, never
 * a throw. Only `loadStory` reads the disk, and nothing here reads the network.
 *
 * @module
 */
export { loadStory } from './api/open-story.ts';
export type { ArticleText, OpenStory, StoryOutcome, StoryProblem } from './api/open-story.ts';
export { ask, knownQuestions } from './api/questions.ts';
export { checkQuote, linkTo, quotes, wordsAt } from './api/words.ts';
export type { Place, StoryQuote } from './api/words.ts';

export type { Change, DiffPart, Evidence, Flag, Match, Verdict } from './check/verdict.ts';
export type {
  Abstained,
  Answer,
  Answered,
  AnswerType,
  Citation,
  ContextSentence,
  Mended,
  MetadataField,
  Reason,
} from './retrieval/answer.ts';
export type { AskOptions } from './retrieval/answer-question.ts';
export { DEFAULT_SURENESS, SURENESS } from './retrieval/sureness.ts';
export type { Sureness } from './retrieval/sureness.ts';
export type {
  Article,
  Named,
  Passage,
  ProposedQuestion,
  PublicationDate,
  Publisher,
  Sentence,
} from './story/article.ts';
export type { Attribution } from './story/attribution.ts';
export type { Claim } from './story/claim.ts';
export type { ArticleProblem, ProblemKind } from './story/problem.ts';
export type { Fragment, Quote, QuotedDocument } from './story/quote.ts';
export type { Story } from './story/story.ts';
export type { Span } from './text/span.ts';
