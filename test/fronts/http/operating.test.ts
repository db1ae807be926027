import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMetrics } from '../../../src/fronts/http/metrics.ts';
import { serveMetrics } from '../../../src/fronts/http/metrics-server.ts';
import { createInteractions } from '../../../src/interactions/dispatch.ts';
import { DEFAULT_SETTINGS } from '../../../src/shelf/settings.ts';
import { commands, messageCommands } from '../../../commands/index.ts';
import { autocomplete, button, permissions, slash } from '../../support/interactions.ts';
import { seedStory } from '../../support/seed-story.ts';
import { contextServing } from '../../support/serving.ts';
import { question } from '../gateway/bot.ts';
import { startEndpoint } from './endpoint.ts';

/** What `/metrics` says of Verbatim itself, by name and labels. */
async function measured(text: Promise<string>): Promise<Readonly<Record<string, number>>> {
  const lines = [...(await text).matchAll(/^(verbatim_\S+) (\d+(?:\.\d+)?)$/gm)];
  return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, Number(value)]));
}

describe('health', () => {
  it('says that the process is alive, and whether it can answer', async () => {
    const troubles = ['The store cannot be reached.', null];
    const { address } = await startEndpoint({ ready: async () => troubles.shift() ?? null });
    const seen = async (path: string) => {
      const response = await fetch(address + path);
      return [response.status, await response.json()];
    };
    expect(await seen('/healthz')).toEqual([200, { status: 'alive' }]);
    expect(await seen('/readyz')).toEqual([
      503,
      { status: 'not ready', trouble: 'The store cannot be reached.' },
    ]);
    expect(await seen('/readyz')).toEqual([200, { status: 'ready' }]);
    expect((await fetch(`${address}/metrics`)).status).toBe(404);
  });

  it('a port that is taken is a sentence, not a fault', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(startEndpoint({ port })).rejects.toThrow(`Port ${port} is taken by another program`);
  });
});

describe('metrics', () => {
  it('count interactions by command and outcome, and what was not signed; never content or ids', async () => {
    const metrics = createMetrics();
    const context = contextServing(seedStory());
    const interactions = createInteractions({
      commands,
      messageCommands,
      contextOf: () => context,
      settingsOf: () => DEFAULT_SETTINGS,
      onFault: () => undefined,
    });
    const { discord, address } = await startEndpoint({ interactions, observer: metrics.observer });
    const reader = { permissions: permissions.none };
    const sent = [
      slash('ask', { question }, reader),
      slash('ask', { question: 'x' }, reader),
      autocomplete('ask', 'question', question, {}, reader),
      slash('reload', {}, reader),
      button(`nothing:${question}`, reader),
    ];
    for (const interaction of sent) await (await discord.post(address, interaction)).arrayBuffer();
    await fetch(`${address}/interactions`, { method: 'POST', body: question });
    metrics.reloaded('applied');
    metrics.observer.connections(2);
    const text = await metrics.text();
    expect(await measured(Promise.resolve(text))).toMatchObject({
      'verbatim_interactions_total{command="ask",kind="ApplicationCommand",outcome="answered"}': 1,
      'verbatim_interactions_total{command="ask",kind="ApplicationCommand",outcome="refused"}': 1,
      'verbatim_interactions_total{command="ask",kind="ApplicationCommandAutocomplete",outcome="answered"}': 1,
      'verbatim_interactions_total{command="reload",kind="ApplicationCommand",outcome="refused"}': 1,
      'verbatim_interactions_total{command="none",kind="MessageComponent",outcome="refused"}': 1,
      verbatim_unauthorised_requests_total: 1,
      'verbatim_interaction_seconds_count{command="ask"}': 3,
      'verbatim_reloads_total{outcome="applied"}': 1,
      verbatim_gateway_connections: 2,
    });
    for (const secret of [question, ...sent.flatMap(({ id, token }) => [id, token])])
      expect(text).not.toContain(secret);
  });

  it('are served on a port of their own, with the health beside them', async () => {
    const server = await serveMetrics({ host: '127.0.0.1', port: 0 }, createMetrics(), async () => null);
    expect(server.status).toBe('listening');
    const { address, stop } = { stop: async () => undefined, address: '', ...server };
    onTestFinished(stop);
    const response = await fetch(`${address}/metrics`);
    expect(response.headers.get('content-type')).toContain('version=0.0.4');
    expect(await response.text()).toContain('process_cpu_seconds_total');
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
  });
});
