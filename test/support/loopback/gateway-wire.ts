import { GatewayOpcodes } from 'discord-api-types/v10';
import * as z from 'zod';

/** What a client says of itself when it begins a session. */
const identify = z.object({
  token: z.string(),
  intents: z.number(),
  shard: z.tuple([z.number(), z.number()]).optional(),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });

export type Identify = Readonly<z.infer<typeof identify>>;
export type Resume = Readonly<z.infer<typeof resume>>;

/** What a client sends: https://docs.discord.com/developers/events/gateway-events#send-events */
export const sentByClient = z.discriminatedUnion('op', [
  z.object({ op: z.literal(GatewayOpcodes.Identify), d: identify }),
  z.object({ op: z.literal(GatewayOpcodes.Resume), d: resume }),
  z.object({ op: z.literal(GatewayOpcodes.Heartbeat), d: z.number().nullable() }),
]);

/** How the next connection begins. */
export interface Hello {
  /** Milliseconds between the heartbeats that the client is asked for; Discord's 41.25 s where it is not said. */
  readonly interval?: number;
  /** What the greeting waits for; nothing where it is not said. */
  readonly after?: Promise<unknown>;
}

/** What becomes of a heartbeat in place of its acknowledgement. */
export type HeartbeatFault = 'ignored' | 'cut off';
