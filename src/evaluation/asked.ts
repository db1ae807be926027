import type { Answer } from '../retrieval/answer.ts';
import { ask } from '../retrieval/ask.ts';
import type { StoryIndex } from '../retrieval/story-index.ts';
import type { Sureness } from '../retrieval/sureness.ts';
import type { Story } from '../story/story.ts';
import { sliceOf } from '../text/span.ts';
import type { DatasetQuestion } from './dataset.ts';
import type { Ranked } from './judge.ts';

/** How far down a ranking is read: enough for the reciprocal rank to be all but exact. */
const depth = 10;

/** A question, and what the engine made of it. */
export interface Asked {
  readonly question: DatasetQuestion;
  readonly status: Answer['status'];
  readonly confidence: number;
  /** What an answer shows, best first, also when the question was refused. */
  readonly ranking: readonly Ranked[];
  /** Milliseconds that answering took. */
  readonly latency: number;
}

/** How far an evaluation has come. */
export interface Progress {
  readonly phase: 'questions' | 'without' | 'elsewhere';
  readonly done: number;
  readonly total: number;
}

/** Asks one question and times it; `now` gives milliseconds of a clock that never runs backwards. */
export function askTimed(
  index: StoryIndex,
  question: DatasetQuestion,
  { now, sureness }: { readonly now: () => number; readonly sureness: Sureness },
): Asked {
  const start = now();
  const answer = ask(index, question.question, { depth, sureness });
  const latency = now() - start;
  const { status, confidence } = answer;
  return { question, status, confidence, ranking: rankingOf(index.story, answer), latency };
}

function rankingOf(story: Story, { citations }: Answer): Ranked[] {
  return citations.map(({ article, paragraph, sentence, span, sentenceSpan, score }) => {
    const text = story.articles[article]?.text ?? '';
    return {
      paragraph,
      sentence,
      text: sliceOf(text, span),
      sentenceText: sliceOf(text, sentenceSpan),
      score,
    };
  });
}
