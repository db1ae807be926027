import type { Citation } from '../retrieval/answer.ts';
import { ask } from '../retrieval/ask.ts';
import { questionsAnswered, type StoryIndex } from '../retrieval/story-index.ts';
import type { Sureness } from '../retrieval/sureness.ts';
import { diffStories, type StoryChanges } from '../story/diff.ts';
import { sliceOf } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import type { GoldenQuestion } from './shelf-record.ts';

/** What a question is answered with: the sentence cited first; null where the story does not say. */
type Words = string | null;

/** A question whose answer would change. */
export interface AnswerChange {
  readonly question: string;
  readonly before: Words;
  readonly after: Words;
  /** Whether a moderator pinned it, and its pinned passage is no longer what answers. */
  readonly losesGolden: boolean;
}

/** What a candidate would change, for a moderator to decide on. */
export interface Review {
  readonly changes: StoryChanges;
  /** How many questions were asked of both. */
  readonly asked: number;
  readonly answers: readonly AnswerChange[];
}

/** The built questions that are asked, at most: the best ones, some 50 ms of work in steps. */
const MOST_BUILT = 60;

/** Compares a candidate with the story that serves: what it says, and how it answers the story's own and pinned questions. */
export function* reviewOf(
  before: StoryIndex,
  after: StoryIndex,
  golden: readonly GoldenQuestion[],
  sureness: Sureness,
): Steps<Review> {
  const changes = diffStories(before.story, after.story);
  yield;
  const pinned = new Map(golden.map(({ question, passage }) => [question, passage]));
  const built = questionsAnswered(before, sureness)
    .slice(0, MOST_BUILT)
    .map(({ question }) => question);
  const questions = [...new Set([...pinned.keys(), ...built])];
  const answers: AnswerChange[] = [];
  for (const question of questions) {
    const [then, now] = [firstOf(before, question, sureness), firstOf(after, question, sureness)];
    yield;
    const passage = pinned.get(question);
    const losesGolden = passage !== undefined && now?.passage !== passage;
    const [said, says] = [then?.sentence ?? null, now?.sentence ?? null];
    if (losesGolden || said !== says) answers.push({ question, before: said, after: says, losesGolden });
  }
  return { changes, asked: questions.length, answers: lostFirst(answers) };
}

/** The passage that answers a question first, and its answering sentence; null where none does. */
export function firstOf(
  index: StoryIndex,
  question: string,
  sureness: Sureness,
): { readonly passage: string; readonly sentence: string } | null {
  const answer = ask(index, question, { sureness, asTyped: false });
  const [first] = answer.citations;
  if (answer.status !== 'answered' || first === undefined) return null;
  return { passage: wordsOf(index, first, first.span), sentence: wordsOf(index, first, first.sentenceSpan) };
}

function wordsOf({ story }: StoryIndex, { article }: Citation, span: Citation['span']): string {
  return sliceOf(story.articles[article]?.text ?? '', span);
}

function lostFirst(answers: readonly AnswerChange[]): readonly AnswerChange[] {
  return answers.toSorted((a, b) => Number(b.losesGolden) - Number(a.losesGolden));
}
