import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ask } from '../../src/retrieval/ask.ts';
import { lastAsked } from '../../src/retrieval/question/follow-up/antecedents.ts';
import { readFollowUp } from '../../src/retrieval/question/follow-up/follow-up.ts';
import type { StoryIndex } from '../../src/retrieval/story-index.ts';

const FILE = new URL('../gold/follow-ups.json', import.meta.url);

const pair = z.object({
  /** The id of the article that is asked. */
  article: z.string(),
  after: z.string(),
  typed: z.string(),
  /** Ways to read it that are right; null where it must stay as typed. */
  read: z.array(z.string()).nullable(),
  /** Written after the rules were made, and first read when they were done. */
  isHeldOut: z.boolean().default(false),
});

/** A question, what is typed after it, and how that should be read. */
export type FollowUpPair = Readonly<z.infer<typeof pair>>;

/** The gold follow-ups; throws where their file is not well formed. */
export function goldFollowUps(): readonly FollowUpPair[] {
  return z.object({ about: z.string(), pairs: z.array(pair) }).parse(JSON.parse(readFileSync(FILE, 'utf8')))
    .pairs;
}

/** How the engine reads a pair; null: as typed. */
export function readPair({ after, typed }: FollowUpPair, index: StoryIndex): string | null {
  const last = lastAsked(after, ask(index, after), index.story.version);
  return last === null ? null : readFollowUp(typed, last, index);
}

/** Whether that is right. */
export function isRight({ read }: FollowUpPair, given: string | null): boolean {
  return given === null ? read === null : (read ?? []).includes(given);
}
