/** Asks one endpoint as fast as it answers, from a process of its own: for each order that comes, a result goes back. */
import autocannon from 'autocannon';
import * as z from 'zod';
import { interactionsOf, KINDS, signedRequests, type SignedRequest } from './requests.ts';

const order = z.object({
  address: z.string(),
  privateKey: z.string(),
  kind: z.enum(KINDS),
  requests: z.number(),
  connections: z.number(),
});

/** What is asked, and of whom. */
export type Order = z.infer<typeof order>;

/** What came of it. */
export interface Answered {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that were none: another status than 200, or no answer. */
  readonly failed: number;
}

process.on('message', (message) => void asked(message));
process.once('disconnect', () => process.exit());

async function asked(message: unknown): Promise<void> {
  const { address, privateKey, kind, requests, connections } = order.parse(message);
  const each = Math.floor(requests / connections);
  const all = signedRequests(interactionsOf(kind, each * connections), privateKey);
  const { result, took } = await run(address, all, connections);
  const { p50, p99 } = result.latency;
  const failed = result.non2xx + result.errors;
  const answered: Answered = { perSecond: (1_000 * all.length) / took, p50, p99, failed };
  process.send?.(answered);
}

/** What autocannon measured, and the milliseconds to the last answer: its own duration is in full seconds. */
async function run(url: string, requests: readonly SignedRequest[], connections: number) {
  const each = requests.length / connections;
  let given = 0;
  const start = performance.now();
  let last = start;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const settings: autocannon.Options = {
      url,
      connections,
      amount: requests.length,
      // A connection has requests of its own: an interaction that comes twice is refused.
      setupClient: (client) => {
        client.setRequests(requests.slice(given, given + each));
        given += each;
      },
    };
    autocannon(settings, (error: unknown, measured) => {
      if (error === null) resolve(measured);
      else reject(new Error('autocannon failed', { cause: error }));
    }).on('response', () => {
      last = performance.now();
    });
  });
  return { result, took: last - start };
}
