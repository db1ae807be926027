import { countStatements, statementsBySpeaker, type Counts } from './statement.ts';
import type { Story } from './story.ts';

/** Someone whose words the story gives, and how many. */
export interface Speaker extends Counts {
  readonly name: string;
}

/** The story's speakers whose names are known, most quoted first, then those most reported, each once. */
export function countedSpeakers(story: Story): readonly Speaker[] {
  return [...statementsBySpeaker(story)]
    .map(([name, statements]) => ({ name, ...countStatements(statements) }))
    .toSorted((a, b) => b.quotes - a.quotes || b.claims - a.claims);
}

/** The names of the story's speakers, in that order. */
export function speakersOf(story: Story): readonly string[] {
  return countedSpeakers(story).map(({ name }) => name);
}
