import { setTimeout as wait } from 'node:timers/promises';
import type { Delivery, Sent } from '../delivery/delivery.ts';

/** Pauses before another try, in milliseconds: together well over the time that Discord takes to read an answer. */
const pauses = [100, 400, 1_000] as const;

/**
 * The same delivery, more patient: over HTTP the deferral is the answer to Discord's request, and until Discord has read
 * it, an edit of what it announces is refused as unknown.
 */
export function afterDeferral(delivery: Delivery): Delivery {
  return {
    ...delivery,
    edit: async (to, message) => patiently(() => delivery.edit(to, message)),
    followUp: async (to, message) => patiently(() => delivery.followUp(to, message)),
    withdraw: async (to) => patiently(() => delivery.withdraw(to)),
  };
}

async function patiently(send: () => Promise<Sent>): Promise<Sent> {
  let sent = await send();
  for (const pause of pauses) {
    if (sent.status !== 'late') break;
    await wait(pause);
    sent = await send();
  }
  return sent;
}
