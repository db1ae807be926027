import { answerQuestion, type AskOptions } from './answer-question.ts';
import type { Abstained } from './answer.ts';
import { readQuestion } from './question/question.ts';
import type { OtherScript } from './question/other-script.ts';
import { suggestInstead } from './refusal/suggestions.ts';
import type { StoryIndex } from './story-index.ts';
import { DEFAULT_SURENESS } from './sureness.ts';

/** What can be said to a question of which only names are understood: that, and the passages that have the names. */
export function answerToNames(index: StoryIndex, { names }: OtherScript, options: AskOptions): Abstained {
  const terms = [...new Set(names.map(({ read }) => read))];
  const words = terms.join(' ');
  const citations = terms.length === 0 ? [] : answerQuestion(index, words, options).citations;
  return {
    status: 'abstained',
    reason: { kind: 'other-script', terms },
    citations: citations.map((citation) => ({ ...citation, highlight: null })),
    confidence: 0,
    mended: [],
    suggestions: suggestInstead(
      index,
      readQuestion(words, index),
      citations,
      options.sureness ?? DEFAULT_SURENESS,
    ),
  };
}
