import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import * as z from 'zod';
import type { Changed } from './connected.ts';

/** The channel of PostgreSQL on which changes are told. */
export const CHANNEL = 'verbatim_shelf';

/**
 * How long to wait before a lost connection is tried again, in milliseconds: at first, and at most. What is changed
 * meanwhile elsewhere is not heard here, so it must be short once the database is back.
 */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 800;

/** How often a connection is asked whether it is alive, in milliseconds: a dead network says nothing by itself. */
const HEARTBEAT_MS = 3000;

const told = z.object({ guild: z.string(), revision: z.int().positive() });

/**
 * Hears the changes that are told on a connection of its own, until it is stopped. A lost connection is opened again
 * after growing pauses. Whenever one begins to listen, `hear` gets null: what was told before was missed.
 */
export function listening(open: () => Client, hear: (changed: Changed) => void): () => Promise<void> {
  const stopped = new AbortController();
  const ended = keepListening(open, hear, stopped.signal);
  return async () => {
    stopped.abort();
    await ended;
  };
}

async function keepListening(
  open: () => Client,
  hear: (changed: Changed) => void,
  stopped: AbortSignal,
): Promise<void> {
  let wait = FIRST_PAUSE_MS;
  while (!stopped.aborted) {
    await listenOnce(
      open(),
      (changed) => {
        wait = FIRST_PAUSE_MS;
        hear(changed);
      },
      stopped,
    );
    await pause(wait, null, { signal: stopped }).catch(() => null);
    wait = Math.min(wait * 2, LONGEST_PAUSE_MS);
  }
}

/** Listens on one connection until it is lost or listening is stopped. Never rejects. */
async function listenOnce(
  client: Client,
  hear: (changed: Changed) => void,
  stopped: AbortSignal,
): Promise<void> {
  const lost = new AbortController();
  client.on('error', () => lost.abort());
  client.on('end', () => lost.abort());
  client.on('notification', ({ payload }) => {
    hear(readChanged(payload ?? ''));
  });
  const over = AbortSignal.any([stopped, lost.signal]);
  try {
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    hear(null);
    while (!over.aborted) {
      await pause(HEARTBEAT_MS, null, { signal: over });
      await client.query('select 1');
    }
  } catch {
    // Lost or stopped: either way this connection is done.
  }
  const closed = client.end().catch(() => null);
  // A dead network never says goodbye.
  await Promise.race([closed, pause(1000, null, { ref: false })]);
}

// What cannot be read is a change of an unknown server.
function readChanged(payload: string): Changed {
  try {
    return told.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    return null;
  }
}
