import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ProposedQuestion } from '../story/article.ts';
import type { Story } from '../story/story.ts';
import { contains, sliceOf } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import { answerQuestion } from './answer-question.ts';
import type { Citation } from './answer.ts';
import { articleOf, indexSentences, type SearchIndex } from './search-index.ts';
import { SURENESS, type Sureness } from './sureness.ts';

/** A question that the story answers from paragraph `paragraph`; 0 is the article's metadata. */
export interface KnownQuestion extends ProposedQuestion {
  /** Index into `story.articles`. */
  readonly article: number;
  /** The strictest setting at which it is answered; every more eager one answers it too. */
  readonly strictest: Sureness;
}

/** A story made searchable, with the questions it is known to answer: a pure function of the story. */
export interface StoryIndex extends SearchIndex {
  /** Best first; asked at its setting, each is answered from the passage it was built from. */
  readonly questions: readonly KnownQuestion[];
}

/** Builds the index of a story in short steps. Without a lexicon only the story's own words are found. */
export function* indexStory(story: Story, lexicon: Lexicon | null): Steps<StoryIndex> {
  const index = yield* indexSentences(story, lexicon);
  const questions = new Map<string, KnownQuestion>();
  for (const [article, { questions: proposals }] of story.articles.entries()) {
    for (const proposed of proposals) {
      const strictest = SURENESS.find((sureness) => isAnswered(index, article, proposed, sureness));
      if (strictest !== undefined) questions.set(proposed.question, { ...proposed, article, strictest });
      yield;
    }
  }
  return { ...index, questions: fieldsLast([...questions.values()]) };
}

/** The story's questions that are answered at this setting, best first. */
export function questionsAnswered({ questions }: StoryIndex, sureness: Sureness): readonly KnownQuestion[] {
  const place = SURENESS.indexOf(sureness);
  return questions.filter(({ strictest }) => SURENESS.indexOf(strictest) <= place);
}

function isAnswered(
  index: SearchIndex,
  article: number,
  { question, paragraph }: ProposedQuestion,
  sureness: Sureness,
): boolean {
  const answer = answerQuestion(index, question, { depth: 1, sureness });
  const [first] = answer.citations;
  if (answer.status !== 'answered' || first?.article !== article || first.paragraph !== paragraph)
    return false;
  return !/^who\b/i.test(question) || paragraph === 0 || namesAnother(index, first, question);
}

/** Whether the sentence has a name that the question has not: "Who was closed?" has nobody for an answer. */
function namesAnother(index: SearchIndex, { article, sentenceSpan }: Citation, question: string): boolean {
  const { text, names } = articleOf(index, { article });
  return names.some(({ mentions }) =>
    mentions.some((place) => contains(sentenceSpan, place) && !question.includes(sliceOf(text, place))),
  );
}

/** Questions about the article as such come after all about what it says. */
function fieldsLast(questions: readonly KnownQuestion[]): readonly KnownQuestion[] {
  const isOfBody = ({ paragraph }: KnownQuestion): boolean => paragraph > 0;
  return [...questions.filter(isOfBody), ...questions.filter((question) => !isOfBody(question))];
}
