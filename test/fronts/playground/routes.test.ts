import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { InteractionResponseType, type APIInteractionResponse } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { settledFromOutside } from '../../../src/fronts/delivery/promise.ts';
import { autocomplete, button, slash } from '../../support/interactions.ts';
import { seedStory } from '../../support/seed-story.ts';
import { messageOf } from '../../support/sample-responses.ts';
import { plainInteractions } from '../gateway/bot.ts';
import { postAsPage, startPageServer } from './page-server.ts';

/** What the endpoint answers to what the page posts. */
const post = async (address: string, interaction: unknown): Promise<unknown> =>
  (await postAsPage(address, interaction)).json();

const get = async (address: string): Promise<unknown> => (await fetch(address)).json();

describe('the playground’s server', () => {
  it('serves the page under a policy that lets nothing in or out', async () => {
    const response = await fetch(await startPageServer());
    expect(await response.text()).toBe('<p>the page</p>');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('http');
    expect(policy).not.toContain('unsafe-inline');
  });

  it('serves nothing under another name, which a page of another host could have pointed here', async () => {
    const address = await startPageServer();
    const answered = await new Promise<{ status: number | undefined; body: string }>((resolve) => {
      request(`${address}/story/1`, { headers: { host: 'evil.example' } }, (response) => {
        void text(response).then((body) => resolve({ status: response.statusCode, body }));
      }).end();
    });
    expect(answered.status).toBe(403);
    expect(answered.body).not.toContain('Flynn');
  });

  it('has no file beside those of the page', async () => {
    const address = await startPageServer();
    expect((await fetch(`${address}/package.json`)).status).toBe(404);
    expect((await fetch(`${address}/..%2Fpackage.json`)).status).toBe(404);
  });

  it('signs what the page sends, so that the endpoint takes it; and takes nothing else', async () => {
    const address = await startPageServer();
    expect(await post(address, slash('ask'))).toMatchObject({ type: 4 });
    const unsigned = await fetch(`${address}/interactions`, { method: 'POST', body: '{}' });
    expect(unsigned.status).toBe(401);
  });

  it('tells the commands, and the story with its paragraphs', async () => {
    const address = await startPageServer();
    expect(await get(`${address}/discord/commands`)).toEqual(plainInteractions.definitions);
    const story = seedStory();
    const [article] = story.articles;
    const link: unknown = expect.stringContaining('themoscowtimes.com');
    expect(await get(`${address}/story/1`)).toMatchObject({
      version: story.version,
      articles: [{ text: article?.text, address: link }],
    });
  });

  it('keeps a file that is attached, for the bot to fetch, and never as a page', async () => {
    const address = await startPageServer();
    const stored = await fetch(`${address}/discord/files/a%20b.html`, {
      method: 'POST',
      body: '<script>',
      headers: { 'content-type': 'text/html' },
    });
    const attachment = z.looseObject({ url: z.string() }).parse(await stored.json());
    expect(attachment).toMatchObject({ filename: 'a b.html', size: 8, content_type: 'text/html' });
    const fetched = await fetch(attachment.url);
    expect([await fetched.text(), fetched.headers.get('content-type')]).toEqual([
      '<script>',
      'application/octet-stream',
    ]);
  });
});

describe('an answer that takes longer, on the playground', () => {
  const message = {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: messageOf('a message'),
  } as const;

  it('is deferred, and waits for the page to ask', async () => {
    const answer = settledFromOutside<APIInteractionResponse>();
    const address = await startPageServer({ respond: async () => answer.promise });
    const interaction = slash('ask');
    expect(await post(address, interaction)).toEqual({ type: 5 });
    const after = get(`${address}/discord/after/${interaction.token}`);
    answer.settle(message);
    expect(await after).toEqual({ kind: 'edit', body: message.data, files: [] });
  });

  it('comes below the message whose button was pressed, with its files', async () => {
    const answer = settledFromOutside<APIInteractionResponse>();
    const address = await startPageServer({
      respond: async () => ({
        ...(await answer.promise),
        files: [{ name: 'a.csv', bytes: Buffer.from('a,b'), type: 'text/csv', description: 'A table' }],
      }),
    });
    const interaction = button('next');
    expect(await post(address, interaction)).toEqual({ type: 6 });
    answer.settle(message);
    expect(await get(`${address}/discord/after/${interaction.token}`)).toEqual({
      kind: 'follow-up',
      body: message.data,
      files: [{ name: 'a.csv', address: 'data:text/csv;base64,YSxi' }],
    });
  });

  it('of a command that fails is withdrawn', async () => {
    const fault = settledFromOutside<Error>();
    const address = await startPageServer({ respond: async () => Promise.reject(await fault.promise) });
    const interaction = slash('ask');
    await post(address, interaction);
    fault.settle(new Error('a bug'));
    expect(await get(`${address}/discord/after/${interaction.token}`)).toMatchObject({ kind: 'withdraw' });
  });

  it('is an empty list for a completion', async () => {
    const never = settledFromOutside<APIInteractionResponse>();
    const address = await startPageServer({ respond: async () => never.promise });
    expect(await post(address, autocomplete('ask', 'question', 'x'))).toEqual({
      type: 8,
      data: { choices: [] },
    });
    never.settle(message);
  });
});
