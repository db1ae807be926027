import { fastify, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Interactions } from '../../interactions/dispatch.ts';
import { usualDeferAfter } from '../delivery/answer.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { createInbox } from '../delivery/inbox.ts';
import { settledFromOutside } from '../delivery/promise.ts';
import { nobody, type Observer } from '../delivery/observer.ts';
import { addHealth, type Ready } from './health.ts';
import { addInteractions } from './interactions.ts';
import { listen, shut, type Listening, type Place } from './listen.ts';

export interface HttpSettings extends Place {
  /** The application's public key, 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly interactions: Interactions;
  /** The way of what comes after a deferral; closed with the endpoint. */
  readonly delivery: Delivery;
  /** Gets no token, no address of an interaction, and no text of a reader. */
  readonly log: Logger;
  readonly ready: Ready;
  /** Counts what happens; nobody unless said otherwise. */
  readonly observer?: Observer;
  /** How long a command may take before a deferral is sent in its place, in milliseconds. */
  readonly deferAfter?: number;
  /** Milliseconds since the epoch; the system's clock unless said otherwise. */
  readonly clock?: () => number;
  /** Further routes on the same port. */
  readonly routes?: (server: FastifyInstance) => void | Promise<void>;
}

/** A running endpoint, or a sentence that says why it cannot run. */
export type Http =
  | (Extract<Listening, { status: 'listening' }> & {
      /** Takes no more requests, answers those in flight, and closes the port. */
      readonly stop: () => Promise<void>;
      /** Settles when the port is closed and nothing more will be sent. */
      readonly closed: Promise<void>;
    })
  | Extract<Listening, { status: 'refused' }>;

/** How long a stop waits for requests in flight, and as long again for what follows their deferrals; milliseconds. */
const drainLimit = 5_000;

/** Replays are known within the five minutes that a signature is fresh, at up to 600 interactions a second, in 12 MB. */
const remembered = 180_000;

/** Answers Discord's interactions over HTTP until stopped. Never rejects. */
export async function startHttp(settings: HttpSettings): Promise<Http> {
  const { interactions, delivery, log, observer = nobody, deferAfter = usualDeferAfter } = settings;
  const { publicKey, clock = Date.now } = settings;
  const inbox = createInbox(remembered);
  const server = fastify({ logger: false, requestTimeout: 10_000 });
  server.setErrorHandler<Error & { readonly statusCode?: number }>(
    ({ statusCode = 500, name }, _request, reply) => {
      // What the fault says may repeat what was sent, so it stays here.
      if (statusCode >= 500) log.error({ fault: name }, 'a request failed');
      void reply.code(statusCode).send({ error: statusCode >= 500 ? 'internal error' : 'bad request' });
    },
  );
  addHealth(server, settings.ready);
  await addInteractions(server, {
    interactions,
    delivery,
    log,
    observer,
    deferAfter,
    publicKey,
    clock,
    inbox,
  });
  await settings.routes?.(server);
  const listening = await listen(server, settings);
  if (listening.status === 'refused') {
    delivery.close();
    return listening;
  }
  const { promise: closed, settle } = settledFromOutside<void>();
  return {
    ...listening,
    closed,
    stop: async () => {
      await shut(server, drainLimit);
      const left = await inbox.drain(drainLimit);
      if (left > 0) log.warn({ left }, 'stopped before every interaction was answered');
      delivery.close();
      settle();
    },
  };
}
