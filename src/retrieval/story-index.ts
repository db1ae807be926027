import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ProposedQuestion } from '../story/article.ts';
import type { Story } from '../story/story.ts';
import type { Steps } from '../text/steps.ts';
import { answerQuestion } from './answer-question.ts';
import { indexSentences, type SearchIndex } from './search-index.ts';

/** A question that the story answers from paragraph `paragraph`; 0 is the article's metadata. */
export type KnownQuestion = ProposedQuestion;

/** A story made searchable, with the questions it is known to answer: a pure function of the story. */
export interface StoryIndex extends SearchIndex {
  /** Best first; asked, each is answered from the passage it was built from. */
  readonly questions: readonly KnownQuestion[];
}

/** Builds the index of a story in short steps. Without a lexicon only the story's own words are found. */
export function* indexStory(story: Story, lexicon: Lexicon | null): Steps<StoryIndex> {
  const index = yield* indexSentences(story, lexicon);
  const questions = new Map<string, KnownQuestion>();
  for (const [at, article] of story.articles.entries()) {
    for (const proposed of article.questions) {
      if (isAnswered(index, at, proposed)) questions.set(proposed.question, proposed);
      yield;
    }
  }
  return { ...index, questions: fieldsLast([...questions.values()]) };
}

function isAnswered(index: SearchIndex, article: number, { question, paragraph }: ProposedQuestion): boolean {
  const answer = answerQuestion(index, question, 1);
  const [first] = answer.citations;
  return answer.status === 'answered' && first?.article === article && first.paragraph === paragraph;
}

/** Questions about the article as such come after all about what it says. */
function fieldsLast(questions: readonly KnownQuestion[]): readonly KnownQuestion[] {
  const isOfBody = ({ paragraph }: KnownQuestion): boolean => paragraph > 0;
  return [...questions.filter(isOfBody), ...questions.filter((question) => !isOfBody(question))];
}
