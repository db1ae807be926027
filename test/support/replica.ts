import { once } from 'node:events';
import { tmpdir } from 'node:os';
import type { APIInteraction } from 'discord-api-types/v10';
import { freePort } from './free-port.ts';
import { startLoopback } from './loopback/loopback.ts';
import { startProgram } from './program.ts';

/** A program of its own that answers over HTTP. */
export interface Replica {
  /** Sends an interaction, and gives what is answered. */
  readonly send: (interaction: APIInteraction) => Promise<string>;
  readonly kill: () => Promise<void>;
  /** Kills it where it still runs, and ends the Discord that it spoke to. */
  readonly close: () => Promise<void>;
}

/** Starts the bot on a free port, its servers' stories in the database at that address. */
export async function startReplica(database: string): Promise<Replica> {
  const discord = await startLoopback();
  const port = await freePort();
  const bot = startProgram(tmpdir(), [], {
    DISCORD_API: discord.api,
    DISCORD_PUBLIC_KEY: discord.signer.publicKey,
    HTTP_PORT: port,
    DATABASE_URL: database,
    LOG_LEVEL: 'fatal',
  });
  const ended = once(bot, 'exit');
  const kill = async (): Promise<void> => {
    bot.kill('SIGKILL');
    await ended;
  };
  // It says on which port it listens; one that ends has nothing more to say.
  await Promise.race([once(bot.stderr, 'data'), ended]);
  if (bot.exitCode !== null) throw new Error(`the program ended with ${bot.exitCode}`);
  const address = `http://127.0.0.1:${port}`;
  return {
    send: async (interaction) => (await discord.post(address, interaction)).text(),
    kill,
    close: async () => {
      await kill();
      await discord.shut();
    },
  };
}
