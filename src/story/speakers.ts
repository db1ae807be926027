import {
  countStatements,
  mostSaidFirst,
  statementsBySpeaker,
  statementsOf,
  type Counts,
  type Statement,
} from './statement.ts';
import type { Story } from './story.ts';

/** Someone whose words the story gives, and how many. */
export interface Speaker extends Counts {
  readonly name: string;
}

/** The story's speakers whose names are known, most quoted first, then those most reported, each once. */
export function countedSpeakers(story: Story): readonly Speaker[] {
  return speakersAmong(statementsOf(story));
}

/** The same of a story's statements, where they are known. */
export function speakersAmong(statements: readonly Statement[]): readonly Speaker[] {
  return [...statementsBySpeaker(statements)]
    .map(([name, own]) => ({ name, ...countStatements(own) }))
    .toSorted(mostSaidFirst);
}

/** The names of the story's speakers, in that order. */
export function speakersOf(story: Story): readonly string[] {
  return countedSpeakers(story).map(({ name }) => name);
}
