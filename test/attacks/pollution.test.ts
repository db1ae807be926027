import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readCustomId } from '../../src/interactions/custom-id.ts';
import { decodeOptions } from '../../src/interactions/options.ts';
import { namedIn } from '../../src/interactions/registry.ts';
import { jsonOf } from '../../src/interactions/response.ts';
import { loadStory } from '../../src/loader/load-story.ts';
import { DEFAULT_SETTINGS } from '../../src/shelf/settings.ts';
import { readStoredSettings } from '../../src/store/database/settings-row.ts';
import { finish } from '../../src/text/steps.ts';
import { startEndpoint } from '../fronts/http/endpoint.ts';
import { botServing } from '../support/bot.ts';
import { problemsOf } from '../support/conformance/conformance.ts';
import { interactionsOf } from '../support/invocations.ts';
import { messageMenu, permissions, slash, submittedForm } from '../support/interactions.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing } from '../support/serving.ts';

const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

/** What every plain object inherits. */
const inherited = () => Object.getOwnPropertyNames(Object.prototype).toSorted();
const before = inherited();

function interactionIn(json: string): APIInteraction {
  const read: unknown = JSON.parse(json);
  if (!isInteraction(read)) throw new Error('no interaction');
  return read;
}

function isInteraction(value: unknown): value is APIInteraction {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** JSON with such a key of its own beside every other one, at every depth. */
function poisoned(json: string, key: string): string {
  return json.replaceAll('{"', `{${JSON.stringify(key)}:{"polluted":true,"permissions":"8192"},"`);
}

describe.each(keys)('the key %s', (key) => {
  test('beside every other one of an interaction changes no response', async () => {
    const { interactions } = await botServing(contextServing(seedStory()));
    for (const asked of interactionsOf(interactions.definitions, { permissions: permissions.none })) {
      const plain = jsonOf(await interactions.respond(asked));
      const again = interactionIn(poisoned(JSON.stringify(asked), key));
      expect(jsonOf(await interactions.respond(again))).toEqual(plain);
    }
  });

  test('as a command, an option, an attachment, a message or a custom id means nothing', async () => {
    const { interactions } = await botServing(contextServing(seedStory()));
    const onMessage = JSON.stringify(messageMenu('Check against the story', 'x'));
    const asked: readonly APIInteraction[] = [
      slash(key),
      slash(`story ${key}`),
      slash('ask', Object.fromEntries([[key, 'x']])),
      slash(
        'ask',
        Object.fromEntries([
          [key, 'x'],
          ['question', 'Why did Flynn resign?'],
        ]),
      ),
      interactionIn(onMessage.replaceAll(/"target_id":"\d+"/g, `"target_id":"${key}"`)),
    ];
    for (const one of asked) {
      expect(problemsOf('callback', jsonOf(await interactions.respond(one)))).toEqual([]);
    }
    expect(decodeOptions([{ type: 11, name: 'file', value: key }])).toEqual({});
    expect(readCustomId(key)).toEqual({ command: key, state: [] });
    expect(commands.flatMap(namedIn).some(({ name }) => name === key)).toBe(false);
  });

  test('over HTTP is answered like any other interaction', async () => {
    const endpoint = await startEndpoint();
    const body = poisoned(JSON.stringify(slash('help')), key);
    const headers = endpoint.discord.signer.headersFor(body);
    const response = await fetch(`${endpoint.address}/interactions`, { method: 'POST', headers, body });
    expect(response.status).toBe(200);
  });

  test('in the front matter and the linked data of an article is a key like any other', () => {
    const text = 'The mayor of Ely, Ann Lee, opened the dam on Monday.';
    const markdown = `---\n${key}:\n  polluted: true\ntitle: Dam\n---\n\n# Dam\n\n${text}\n`;
    const data = `{"@type":"NewsArticle","${key}":{"polluted":true},"headline":"Dam"}`;
    const html = `<!doctype html><script type="application/ld+json">${data}</script><article><h1>Dam</h1><p>${text.repeat(9)}</p></article>`;
    for (const [file, source] of [
      ['dam.md', markdown],
      ['dam.html', html],
    ] as const) {
      const loaded = finish(loadStory([{ file, bytes: new TextEncoder().encode(source) }]));
      const story = loaded.status === 'loaded' ? loaded.value : null;
      expect(story?.articles[0]?.text).toContain('opened the dam');
    }
  });
});

describe('rows of the store with such keys', () => {
  const role = '700000000000000001';
  test.each([
    `{"__proto__":{"moderatorRole":"${role}"}}`,
    `{"constructor":{"prototype":{"moderatorRole":"${role}"}}}`,
    `{"moderatorRole":{"__proto__":"${role}"},"toString":null}`,
  ])('settings %s give nobody any right', (json) => {
    const { moderatorRole } = readStoredSettings(json, 'a server', () => undefined) ?? DEFAULT_SETTINGS;
    expect(moderatorRole).toBeNull();
  });

  test.each(keys)('a story of the name %s is kept, served and removed like any other', async (name) => {
    const { interactions } = await botServing(contextServing(seedStory()));
    const moderator = { permissions: permissions.manageMessages };
    const said = async (interaction: APIInteraction) =>
      JSON.stringify(jsonOf(await interactions.respond(interaction)));
    const text = 'Dam opens\n\nThe mayor of Ely opened the dam on Monday.\n';
    expect(await said(submittedForm('story load:pasted', { name, text }, moderator))).toContain('Loaded');
    expect(await said(slash('ask', { question: 'When did the mayor open the dam?' }))).toContain('Monday');
    expect(await said(slash('story remove', { story: name }, moderator))).toContain('Removed');
    expect(await said(slash('ask', { question: 'Why did Flynn resign?' }))).toContain('Flynn');
  });
});

test('nothing that every object inherits has changed', () => {
  expect(inherited()).toEqual(before);
  expect('polluted' in {}).toBe(false);
});
