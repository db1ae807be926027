import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { slash } from '../../support/interactions.ts';
import { startLoopback, type Loopback } from '../../support/loopback/loopback.ts';
import { programs } from '../../support/program.ts';

/** Starts `verbatim` as a process of its own, against a loopback, and waits until it is connected. */
async function startProcess(): Promise<{
  readonly discord: Loopback;
  readonly stop: () => void;
  readonly exit: Promise<unknown>;
  readonly errors: Promise<string>;
}> {
  const discord = await startLoopback();
  onTestFinished(() => discord.shut());
  const start = await programs();
  const bot = start([], {
    DISCORD_TOKEN: discord.token,
    DISCORD_API: discord.api,
    DATABASE_URL: ':memory:',
    LOG_LEVEL: 'silent',
  });
  const exit = once(bot, 'exit').then(([code]: unknown[]) => code);
  await discord.rest.done('register').next();
  return { discord, stop: () => bot.kill('SIGTERM'), exit, errors: text(bot.stderr) };
}

// A process takes its time to start on a busy machine.
describe('the process', { timeout: 60_000 }, () => {
  it('answers with the shipped story, and ends with success when it is told to stop', async () => {
    const { discord, stop, exit } = await startProcess();
    const asked = slash('ask', { question: 'When did Flynn resign?' });
    discord.deliver(asked);
    expect(await discord.rest.done('callback').next()).toMatchObject({ interaction: asked.id });
    stop();
    expect(await exit).toBe(0);
    expect(await discord.gateway.closes.next()).toBe(1000);
  });

  it('ends when it is told to stop during an outage', async () => {
    const { discord, stop, exit } = await startProcess();
    await discord.shut();
    stop();
    expect(await exit).toBe(0);
  });

  it('ends with a failure when its token is reset, and says what to do', async () => {
    const { discord, exit, errors } = await startProcess();
    discord.gateway.close(4004);
    expect(await exit).toBe(1);
    expect(await errors).toContain('Reset Token');
  });
});
