import { describe, expect, test } from 'vitest';
import { whoCommand } from '../../commands/who.ts';
import { readCustomId } from '../../src/interactions/custom-id.ts';
import { en } from '../../src/locales/en.ts';
import { run, press } from '../support/running.ts';
import { violationsOf } from '../support/discord-limits.ts';
import { buttonsOf, choicesOf, textsOf } from '../support/rendered.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing } from '../support/serving.ts';
import { articleOf, quoteOf, storyOf } from '../support/stories.ts';

const seed = contextServing(seedStory());

describe('/who', () => {
  test('lists who is introduced or speaks, with a role in the words of the article', async () => {
    const body = await run(whoCommand, {}, seed);
    expect(violationsOf(body)).toEqual([]);
    const text = textsOf(body).join('\n');
    expect(text).toContain(
      String.raw`**Michael Flynn** · “U\.S\. National Security Advisor” · 5 quotes, 1 claim`,
    );
    expect(text).toContain('**Sean Spicer** · “White House Press Secretary”');
    expect(choicesOf(body).map(({ label }) => label)).toContain('Mike Pence');
  });

  test('tells of one person: roles, where they stand, and what is said', async () => {
    const kellogg = textsOf(await run(whoCommand, { person: 'kellog' }, seed)).join('\n');
    expect(kellogg).toContain('Showing Keith Kellogg (you typed kellog).');
    expect(kellogg).toContain("“Flynn's former chief of staff”, paragraph 8");
    expect(kellogg).toContain('“acting national security adviser”, paragraph 8');
    expect(kellogg).toContain(en.cast.says({ quotes: 0, claims: 0 }).markdown);
    const flynn = await run(whoCommand, { person: 'Michael Flynn' }, seed);
    expect(violationsOf(flynn)).toEqual([]);
    expect(buttonsOf(flynn).map(({ label }) => label)).toContain('All words of Michael Flynn');
  });

  test('does not take the spokesperson for the one spoken for', async () => {
    const text = textsOf(await run(whoCommand, { person: "Flynn's spokesperson" }, seed)).join('\n');
    expect(text).toContain('Speaks for: “Flynn”');
    expect(text).not.toContain('National Security Advisor');
  });

  test('goes from one to the next by the menu, with nothing kept but its custom_id', async () => {
    const choice = choicesOf(await run(whoCommand, {}, seed)).find(({ label }) => label === 'Mike Pence');
    const state = readCustomId(choice?.menu ?? '')?.state ?? [];
    const again = contextServing(seedStory());
    const pressed = await press(whoCommand, [...state, choice?.value ?? ''], again);
    expect(pressed?.replaces).toBe(true);
    const text = pressed ? textsOf(pressed.message).join('\n') : '';
    expect(text).toContain('**Mike Pence**\n“Vice President”, paragraph 2');
  });

  test('introduces no share of those who answered a poll', async () => {
    const paragraph = [
      '58 percent of Republicans said it.',
      'Half of the town agreed.',
      'Ann Lee denied it.',
    ];
    const base = articleOf({ paragraphs: [paragraph] });
    const speakers = ['58 percent of Republicans', 'Half of the town', 'Ann Lee'];
    const quotes = speakers.map((speaker) => quoteOf(base, speaker, { speaker }));
    const body = await run(whoCommand, {}, contextServing(storyOf([{ ...base, quotes }])));
    expect(choicesOf(body).map(({ label }) => label)).toEqual(['Ann Lee']);
  });

  test('says when the story has changed since', async () => {
    const pressed = await press(whoCommand, ['choose', 'ffffffffffff', 'Mike Pence'], seed);
    expect(pressed ? textsOf(pressed.message)[0] : '').toBe(en.pages.storyChanged.markdown);
  });

  test('says when nobody of that name is there, and who is', async () => {
    const body = await run(whoCommand, { person: 'Zz' }, seed);
    expect(textsOf(body)[0]).toBe('The story introduces nobody by the name Zz.');
    expect(choicesOf(body).length).toBeGreaterThan(1);
  });

  test('says when nobody is introduced', async () => {
    const story = storyOf([articleOf({ paragraphs: [['It rained.']] })]);
    expect(textsOf(await run(whoCommand, {}, contextServing(story)))).toEqual([en.cast.nobody.markdown]);
  });

  test('completes names, typos and all', () => {
    const offered = whoCommand.complete?.('person', 'spicr', seed).map(({ value }) => value);
    expect(offered).toContain('Sean Spicer');
    expect(offered).not.toContain('Mike Pence');
  });

  test.each([[[]], [['choose']], [['choose', 'v']], [['other', 'v', 'x']], [['choose', 'v', 'x', 'y']]])(
    'knows nothing of the state %j',
    async (state) => {
      expect(await press(whoCommand, state, seed)).toBeNull();
    },
  );
});
