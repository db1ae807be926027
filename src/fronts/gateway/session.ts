import { Client, DiscordjsError, DiscordjsErrorCodes, Events, type ClientEvents } from 'discord.js';
import { clientOptions, type ClientSettings } from './client-options.ts';
import { problemOfCloseCode, tokenProblem } from './closing.ts';
import { faultOf, type Fault } from '../delivery/fault.ts';
import { within } from '../delivery/promise.ts';

export interface SessionSettings extends ClientSettings {
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
  const state: { fatal: string | null; ended: boolean } = { fatal: null, ended: false };
  const client = new Client(
    clientOptions({
      ...settings,
      isFatal: () => state.fatal !== null,
      onInteraction: (payload) => {
        if (!state.ended) settings.onInteraction(payload);
      },
      // As discord.js would tell it, but for how many events were replayed.
      onResumed: (shard) => void client.emit(Events.ShardResume, shard, 0),
    }),
  );
  const reconnecting = watch(client, settings, (problem) => {
    state.fatal = problem;
  });

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
      state.ended = true;
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
    settings.log.error({ fault: faultOf(thrown) }, 'not closed cleanly');
  }
}

/** Logs and tells what becomes of the shards; gives those that are reconnecting, as they are at any time. */
function watch(
  client: Client,
  { log, onConnections, onFatal }: SessionSettings,
  onEnd: (problem: string) => void,
): ReadonlySet<number> {
  const reconnecting = new Set<number>();
  const connected = new Set<number>();
  const isConnected = (shard: number, is: boolean): void => {
    if (is) connected.add(shard);
    else connected.delete(shard);
    onConnections(connected.size);
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
  client.on(Events.ShardResume, (shard) => {
    reconnecting.delete(shard);
    isConnected(shard, true);
    log.info({ shard }, 'connection resumed');
  });
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    reconnecting.delete(shard);
    isConnected(shard, false);
    const problem = problemOfCloseCode(code);
    onEnd(problem);
    onFatal(problem);
  });
  return reconnecting;
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
