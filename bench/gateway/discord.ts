/**
 * A Discord in a process of its own: the loopback of the tests, which checks every answer against Discord's schemas. For
 * each order it sends questions at a steady pace and tells how long each took to come back as a callback.
 */
import * as z from 'zod';
import { startLoopback } from '../../test/support/loopback/loopback.ts';
import { interactionsOf } from '../door/requests.ts';

const order = z.object({ questions: z.number(), perSecond: z.number() });

/** How many questions are sent, and at which pace. */
export type Order = z.infer<typeof order>;

/** What came back: milliseconds from the sending to the callback, in the order of the callbacks. */
export interface Delivered {
  readonly took: readonly number[];
  /** Milliseconds from the first question to the last callback. */
  readonly lasted: number;
}

const discord = await startLoopback();
process.on('message', (message) => void deliver(order.parse(message)));
process.once('disconnect', () => process.exit());
process.send?.({ api: discord.api, token: discord.token });

async function deliver({ questions, perSecond }: Order): Promise<void> {
  if (discord.gateway.identifies.all.length === 0) await discord.gateway.identifies.next();
  const callbacks = discord.rest.done('callback');
  const waiting = interactionsOf('ask', questions);
  const sentAt = new Map<string, number>();
  const start = performance.now();
  let sent = 0;
  const timer = setInterval(() => {
    // As many as are due by now: a timer that comes late makes the pace no slower.
    const due = Math.min(questions, Math.floor(((performance.now() - start) * perSecond) / 1_000));
    for (const interaction of waiting.slice(sent, due)) {
      sentAt.set(interaction.id, performance.now());
      discord.deliver(interaction);
    }
    sent = due;
    if (sent === questions) clearInterval(timer);
  }, 2);
  const took: number[] = [];
  while (took.length < questions) {
    const { interaction } = await callbacks.next();
    took.push(performance.now() - (sentAt.get(interaction ?? '') ?? start));
  }
  const delivered: Delivered = { took, lasted: performance.now() - start };
  process.send?.(delivered);
}
