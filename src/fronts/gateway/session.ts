import { GatewayDispatchEvents } from 'discord-api-types/v10';
import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  Options,
  SimpleShardingStrategy,
  type ClientEvents,
  type ClientOptions,
} from 'discord.js';
import type { Logger } from 'pino';
import { problemOfCloseCode, tokenProblem } from './closing.ts';
import { faultOf, type Fault } from '../delivery/fault.ts';
import { within } from '../delivery/promise.ts';
import { restOptions, usualTimeout } from '../delivery/rest.ts';

/** How discord.js spaces its IDENTIFYs; its own way is a pause of 5 s between two of one shard. */
export type IdentifyThrottler = NonNullable<NonNullable<ClientOptions['ws']>['buildIdentifyThrottler']>;

export interface SessionSettings {
  readonly token: string;
  readonly api: string;
  readonly log: Logger;
  readonly identifyThrottler: IdentifyThrottler | null;
  /** Told of every INTERACTION_CREATE, as Discord sent it. Must not throw. */
  readonly onInteraction: (payload: unknown) => void;
  /** Told that the session is over and that reconnecting is of no use. */
  readonly onFatal: (problem: string) => void;
  /** Told how many shards are connected whenever that changes. Must not throw. */
  readonly onConnections: (ready: number) => void;
}

/** How a login went. After `unreachable` the session is spent: another one may be tried. */
type Login =
  | { readonly status: 'ready' }
  | { readonly status: 'fatal'; readonly problem: string }
  | { readonly status: 'unreachable'; readonly fault: Fault };

/** One discord.js client, for one login. */
export interface Session {
  /** Settles when every shard is ready, or on what prevents it. */
  readonly login: () => Promise<Login>;
  /** Waits up to `limit` milliseconds for a reconnection under way, then closes within as long again. */
  readonly end: (limit: number) => Promise<void>;
}

/** A client that has no intents and hence no guilds, asked only for raw interactions. */
export function createSession(settings: SessionSettings): Session {
  const { log } = settings;
  const state = { fatal: null as string | null };
  const client = new Client(clientOptions(settings, () => state.fatal !== null));
  const reconnecting = new Set<number>();
  const connected = new Set<number>();
  const isConnected = (shard: number, is: boolean): void => {
    if (is) connected.add(shard);
    else connected.delete(shard);
    settings.onConnections(connected.size);
  };

  // Without this listener a rejection inside discord.js would end the process.
  client.on(Events.Error, (error) => log.error({ fault: faultOf(error) }, 'discord.js reports an error'));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ shard, fault: faultOf(error) }, 'connection error'),
  );
  client.on(Events.ShardReconnecting, (shard) => {
    reconnecting.add(shard);
    isConnected(shard, false);
    log.warn({ shard }, 'connection lost, reconnecting');
  });
  client.on(Events.ShardReady, (shard) => {
    reconnecting.delete(shard);
    isConnected(shard, true);
  });
  client.on(Events.ShardResume, (shard, replayed) => {
    reconnecting.delete(shard);
    isConnected(shard, true);
    log.info({ shard, replayed }, 'connection resumed');
  });
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    reconnecting.delete(shard);
    isConnected(shard, false);
    state.fatal = problemOfCloseCode(code);
    settings.onFatal(state.fatal);
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, settings.onInteraction);

  return {
    login: async () => {
      const ready = next(client, Events.ClientReady).then((): Login => ({ status: 'ready' }));
      const failed = client.login(settings.token).then(
        async () => ready,
        (thrown: unknown) => loginFailure(thrown, state.fatal),
      );
      return Promise.race([ready, failed]);
    },
    end: async (limit) => {
      client.ws.removeAllListeners(GatewayDispatchEvents.InteractionCreate);
      await within(limit, reconnected());
      await within(limit, client.destroy().catch(notClosed));
    },
  };

  // Only an open connection can be closed with a goodbye, so a reconnection under way is let finish.
  async function reconnected(): Promise<void> {
    while (reconnecting.size > 0) {
      await Promise.race([next(client, Events.ShardReady), next(client, Events.ShardResume)]);
    }
  }

  function notClosed(thrown: unknown): void {
    log.error({ fault: faultOf(thrown) }, 'not closed cleanly');
  }
}

async function next(client: Client, event: keyof ClientEvents): Promise<void> {
  await new Promise<void>((resolve) => {
    client.once(event, () => resolve());
  });
}

function loginFailure(thrown: unknown, fatal: string | null): Login {
  if (fatal !== null) return { status: 'fatal', problem: fatal };
  if (thrown instanceof DiscordjsError && thrown.code === DiscordjsErrorCodes.TokenInvalid) {
    return { status: 'fatal', problem: tokenProblem };
  }
  return { status: 'unreachable', fault: faultOf(thrown) };
}

function clientOptions(
  { api, log, identifyThrottler }: SessionSettings,
  isFatal: () => boolean,
): ClientOptions {
  return {
    // Interactions come without any intent; guilds would cost 90 KiB each, and hold up interactions at the start.
    intents: [],
    // As many shards as Discord recommends, all in this process.
    shards: 'auto',
    rest: { api, ...restOptions(usualTimeout) },
    // discord.js makes objects of every interaction; nothing here reads them, so none are kept.
    makeCache: Options.cacheWithLimits({ UserManager: 0, GuildMemberManager: 0, MessageManager: 0 }),
    ws: {
      ...(identifyThrottler === null ? {} : { buildIdentifyThrottler: identifyThrottler }),
      buildStrategy: (manager) => {
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
          spawn: async (shards) => {
            for (const shard of shards) spawned.add(shard);
            await strategy.spawn(shards);
          },
        };
      },
    },
  };
}
