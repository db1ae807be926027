import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import { startHttp, type HttpSettings } from '../../../src/fronts/http/http.ts';
import { createAttached } from '../../../src/fronts/playground/attached.ts';
import { createDevelopmentKey } from '../../../src/fronts/playground/development-key.ts';
import { addPlayground } from '../../../src/fronts/playground/routes.ts';
import { createStage } from '../../../src/fronts/playground/stage.ts';
import type { Interactions } from '../../../src/interactions/dispatch.ts';
import { seedStory } from '../../support/seed-story.ts';
import { plainInteractions } from '../gateway/bot.ts';

/** A playground with one page file and the seed story; ends with the test. Gives its address. */
export async function startPageServer(
  interactions: Partial<Interactions> = {},
  settings: Partial<Omit<HttpSettings, 'interactions'>> = {},
): Promise<string> {
  const [key, stage, attached] = [createDevelopmentKey(), createStage(), createAttached()];
  const page = new Map([['index.html', { type: 'text/html', bytes: Buffer.from('<p>the page</p>') }]]);
  const http = await startHttp({
    host: '127.0.0.1',
    port: 0,
    publicKey: key.publicKey,
    interactions: { ...plainInteractions, ...interactions },
    delivery: stage.delivery,
    log: pino({ level: 'silent' }),
    ready: async () => null,
    deferAfter: 1,
    routes: async (server) =>
      addPlayground(server, {
        page,
        definitions: plainInteractions.definitions,
        key,
        stage,
        attached,
        storyIn: async () => ({ story: seedStory(), name: 'Flynn' }),
      }),
    ...settings,
  });
  if (http.status === 'refused') throw new Error(http.problem);
  onTestFinished(http.stop);
  return http.address;
}

/** Posts an interaction as the page does: signed by the server, sent to the endpoint. */
export async function postAsPage(address: string, interaction: unknown): Promise<Response> {
  const body = JSON.stringify(interaction);
  const signature = await fetch(`${address}/discord/signature`, { method: 'POST', body });
  const headers = z.record(z.string(), z.string()).parse(await signature.json());
  return fetch(`${address}/interactions`, { method: 'POST', body, headers });
}
