import * as fc from 'fast-check';
import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { jsonOf, type Response } from '../../src/interactions/response.ts';
import { loadStory, type ArticleSource } from '../../src/loader/load-story.ts';
import type { Story } from '../../src/story/story.ts';
import { sliceOf } from '../../src/text/span.ts';
import { finish } from '../../src/text/steps.ts';
import { interactionsOver, memoryStore } from '../support/bot.ts';
import { problemsOf } from '../support/conformance/conformance.ts';
import { askEverything } from '../support/every-interaction.ts';
import { generatedArticle, sourceOf } from '../support/articles-generated.ts';
import { quotationsOf } from '../support/rendered.ts';
import { contextServing, messageIn } from '../support/serving.ts';

/** Line breaks of every kind are shown as Discord's own; the parser we read with turns tabs into spaces. */
function shownAs(text: string): string {
  return text.replaceAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\n').replaceAll('\t', '    ');
}

/** Words that stand in a message's quotations and not in the story. */
function altered(response: Response, { articles }: Story): readonly string[] {
  const body = messageIn(response);
  const texts = articles.map(({ text }) => shownAs(text));
  return (body === null ? [] : quotationsOf(body)).filter(
    (quoted) => !texts.some((text) => text.includes(quoted)),
  );
}

/** Does all that can be done with a story, and gives what is wrong with the answers. */
async function wrongWith(story: Story): Promise<readonly string[]> {
  const wrong: string[] = [];
  const interactions = interactionsOver(await memoryStore(), contextServing(story));
  const [article] = story.articles;
  const spans = article === undefined ? [] : [article.passages[0]?.span ?? null, article.headline];
  const texts = [
    ...spans.flatMap((span) => (span === null ? [] : [sliceOf(article?.text ?? '', span)])),
    `Who said ${article?.names[0]?.name ?? 'it'}?`,
    'What did the letter say?',
  ];
  await askEverything(
    interactions.definitions,
    async (interaction: APIInteraction) => {
      const response = await interactions.respond(interaction);
      const name = interactions.nameOf(interaction) ?? '';
      for (const what of problemsOf('callback', jsonOf(response))) wrong.push(`${name}: ${what}`);
      for (const words of altered(response, story)) wrong.push(`${name} alters ${JSON.stringify(words)}`);
      return jsonOf(response);
    },
    { texts },
  );
  return wrong;
}

/** The story of an article file; null where it is refused. */
function storyIn(source: ArticleSource): Story | null {
  const loaded = finish(loadStory([source]));
  return loaded.status === 'loaded' ? loaded.value : null;
}

describe('all that can be done with an article made to break the bot', { timeout: 300_000 }, () => {
  test('stays within the limits and gives its words as they are', async () => {
    await fc.assert(
      fc.asyncProperty(generatedArticle, async (source) => {
        const story = storyIn(source);
        fc.pre(story !== null);
        expect(await wrongWith(story)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('holds for ten thousand paragraphs too', async () => {
    const paragraphs = Array.from(
      { length: 10_000 },
      (_, at) => `"I saw *${at}* of them," Ann Lee of Ely told member ${at % 70} on Monday. #${at} @here.`,
    );
    const story = storyIn(sourceOf('txt', 'Dam opens', paragraphs));
    expect(story?.articles[0]?.passages).toHaveLength(10_000);
    expect(story === null ? ['refused'] : await wrongWith(story)).toEqual([]);
  });
});
