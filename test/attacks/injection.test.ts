import type { APIInteraction } from 'discord-api-types/v10';
import { parse } from 'discord-markdown-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Interactions } from '../../src/interactions/dispatch.ts';
import { jsonOf } from '../../src/interactions/response.ts';
import { attachmentSource } from '../../src/store/attachment.ts';
import { openAttachments, type Attachments } from '../support/attachments.ts';
import { interactionsOver, memoryStore } from '../support/bot.ts';
import { problemsOf } from '../support/conformance/conformance.ts';
import { askEverything } from '../support/every-interaction.ts';
import { permissions, slash } from '../support/interactions.ts';
import { textsOf } from '../support/rendered.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing, messageIn, seen } from '../support/serving.ts';

const id = '80351110224678912';
const payloads = [
  '@everyone',
  '@here',
  `<@${id}>`,
  `<@!${id}>`,
  `<@&${id}>`,
  `<#${id}>`,
  '[Ely](https://evil.example)',
  '**bold**',
  '__u__',
  '~~no~~',
  '||spoiler||',
  '`code`',
  '```code```',
  '# Big',
  '-# small',
  '> q',
  '>>> all',
  '<t:0:R>',
  `</ask:${id}>`,
  'https://evil.example/x',
  '<https://evil.example>',
  `<:n:${id}>`,
  '\\',
  '\u202Edlrow\u202C',
  '\\*\\*',
] as const;

let files: Attachments;
beforeAll(async () => {
  files = await openAttachments();
});
afterAll(() => files.close());

const moderator = { permissions: permissions.manageMessages };

/** An article in which the payload is in the headline, the name of who speaks, and what is said. */
function articleWith(payload: string): string {
  const name = `Ann ${payload} Lee`;
  return `Dam ${payload} opens\n\nJanuary 5, 2026\n\nThe mayor of Ely, ${name}, opened the ${payload} dam on Monday.\n\n"Nobody ${payload} was hurt," ${name} said. In a letter, ${name} wrote: "I resign ${payload} today."\n`;
}

async function opened(): Promise<Interactions> {
  const sources = { attached: attachmentSource([files.origin]), at: null };
  return interactionsOver(await memoryStore(), { ...contextServing(seedStory()), sources });
}

/** The markup of a kind, with what it points to where it points. */
function markupIn(nodes: unknown): readonly string[] {
  if (Array.isArray(nodes)) return nodes.flatMap((node: unknown) => markupIn(node));
  if (typeof nodes !== 'object' || nodes === null || !('type' in nodes)) return [];
  const target =
    'target' in nodes ? nodes.target : 'timestamp' in nodes ? nodes.timestamp : 'id' in nodes ? nodes.id : '';
  return [
    `${String(nodes.type)} ${String(target)}`.trim(),
    ...('content' in nodes ? markupIn(nodes.content) : []),
  ];
}

/** All markup of all that can be done with an article and words like these. */
async function markupOf(
  payload: string,
): Promise<{ readonly markup: ReadonlySet<string>; readonly texts: string }> {
  const interactions = await opened();
  const attachment = files.attach('dam.txt', articleWith(payload));
  const markup = new Set<string>();
  const all: string[] = [];
  const answer = async (interaction: APIInteraction) => {
    const response = await interactions.respond(interaction);
    expect(problemsOf('callback', jsonOf(response))).toEqual([]);
    const body = messageIn(response);
    for (const text of body === null ? [] : textsOf(body)) {
      all.push(text);
      for (const one of markupIn(parse(text, 'extended'))) markup.add(one);
    }
    return jsonOf(response);
  };
  await answer(slash('story load', { file: { file: attachment }, name: `Dam ${payload}` }, moderator));
  await askEverything(interactions.definitions, answer, {
    attachment,
    texts: [`Who is ${payload}?`, `"Nobody ${payload} was hurt"`, payload],
  });
  return { markup, texts: all.join('\n') };
}

describe('words that would be markup', { timeout: 120_000 }, () => {
  test('are words, wherever a reader, an article, a speaker or a file puts them', async () => {
    const { markup: plain } = await markupOf('plain');
    for (const payload of payloads) {
      const { markup, texts } = await markupOf(payload);
      const foreign = [...markup].filter(
        (one) => !plain.has(one) && !/^(?:timestamp [1-9]|user 9)/.test(one),
      );
      expect({ payload, foreign }).toEqual({ payload, foreign: [] });
      expect(texts.length).toBeGreaterThan(1000);
    }
  });
});

describe('a file with the name', () => {
  test.each([
    '../../etc/passwd.txt',
    '..\\..\\boot.txt',
    '/etc/passwd.txt',
    'a\u0000b.txt',
    'a\nb.txt',
    'a\r\nSet-Cookie: x.txt',
    '\u202Etxt.exe.txt',
    '@everyone.txt',
    '**bold**.txt',
    '[a](https:evil.example).txt',
    '__proto__.txt',
    'constructor.md',
    'CON.txt',
    '.txt',
    `${'x'.repeat(300)}.txt`,
    '😀.html',
    '%2e%2e%2fa.txt',
    "'; DROP TABLE stories; --.txt",
  ])('%j is loaded or refused, and shown as words', async (name) => {
    const interactions = await opened();
    const attachment = { ...files.attach('dam.txt', articleWith('plain')), filename: name };
    const loaded = await interactions.respond(slash('story load', { file: { file: attachment } }, moderator));
    const empty = { ...files.attach('empty.txt', ''), filename: name };
    const refused = await interactions.respond(slash('story load', { file: { file: empty } }, moderator));
    for (const response of [loaded, refused]) {
      expect(problemsOf('callback', jsonOf(response))).toEqual([]);
      const text = textsOf(seen(response).body).join('\n');
      expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E]/u);
      expect(
        markupIn(parse(text, 'extended')).filter((one) =>
          /^(?:everyone|here|link|url|autolink|codeBlock)/.test(one),
        ),
      ).toEqual([]);
    }
  });
});
