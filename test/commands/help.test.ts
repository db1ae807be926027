import { expect, test } from 'vitest';
import { helpOn } from '../../commands/help.ts';
import { letterCommand } from '../../commands/letter.ts';
import { whoCommand } from '../../commands/who.ts';
import { de } from '../../src/locales/de.ts';
import { run } from '../support/running.ts';
import { textsOf } from '../support/rendered.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing } from '../support/serving.ts';

const context = contextServing(seedStory());

test('/help lists its own commands, each time in the words of whoever asks', async () => {
  const help = helpOn([letterCommand]);
  const english = textsOf(await run(help, {}, context));
  expect(english.join('\n')).toContain('/letter');
  expect(english.join('\n')).not.toContain('/who');
  expect(textsOf(await run(help, {}, { ...context, messages: de }))[0]).not.toBe(english[0]);
  expect(textsOf(await run(help, {}, context))).toEqual(english);
  expect(textsOf(await run(helpOn([whoCommand]), {}, context)).join('\n')).toContain('/who');
});
