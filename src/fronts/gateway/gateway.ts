import type { Logger } from 'pino';
import type { Interactions } from '../../interactions/dispatch.ts';
import type { Closing } from './closing.ts';
import { connect, growingPause, type Pause } from './connect.ts';
import { usualDeferAfter } from '../delivery/answer.ts';
import { openDelivery } from '../delivery/delivery.ts';
import { handle } from '../delivery/handle.ts';
import { createInbox } from '../delivery/inbox.ts';
import { nobody, type Observer } from '../delivery/observer.ts';
import { registerCommands, type Destination } from './register.ts';
import { settledFromOutside, type FromOutside } from '../delivery/promise.ts';
import type { IdentifyThrottler } from './client-options.ts';

/** The gateway's times, in milliseconds. */
interface GatewayTimes {
  /** How long a command may take before a deferral is sent in its place. */
  readonly deferAfter: number;
  /** How long one try to send a first response may take. */
  readonly callbackTimeout: number;
  /** How long a new connection may be without Discord's greeting, before it is given up for another. */
  readonly helloLimit: number;
  /** How long a stop waits for interactions in flight. */
  readonly drainLimit: number;
  /** How long a stop waits for a reconnection under way, and as long again for Discord to close the connection. */
  readonly endLimit: number;
}

/** Discord allows 3 s to the first response: room for the command, one lost try, and another. */
const defaultTimes: GatewayTimes = {
  deferAfter: usualDeferAfter,
  callbackTimeout: 1_000,
  helloLimit: 15_000,
  drainLimit: 5_000,
  endLimit: 2_000,
};

// Replays after a resumed connection go back a minute or two at most: ids beyond these many cannot come again.
const remembered = 10_000;

export interface GatewaySettings {
  readonly discord: Destination & {
    /** How many shards to open, from 1; as many as Discord recommends unless said otherwise. */
    readonly shards?: number | 'auto';
  };
  readonly interactions: Interactions;
  /** Gets no token, no address of an interaction, and no text of a reader. */
  readonly log: Logger;
  /** Counts what happens; nobody unless said otherwise. */
  readonly observer?: Observer;
  /** Whether to register the commands at the start; true unless said otherwise. */
  readonly register?: boolean;
  readonly times?: Partial<GatewayTimes>;
  /** The wait before another login while Discord cannot be reached; grows to a minute unless said otherwise. */
  readonly pause?: Pause;
  /** For tests: discord.js waits 5 s between two IDENTIFYs. */
  readonly identifyThrottler?: IdentifyThrottler;
}

/** A running connection to Discord. Its promises never reject. */
export interface Gateway {
  /** True once interactions are answered and commands registered (or that failure logged); false if it closed before. */
  readonly ready: Promise<boolean>;
  /** Settles when everything has ended: no connection is left, and nothing more will be sent. */
  readonly closed: Promise<Closing>;
  /** Takes no new interactions, answers those in flight, and disconnects. */
  readonly stop: () => Promise<void>;
}

/** Connects to Discord's gateway, and answers its interactions until stopped or until Discord ends it for good. */
export function startGateway(settings: GatewaySettings): Gateway {
  const ending = settledFromOutside<Closing>();
  const ready = settledFromOutside<boolean>();
  const closed = live(settings, ending, ready.settle);
  return {
    ready: ready.promise,
    closed,
    stop: async () => {
      ending.settle({ reason: 'stopped' });
      await closed;
    },
  };
}

async function live(
  settings: GatewaySettings,
  ending: FromOutside<Closing>,
  ready: (isReady: boolean) => void,
): Promise<Closing> {
  const { discord, interactions, log, observer = nobody } = settings;
  const times = { ...defaultTimes, ...settings.times };
  const delivery = openDelivery({ api: discord.api, callbackTimeout: times.callbackTimeout });
  const inbox = createInbox(remembered);
  const answering = { interactions, delivery, deferAfter: times.deferAfter, log, observer };
  const onFatal = (problem: string) => ending.settle({ reason: 'fatal', problem });

  const session = await connect({
    token: discord.token,
    api: discord.api,
    shards: discord.shards ?? 'auto',
    log,
    helloLimit: times.helloLimit,
    identifyThrottler: settings.identifyThrottler ?? null,
    onInteraction: (payload) => {
      const taken = inbox.take(payload, async (interaction) => handle(interaction, answering));
      if (taken !== 'taken') log.warn(`left an event unanswered: ${taken}`);
    },
    onFatal,
    onConnections: observer.connections,
    pause: settings.pause ?? growingPause,
    endLimit: times.endLimit,
    ending: ending.promise,
  });
  if (session !== null) {
    log.info('connected to Discord');
    if (settings.register ?? true) await Promise.race([register(settings, onFatal), ending.promise]);
    ready(!ending.settled());
  }
  const closing = await ending.promise;
  ready(false);
  const left = await inbox.drain(times.drainLimit);
  if (left > 0) log.warn({ left }, 'stopped before every interaction was answered');
  delivery.close();
  await session?.end(times.endLimit);
  log.info(closing, 'disconnected from Discord');
  return closing;
}

async function register(
  { discord, interactions, log }: GatewaySettings,
  onFatal: (problem: string) => void,
): Promise<void> {
  const registration = await registerCommands(discord, interactions.definitions);
  if (registration.status === 'registered') {
    log.info({ commands: registration.commands, invite: registration.invite }, 'commands registered');
    return;
  }
  // Without a registration the commands of last time go on working; without a token nothing does.
  log.error(registration.problem);
  if (registration.unauthorized) onFatal(registration.problem);
}
