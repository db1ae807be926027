/** Asks one endpoint as fast as it answers, from a process of its own: one order comes, and the result goes back. */
import autocannon from 'autocannon';
import * as z from 'zod';
import { interactionsOf, signedRequests } from './requests.ts';

const order = z.object({
  address: z.string(),
  privateKey: z.string(),
  kind: z.enum(['new', 'again', 'typing']),
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

process.once('message', (message) => void asked(message));

async function asked(message: unknown): Promise<void> {
  const { address, privateKey, kind, requests, connections } = order.parse(message);
  const each = Math.floor(requests / connections);
  const all = signedRequests(interactionsOf(kind, each * connections), privateKey);
  let given = 0;
  const times = { first: performance.now(), last: 0 };
  const running = autocannon({
    url: address,
    connections,
    amount: all.length,
    // A connection has requests of its own: an interaction that comes twice is refused.
    setupClient: (client) => {
      client.setRequests([...all.slice(given, given + each)]);
      given += each;
    },
  });
  // Its own duration is to the next full second.
  running.on('start', () => (times.first = performance.now()));
  running.on('response', () => (times.last = performance.now()));
  const { latency, non2xx, errors } = await running;
  const answered: Answered = {
    perSecond: (1_000 * all.length) / (times.last - times.first),
    p50: latency.p50,
    p99: latency.p99,
    failed: non2xx + errors,
  };
  process.send?.(answered, () => process.disconnect());
}
