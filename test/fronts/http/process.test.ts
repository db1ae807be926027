import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../../support/free-port.ts';
import { slash } from '../../support/interactions.ts';
import { startLoopback, type Loopback } from '../../support/loopback/loopback.ts';
import { programs } from '../../support/program.ts';

/** Starts `verbatim` as an endpoint, and waits until it says where it is. */
async function startProcess(environment: Readonly<Record<string, string>> = {}): Promise<{
  readonly discord: Loopback;
  readonly firstLine: string;
  readonly stop: () => void;
  readonly exit: Promise<unknown>;
  readonly log: Promise<string>;
}> {
  const discord = await startLoopback();
  onTestFinished(() => discord.shut());
  const start = await programs();
  const bot = start([], {
    DATABASE_URL: ':memory:',
    DISCORD_API: discord.api,
    DISCORD_PUBLIC_KEY: discord.signer.publicKey,
    ...environment,
  });
  const exit = once(bot, 'exit').then(([code]: unknown[]) => code);
  const log = text(bot.stdout);
  const firstLine = await once(bot.stderr, 'data').then(([line]: unknown[]) => String(line));
  return { discord, firstLine, stop: () => bot.kill('SIGTERM'), exit, log };
}

// A process takes its time to start on a busy machine.
describe('the process with a public key and a port', { timeout: 60_000 }, () => {
  it('answers over HTTP with the shipped story, counts it, and ends with success when told to stop', async () => {
    const [port, metricsPort] = [await freePort(), await freePort()];
    const { discord, stop, exit, log, firstLine } = await startProcess({
      HTTP_PORT: port,
      METRICS_PORT: metricsPort,
      DISCORD_TOKEN: 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GxxxxA.abcdefghijklmnopqrstuvwxyz0123456789',
    });
    const address = `http://127.0.0.1:${port}`;
    expect(firstLine).toContain(`answers Discord at ${address}/interactions`);
    expect(firstLine).toContain('never to both');
    const asked = slash('ask', { question: 'When did Flynn resign?' });
    expect(await (await discord.post(address, asked)).text()).toContain('Michael Flynn');
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    expect(metrics).toContain('verbatim_interactions_total{command="ask"');
    stop();
    expect(await exit).toBe(0);
    expect(await log).toContain('"msg":"answered"');
    expect(await log).not.toContain('When did Flynn resign');
    expect(discord.rest.attempts.all).toEqual([]);
  });

  it('ends with a sentence where the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    onTestFinished(() => void taken.close());
    const address = taken.address();
    const port = String(typeof address === 'object' ? address?.port : address);
    const { exit, firstLine } = await startProcess({ HTTP_PORT: port });
    expect(firstLine).toContain(`Port ${port} is taken by another program`);
    expect(await exit).toBe(1);
  });
});
