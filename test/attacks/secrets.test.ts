import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { slash } from '../support/interactions.ts';
import { startLoopback, type Loopback } from '../support/loopback/loopback.ts';
import { ended, programs, type Environment } from '../support/program.ts';

const password = 'a-password-that-nobody-may-see';
const question = 'What did the reader ask in confidence?';

/** Everything that `verbatim` says, at the most talkative, and the ways to end it. */
async function startTalkative(environment: Environment, discord?: Loopback) {
  onTestFinished(async () => discord?.shut());
  const start = await programs();
  const bot = start([], { LOG_LEVEL: 'trace', DATABASE_URL: ':memory:', ...environment });
  const [isUp, all] = [once(bot.stderr, 'data'), ended(bot)];
  return {
    isUp,
    stop: () => bot.kill('SIGTERM'),
    said: async () => {
      const { output, errors } = await all;
      return output + errors;
    },
  };
}

/** PostgreSQL's ErrorResponse: https://www.postgresql.org/docs/current/protocol-message-formats.html */
function refusal(message: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C28P01\0M${message}\0\0`);
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}

/** A PostgreSQL that takes nobody, and quotes what it was told. */
async function refusingDatabase(): Promise<string> {
  const server = createServer((socket: Socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(refusal(`password ${password} is wrong for verbatim`)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  return String(typeof address === 'object' ? address?.port : address);
}

describe('what the process says, its log at trace', { timeout: 120_000 }, () => {
  test('over the gateway holds no token of the bot or of an interaction, and no question, in fair weather and foul', async () => {
    const discord = await startLoopback();
    const bot = await startTalkative({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.api }, discord);
    await discord.rest.done('register').next();
    discord.rest.fail('callback', { kind: 'reset' }, { kind: 'status', status: 500 }, { kind: 'closed' });
    discord.deliver(slash('ask', { question }));
    await discord.rest.done('callback').next();
    discord.deliver(slash('ask', { question }), { expired: true });
    await discord.rest.attempts.next();
    discord.gateway.drop();
    await discord.gateway.resumes.next();
    bot.stop();
    const said = await bot.said();
    expect(said).toContain('"msg":"answered"');
    for (const secret of [discord.token, 'interaction-token', question, 'a-secret-that-must-not-be-logged']) {
      expect(said).not.toContain(secret);
    }
  });

  test('over HTTP holds no token, no question, and no signature', async () => {
    const discord = await startLoopback();
    const port = await freePort();
    const bot = await startTalkative(
      {
        DISCORD_PUBLIC_KEY: discord.signer.publicKey,
        DISCORD_TOKEN: discord.token,
        DISCORD_API: discord.api,
        HTTP_PORT: port,
      },
      discord,
    );
    await bot.isUp;
    const address = `http://127.0.0.1:${port}`;
    expect((await discord.post(address, slash('ask', { question }))).status).toBe(200);
    const body = JSON.stringify(slash('ask', { question }));
    const headers = { ...discord.signer.headersFor(body), 'x-signature-ed25519': 'ab'.repeat(64) };
    expect((await fetch(`${address}/interactions`, { method: 'POST', headers, body })).status).toBe(401);
    bot.stop();
    const said = await bot.said();
    expect(said).toContain('a request without a valid signature');
    for (const secret of [discord.token, 'interaction-token', question, 'ab'.repeat(64)]) {
      expect(said).not.toContain(secret);
    }
  });

  test.each([
    ['cannot be reached', async () => freePort()],
    ['refuses the password and repeats it', refusingDatabase],
  ])('of a database that %s holds no password', async (_what, portOf) => {
    const discord = await startLoopback();
    const bot = await startTalkative(
      {
        DATABASE_URL: `postgres://verbatim:${password}@127.0.0.1:${await portOf()}/verbatim`,
        DISCORD_TOKEN: discord.token,
        DISCORD_API: discord.api,
      },
      discord,
    );
    await bot.isUp;
    bot.stop();
    const said = await bot.said();
    expect(said).toContain('DATABASE_URL');
    expect(said).not.toContain(password);
    expect(said).not.toContain(discord.token);
  });

  test.each([
    ['DISCORD_TOKEN', `Bot ${password}`],
    ['DISCORD_PUBLIC_KEY', password],
    ['DISCORD_API', `http://${password}@example.com`],
    ['DATABASE_URL', `mysql://verbatim:${password}@example.com/verbatim`],
    ['HTTP_PORT', password],
    ['DISCORD_GUILD_ID', password],
  ])('of a wrong %s names it and does not repeat it', async (key, value) => {
    const bot = await startTalkative({ DISCORD_TOKEN: 'a.b.c', [key]: value });
    const said = await bot.said();
    expect(said).toContain(key);
    expect(said).not.toContain(password);
  });
});
