import { fold } from '../text/fold.ts';
import { speakersOf } from '../story/speakers.ts';
import { createFuzzy } from './question/fuzzy.ts';
import { questionsAnswered, type StoryIndex } from './story-index.ts';
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
  return suggest(
    questionsAnswered(index, sureness).map(({ question }) => question),
    typed,
    limit,
  );
}

/** Speakers whose words the story quotes that fit what the reader has typed, most quoted first. */
export function suggestSpeakers({ story }: StoryIndex, typed: string, limit: number): readonly string[] {
  return suggest(speakersOf(story), typed, limit);
}

/** The speaker that was typed, or else the nearest that can be meant; null for none. */
export function findSpeaker(index: StoryIndex, typed: string): string | null {
  const wanted = typed.trim().toLowerCase();
  const speakers = speakersOf(index.story);
  const named = speakers.find((speaker) => speaker.toLowerCase() === wanted);
  return named ?? suggest(speakers, typed, speakers.length).find((name) => canMean(wanted, name)) ?? null;
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
