import { createSuggester, type Suggester } from './question/suggester.ts';
import type { StoryIndex } from './story-index.ts';
import { DEFAULT_SURENESS, type Sureness } from './sureness.ts';

/**
 * Questions the story answers that fit what the reader has typed, best first; for an empty box the story's best.
 * Tolerates typos. Every question, when asked at this setting, is answered from the passage it was built from.
 */
export function suggestQuestions(
  index: StoryIndex,
  typed: string,
  limit: number,
  sureness: Sureness = DEFAULT_SURENESS,
): readonly string[] {
  return index.suggesters.questions[sureness](typed, limit);
}

/** Speakers whose words the story gives that fit what the reader has typed, most quoted first. */
export function suggestSpeakers(index: StoryIndex, typed: string, limit: number): readonly string[] {
  return index.suggesters.speakers(typed, limit);
}

/** Those of `names` that fit what the reader has typed, in their order; for an empty box the first. Tolerates typos. */
export function suggestNames(names: readonly string[], typed: string, limit: number): readonly string[] {
  return createSuggester(names)(typed, limit);
}

/** The speaker that was typed, or else the nearest that can be meant; null for none. */
export function findSpeaker({ speakers, suggesters }: StoryIndex, typed: string): string | null {
  return findName(speakers, typed, suggesters.speakers);
}

/** That of `names` that was typed, or else the nearest that can be meant; null for none. */
export function findName(
  names: readonly string[],
  typed: string,
  suggester: Suggester = createSuggester(names),
): string | null {
  const wanted = typed.trim().toLowerCase();
  const named = names.find((name) => name.toLowerCase() === wanted);
  return named ?? suggester(typed, names.length).find((name) => canMean(wanted, name)) ?? null;
}

/** Letters in which a word and a name must agree from the start: "Spicer" is no way to write "spokesperson". */
const AGREEING = 3;

/** Whether every word typed begins like some word of the name. Suggestions may be wilder: there, the reader chooses. */
function canMean(typed: string, name: string): boolean {
  const own = name.toLowerCase().split(/[\s-]+/);
  return typed
    .split(/[\s-]+/)
    .every((word) => own.some((one) => one.slice(0, AGREEING) === word.slice(0, AGREEING)));
}
