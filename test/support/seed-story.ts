import { readFileSync } from 'node:fs';
import { loadStory } from '../../src/loader/load-story.ts';
import type { Story } from '../../src/story/story.ts';
import { finish } from '../../src/text/steps.ts';

/** The story that ships, loaded as the bot loads it. */
export function seedStory(): Story {
  const file = 'flynn-resignation.txt';
  const bytes = readFileSync(new URL(`../../seeds/${file}`, import.meta.url));
  const loaded = finish(loadStory([{ file, bytes }]));
  if (loaded.status === 'refused')
    throw new Error(`the seed story was refused: ${JSON.stringify(loaded.problems)}`);
  return loaded.value;
}
