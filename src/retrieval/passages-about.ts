import { answerQuestion } from './answer-question.ts';
import type { Citation } from './answer.ts';
import { readQuestion } from './question/question.ts';
import type { StoryIndex } from './story-index.ts';

/** Passages at most. */
const MOST = 4;

/** Words that a passage must share with what was written, unless it shares a name. */
const FEWEST_SHARED = 2;

/**
 * The passages that are about what somebody wrote, best first: those that share with it a name, or several of its words.
 * Nothing is answered, so no words are set off.
 */
export function passagesAbout(index: StoryIndex, written: string): readonly Citation[] {
  const { terms } = readQuestion(written, index);
  const { citations } = answerQuestion(index, written, { depth: MOST });
  return citations
    .filter(({ article, paragraph }) => {
      const passage = index.passages.find((one) => one.article === article && one.paragraph === paragraph);
      const shared = terms.filter(({ term }) => passage?.counts.has(term));
      return shared.length >= Math.min(FEWEST_SHARED, terms.length) || shared.some(({ isName }) => isName);
    })
    .map((citation) => ({ ...citation, highlight: null, sentenceSpan: citation.span }));
}
