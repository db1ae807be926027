import { describe, expect, test } from 'vitest';
import { saidCommand } from '../../commands/said.ts';
import { en } from '../../src/locales/en.ts';
import { run, press } from '../support/running.ts';
import { violationsOf } from '../support/discord-limits.ts';
import { buttonsOf, quotationsOf, textsOf } from '../support/rendered.ts';
import { readCustomId } from '../../src/interactions/custom-id.ts';
import { articleOf, storyOf } from '../support/stories.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing } from '../support/serving.ts';

const seed = contextServing(seedStory());

describe('/said', () => {
  test('puts what is said side by side, each with who says it and how', async () => {
    const body = await run(saidCommand, { about: 'contact' }, seed);
    expect(violationsOf(body)).toEqual([]);
    const text = textsOf(body).join('\n');
    expect(text).toContain(
      String.raw`1 · **Denied by The U\.S\. administration and the Kremlin** · paragraph 12`,
    );
    expect(text).toContain('**The Washington Post and The New York Times**, as reported, not quoted');
    expect(quotationsOf(body)[0]).toBe("making contact with each other during Trump's campaign");
  });

  test('puts the narration of the publication under a heading of its own, behind', async () => {
    const texts = textsOf(await run(saidCommand, { about: 'sanctions' }, seed));
    const heading = texts.indexOf('**In The Moscow Times’s own words**');
    expect(heading).toBeGreaterThan(1);
    expect(texts[heading + 1]).toContain('paragraph 1\n> U');
    expect(texts.slice(0, heading).join('\n')).not.toContain('paragraph 1\n');
  });

  test('turns its pages in place, on the same topic', async () => {
    const first = await run(saidCommand, { about: 'Flynn' }, seed);
    const next = buttonsOf(first).find(({ label }) => label === en.pages.next);
    const pressed = await press(saidCommand, next?.target.split(':').slice(1) ?? [], seed);
    expect(pressed?.replaces).toBe(true);
    expect(pressed ? textsOf(pressed.message)[0] : '').toContain('**What is said about Flynn**');
  });

  test.each(['a:b Flynn '.repeat(6), `Flynn ${':~'.repeat(27)}`, `${'~'.repeat(50)} Flynn`, 'Flynn 😀'])(
    'has pages that turn on one topic, whatever its signs: %s',
    async (about) => {
      const many = articleOf({ paragraphs: Array.from({ length: 12 }, () => ['Flynn has a b.']) });
      const context = contextServing(storyOf([many]));
      const body = await run(saidCommand, { about }, context);
      const next = buttonsOf(body).find(({ label }) => label === en.pages.next);
      const pressed = await press(saidCommand, readCustomId(next?.target ?? '')?.state ?? [], context);
      expect(pressed === null ? [] : textsOf(pressed.message)[0]).toBe(textsOf(body)[0]);
    },
  );

  test('says when nothing is said of it', async () => {
    expect(textsOf(await run(saidCommand, { about: 'volcano*' }, seed))).toEqual([
      String.raw`I found nothing in the story about volcano\*.`,
    ]);
  });

  test('says when the story has changed since', async () => {
    const pressed = await press(saidCommand, ['ffffffffffff', '1', 'sanctions'], seed);
    expect(pressed ? textsOf(pressed.message)[0] : '').toBe(en.pages.storyChanged.markdown);
  });

  test.each([[[]], [['v']], [['v', '1']], [['v', 'x', 'sanctions']], [['v', '1', 'a', 'b']]])(
    'knows nothing of the state %j',
    async (state) => {
      expect(await press(saidCommand, state, seed)).toBeNull();
    },
  );
});
