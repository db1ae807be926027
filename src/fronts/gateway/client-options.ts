import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { Options, SimpleShardingStrategy, type ClientOptions } from 'discord.js';
import type { Logger } from 'pino';
import { faultOf } from '../delivery/fault.ts';
import { restOptions, usualTimeout } from '../delivery/rest.ts';

/** How discord.js spaces its IDENTIFYs; its own way is a pause of 5 s between two of one shard. */
export type IdentifyThrottler = NonNullable<NonNullable<ClientOptions['ws']>['buildIdentifyThrottler']>;

export interface ClientSettings {
  readonly token: string;
  readonly api: string;
  /** How many shards to open, from 1; `auto`: as many as Discord recommends. */
  readonly shards: number | 'auto';
  /** Milliseconds that a new connection may be without Discord's greeting; discord.js would wait 60 s. */
  readonly helloLimit: number;
  readonly log: Logger;
  readonly identifyThrottler: IdentifyThrottler | null;
  /** Told of every INTERACTION_CREATE, as Discord sent it. Must not throw. */
  readonly onInteraction: (payload: unknown) => void;
}

type ShardManager = Parameters<NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>>[0];

/**
 * Takes events before discord.js sees them, and leaves it READY alone. It makes objects of every event that it knows, and
 * one that it cannot read would end the process, by a rejection that nobody can catch; so would RESUMED of a session that
 * Discord ends at the same moment.
 */
function takeEvents(manager: ShardManager, { onInteraction, onResumed }: OptionSettings): void {
  // The client listens after this: what is changed here, it gets so.
  manager.on('dispatch', (dispatched: unknown) => {
    if (!isDispatch(dispatched) || dispatched.data.t === GatewayDispatchEvents.Ready) return;
    const { data, shardId } = dispatched;
    const [type, payload] = [data.t, data.d];
    Object.assign(data, { t: 'TAKEN', d: null });
    if (type === GatewayDispatchEvents.InteractionCreate) onInteraction(payload);
    if (type === GatewayDispatchEvents.Resumed) onResumed(shardId);
  });
}

interface Dispatch {
  readonly shardId: number;
  readonly data: { readonly t: unknown; readonly d: unknown };
}

function isDispatch(value: unknown): value is Dispatch {
  if (!isObject(value) || !('data' in value) || !('shardId' in value)) return false;
  return isObject(value.data) && 't' in value.data && 'd' in value.data && typeof value.shardId === 'number';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

interface OptionSettings extends ClientSettings {
  /** Whether Discord ended the connection for good. */
  readonly isFatal: () => boolean;
  /** Told of each shard whose session goes on after its connection was lost. Must not throw. */
  readonly onResumed: (shard: number) => void;
}

/** The options of a client that has no intents and hence no guilds, and sees nothing but its connection. */
export function clientOptions(settings: OptionSettings): ClientOptions {
  const { api, shards, helloLimit, log, identifyThrottler, isFatal } = settings;
  return {
    // Interactions come without any intent; guilds would cost 90 KiB each, and hold up interactions at the start.
    intents: [],
    // All in this process, each by its number: what is left out, discord.js takes from the environment's SHARDS as the
    // number of one shard.
    shards: shards === 'auto' ? shards : Array.from({ length: shards }, (_, shard) => shard),
    rest: { api, ...restOptions(usualTimeout) },
    // discord.js makes objects of every interaction; nothing here reads them, so none are kept.
    makeCache: Options.cacheWithLimits({ UserManager: 0, GuildMemberManager: 0, MessageManager: 0 }),
    ws: {
      ...(identifyThrottler === null ? {} : { buildIdentifyThrottler: identifyThrottler }),
      buildStrategy: (manager) => {
        takeEvents(manager, settings);
        manager.options.helloTimeout = helloLimit;
        const strategy = new SimpleShardingStrategy(manager);
        const spawned = new Set<number>();
        return {
          // When a first connection fails, discord.js rejects the login and lets the shard go on reconnecting, out
          // of reach. The shard is right, so the login waits for it.
          connect: async () => {
            try {
              await strategy.connect();
            } catch (thrown) {
              if (isFatal()) throw thrown;
              log.warn({ fault: faultOf(thrown) }, 'the gateway cannot be reached, trying again');
            }
          },
          // A shard destroyed while it waits to reconnect reconnects all the same, and keeps the process alive. It
          // asks for its session first: without an answer it never does. (The first call comes before any shard.)
          destroy: async (options) => {
            if (spawned.size > 0)
              manager.options.retrieveSessionInfo = async () => new Promise(() => undefined);
            await strategy.destroy(options);
          },
          fetchStatus: async () => strategy.fetchStatus(),
          send: async (shard, payload) => strategy.send(shard, payload),
          spawn: async (spawning) => {
            for (const shard of spawning) spawned.add(shard);
            await strategy.spawn(spawning);
          },
        };
      },
    },
  };
}
