import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { ASKING, onCore } from '../process/cores.ts';
import type { Answered, Order } from './load.ts';

const LOAD = fileURLToPath(new URL('load.ts', import.meta.url));

const answered = z.object({ perSecond: z.number(), p50: z.number(), p99: z.number(), failed: z.number() });

/** Has one endpoint asked by a process of its own; fails where a request failed. */
export async function askAll(order: Order): Promise<Answered> {
  const [command, ...args] = onCore(ASKING, [process.execPath, '--import', 'tsx', LOAD]);
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  const told = once(child, 'message').then(([message]: unknown[]) => answered.parse(message));
  child.send(order);
  const result = await Promise.race([told, ended.then(() => null)]);
  if (result === null) throw new Error('the load ended without a result');
  await ended;
  if (result.failed > 0) throw new Error(`${result.failed} requests to ${order.address} failed`);
  return result;
}
