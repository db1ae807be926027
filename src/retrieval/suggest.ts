import { fold } from '../text/fold.ts';
import { createFuzzy } from './question/fuzzy.ts';
import type { StoryIndex } from './story-index.ts';

/**
 * Questions the story answers that fit what the reader has typed, best first; for an empty box the story's best.
 * Tolerates typos. Every question, when asked, is answered from the passage it was built from.
 */
export function suggestQuestions(index: StoryIndex, typed: string, limit: number): readonly string[] {
  return suggest(
    index.questions.map(({ question }) => question),
    typed,
    limit,
  );
}

/** Speakers whose words the story quotes that fit what the reader has typed, most quoted first. */
export function suggestSpeakers(index: StoryIndex, typed: string, limit: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { speaker } of index.story.articles.flatMap(({ quotes }) => quotes)) {
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const speakers = [...counts].toSorted(([, a], [, b]) => b - a).map(([speaker]) => speaker);
  return suggest(speakers, typed, limit);
}

/** What is typed into an autocomplete box beyond this tells nothing more. */
const LONGEST_TYPED = 100;

function suggest(values: readonly string[], typed: string, limit: number): readonly string[] {
  const sought = typed.trim().slice(0, LONGEST_TYPED);
  if (sought === '') return values.slice(0, limit);
  const words = fold(sought).split(/\s+/);
  const direct = values.filter((value) => {
    const own = fold(value).split(/[\s-]+/);
    return words.every((word) => own.some((one) => one.startsWith(word)));
  });
  const fuzzy = createFuzzy(values, { threshold: 0.45, ignoreLocation: true })(sought, limit);
  return [...new Set([...direct, ...fuzzy.map(({ value }) => value)])].slice(0, limit);
}
