import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import * as z from 'zod';
import type { Listeners } from './listeners.ts';

/** The channel of PostgreSQL's NOTIFY. */
const CHANNEL = 'verbatim_shelves';

/** Pauses before another try to connect, in milliseconds; the last one again and again. */
const PAUSES = [50, 200, 500, 1_000, 2_000] as const;

const noticeSchema = z.object({ guild: z.string(), revision: z.int() });

/** A connection that hears of changes. */
export interface Listening {
  readonly channel: string;
  readonly close: () => Promise<void>;
}

/**
 * Listens on a connection of its own. After a loss it connects again by itself, and says then (null) that changes may have
 * been missed. Rejects where the first connection fails.
 */
export async function listen(connect: () => Client, tell: Listeners['tell']): Promise<Listening> {
  const closing = new AbortController();
  let client = await open(connect(), tell, lost);

  function lost(): void {
    if (!closing.signal.aborted) void again();
  }

  async function again(): Promise<void> {
    for (let tries = 0; !closing.signal.aborted; tries += 1) {
      const pause = PAUSES[Math.min(tries, PAUSES.length - 1)];
      try {
        // `ref: false`: waiting for the database must not keep a process alive that has ended otherwise.
        await wait(pause, undefined, { signal: closing.signal, ref: false });
        client = await open(connect(), tell, lost);
        tell(null);
        return;
      } catch {
        // The next try, after a longer pause.
      }
    }
  }

  return {
    channel: CHANNEL,
    close: async () => {
      closing.abort();
      await client.end().catch(() => undefined);
    },
  };
}

async function open(client: Client, tell: Listeners['tell'], lost: () => void): Promise<Client> {
  let isOpen = false;
  // A loss is told by `end`; without a listener an `error` would end the process.
  client.on('error', () => undefined);
  client.on('end', () => {
    if (isOpen) lost();
  });
  client.on('notification', ({ payload = '' }) => {
    const notice = noticeSchema.safeParse(parsed(payload));
    tell(notice.success ? notice.data : null);
  });
  await client.connect();
  await client.query(`listen ${CHANNEL}`);
  isOpen = true;
  return client;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
