import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { ASKING, onCore } from '../process/cores.ts';
import type { Delivered, Order } from './discord.ts';

const DISCORD = fileURLToPath(new URL('discord.ts', import.meta.url));

const address = z.object({ api: z.string(), token: z.string() });
const delivered = z.object({ took: z.array(z.number()), lasted: z.number() });

/** A Discord that runs, with one application on it. */
export interface Discord {
  readonly api: string;
  readonly token: string;
  /** Sends questions once the bot is connected; settles when all are answered. */
  readonly deliver: (order: Order) => Promise<Delivered>;
  readonly end: () => void;
}

/** Starts a Discord apart from what is measured. */
export async function startDiscord(): Promise<Discord> {
  const [command, ...args] = onCore(ASKING, [process.execPath, '--import', 'tsx', DISCORD]);
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(() => null);
  const told = async (): Promise<unknown> => {
    const message = once(child, 'message').then(([first]: unknown[]) => first);
    const first = await Promise.race([message, ended]);
    if (first === null) throw new Error('the stand-in for Discord has ended');
    return first;
  };
  const where = address.parse(await told());
  return {
    ...where,
    deliver: async (order) => {
      const answer = told();
      child.send(order);
      return delivered.parse(await answer);
    },
    end: () => child.disconnect(),
  };
}
