import { LRUCache } from 'lru-cache';
import type { Delivery, Message, Sent } from '../delivery/delivery.ts';
import { settledFromOutside, type FromOutside } from '../delivery/promise.ts';
import type { After } from './wire.ts';

/** Takes the place of Discord's REST API: what the bot sends after a deferral waits here until the page asks for it. */
export interface Stage {
  readonly delivery: Delivery;
  /** What follows the deferral of the interaction with this token. */
  readonly after: (token: string) => Promise<After>;
}

/** Deferrals that nobody asked after are forgotten beyond these many. */
const remembered = 100;

/** A stage with nothing on it. */
export function createStage(): Stage {
  const waiting = new LRUCache<string, FromOutside<After>>({ max: remembered });
  const slotOf = (token: string): FromOutside<After> => {
    const slot = waiting.get(token) ?? settledFromOutside<After>();
    waiting.set(token, slot);
    return slot;
  };
  const put =
    (kind: After['kind']) =>
    async ({ token }: { readonly token: string }, message?: Message): Promise<Sent> => {
      const files = (message?.files ?? []).map(({ name, bytes, type }) => ({
        name,
        address: `data:${type};base64,${Buffer.from(bytes).toString('base64')}`,
      }));
      slotOf(token).settle({ kind, body: message?.body ?? null, files });
      return { status: 'sent' };
    };
  return {
    delivery: {
      // The endpoint answers the request itself: nothing calls back.
      callback: async () => ({ status: 'sent' }),
      edit: put('edit'),
      followUp: put('follow-up'),
      withdraw: put('withdraw'),
      close: () => undefined,
    },
    after: async (token) => {
      const after = await slotOf(token).promise;
      waiting.delete(token);
      return after;
    },
  };
}
