import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { botServing } from '../support/bot.ts';
import { violationsOf } from '../support/discord-limits.ts';
import { messageMenu } from '../support/interactions.ts';
import { buttonsOf, quotationsOf, textsOf } from '../support/rendered.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing, seen } from '../support/serving.ts';

const { interactions } = await botServing(contextServing(seedStory()));

async function askAbout(content: string) {
  const menu = messageMenu('Ask the story about this', content);
  const { flags, body } = seen(await interactions.respond(menu));
  expect(violationsOf(body)).toEqual([]);
  expect(flags & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
  return body;
}

describe('Ask the story about this', () => {
  test('answers the question that a message asks, to whom chose it', async () => {
    const body = await askAbout('I wonder. Who was named as acting national security adviser? Anyone?');
    expect(textsOf(body)[0]).toBe(
      `-# ${en.understood.asked('Who was named as acting national security adviser?').markdown}`,
    );
    expect(textsOf(body)[1]).toContain('**Keith Kellogg**');
    expect(buttonsOf(body).map(({ label }) => label)).toContain(en.actions.showInContext);
  });

  test('refuses as /ask does', async () => {
    const body = await askAbout('Who is Hillary Clinton?');
    expect(textsOf(body).join(' ')).toContain('not named in this story');
  });

  test('shows the passages that are about a message which asks nothing', async () => {
    const body = await askAbout('Kellogg will be a good adviser, I think.');
    expect(textsOf(body)[0]).toContain(en.understood.about.markdown);
    expect(quotationsOf(body)[0]).toContain('Keith Kellogg');
  });

  test('reads what a message quotes where it says nothing else', async () => {
    const body = await askAbout('> Kellogg was named by Spicer');
    expect(quotationsOf(body)[0]).toContain('Sean Spicer');
  });

  test.each([
    ['My cat sleeps all day long.', en.understood.nothingAbout],
    ['', en.understood.noWords],
    ['<:smile:900000000000000009> https://example.com/', en.understood.noWords],
  ])('says so where there is nothing to show for "%s"', async (content, words) => {
    expect(textsOf(await askAbout(content))).toEqual([words.markdown]);
  });
});
