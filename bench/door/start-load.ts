import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { ASKING, onCore } from '../process/cores.ts';
import type { Answered, Order } from './load.ts';

const LOAD = fileURLToPath(new URL('load.ts', import.meta.url));

const answered = z.object({ perSecond: z.number(), p50: z.number(), p99: z.number(), failed: z.number() });

/** A process that asks. */
export interface Load {
  /** Has one endpoint asked; fails where a request failed. One at a time. */
  readonly ask: (order: Order) => Promise<Answered>;
  readonly end: () => void;
}

/** Starts a process that asks, apart from what is measured. */
export function startLoad(): Load {
  const [command, ...args] = onCore(ASKING, [process.execPath, '--import', 'tsx', LOAD]);
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(() => null);
  return {
    ask: async (order) => {
      const told = once(child, 'message').then(([message]: unknown[]) => answered.parse(message));
      child.send(order);
      const result = await Promise.race([told, ended]);
      if (result === null) throw new Error('the process that asks has ended');
      if (result.failed > 0) throw new Error(`${result.failed} requests to ${order.address} failed`);
      return result;
    },
    end: () => child.disconnect(),
  };
}
