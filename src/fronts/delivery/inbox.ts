import { InteractionType, type APIInteraction } from 'discord-api-types/v10';
import * as z from 'zod';
import { within } from './promise.ts';

/** What became of something that Discord brought. */
export type Taken = 'taken' | 'closed' | 'not an interaction' | 'seen before';

/** Answers an interaction. Must not reject. */
export type Handle = (interaction: APIInteraction) => Promise<void>;

/** Takes each interaction once, and knows which are still being answered. */
export interface Inbox {
  readonly take: (payload: unknown, handle: Handle) => Taken;
  /** Takes nothing more, and waits for those in flight; gives how many are left after `limit` milliseconds. */
  readonly drain: (limit: number) => Promise<number>;
}

/** An inbox that knows the last `remembered` interactions again. */
export function createInbox(remembered: number): Inbox {
  const seen = new Set<string>();
  const inFlight = new Set<Promise<void>>();
  let open = true;
  return {
    take: (payload, handle) => {
      if (!open) return 'closed';
      if (!isInteraction(payload)) return 'not an interaction';
      if (seen.has(payload.id)) return 'seen before';
      seen.add(payload.id);
      for (const oldest of seen) {
        if (seen.size <= remembered) break;
        seen.delete(oldest);
      }
      const handling: Promise<void> = handle(payload).finally(() => inFlight.delete(handling));
      inFlight.add(handling);
      return 'taken';
    },
    drain: async (limit) => {
      open = false;
      await within(limit, Promise.all(inFlight));
      return inFlight.size;
    },
  };
}

const envelope = z.looseObject({
  id: z.string().regex(/^\d+$/),
  application_id: z.string().regex(/^\d+$/),
  token: z.string().min(1),
  type: z.union([
    z.literal(InteractionType.ApplicationCommand),
    z.literal(InteractionType.MessageComponent),
    z.literal(InteractionType.ApplicationCommandAutocomplete),
    z.literal(InteractionType.ModalSubmit),
  ]),
  data: z.looseObject({}),
});

// What is needed to answer is checked; the rest is as Discord documents it.
function isInteraction(payload: unknown): payload is APIInteraction {
  return envelope.safeParse(payload).success;
}
