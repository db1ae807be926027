import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startLoopback, type Loopback } from '../support/loopback/loopback.ts';

/** `verbatim` as a process of its own, connected to a Discord. */
export interface Program {
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Its exit code, or null where a signal ended it. */
  readonly ended: Promise<unknown>;
}

/** A Discord, and programs that are started one after the other over one database. */
export interface Deployment {
  readonly discord: Loopback;
  /** Starts the program, with these arguments for Node; settles when it is connected. */
  readonly start: (...nodeArguments: readonly string[]) => Promise<Program>;
}

/** A deployment that ends with the test. */
export async function deployment(): Promise<Deployment> {
  const discord = await startLoopback();
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-faults-'));
  const ends: (() => Promise<void>)[] = [];
  onTestFinished(async () => {
    for (const end of ends) await end();
    await discord.shut();
    await rm(folder, { recursive: true });
  });
  return {
    discord,
    start: async (...nodeArguments) => {
      const program = spawn(process.execPath, [...nodeArguments, '--import', 'tsx', 'src/main.ts'], {
        cwd: new URL('../..', import.meta.url),
        env: {
          ...process.env,
          DISCORD_TOKEN: discord.token,
          DISCORD_API: discord.api,
          DATABASE_URL: join(folder, 'shelf.db'),
          LOG_LEVEL: 'silent',
        },
        stdio: 'ignore',
      });
      const ended = once(program, 'exit').then(([code]: unknown[]) => code);
      ends.push(async () => {
        program.kill('SIGKILL');
        await ended;
      });
      await discord.rest.done('register').next();
      return { signal: (signal) => void program.kill(signal), ended };
    },
  };
}
