import { complain } from './complain.ts';
import { loadConfig } from '../config.ts';
import type { Config, DiscordConfig, HttpConfig } from '../config.ts';
import { whenNeeded } from '../fronts/delivery/when-needed.ts';
import type { Begun, Served } from './serve.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** The options of `verbatim start`. */
export interface StartOptions {
  /** Chat in the terminal in place of the playground. */
  readonly terminal?: true;
  /** The playground's port; any free one where the usual one is taken, unless said here. */
  readonly port?: number;
}

/**
 * Runs the bot until it is stopped: behind the interactions endpoint or on Discord's gateway where the configuration
 * says so, else as a playground on this machine. The first line says which, and why.
 */
export async function start({ terminal, port }: StartOptions, around: Surroundings): Promise<ExitCode> {
  // Before anything is written: whoever reads the first line may send a signal at once.
  const signal = around.stopSignal();
  const read = loadConfig();
  if (read.status === 'wrong') return complain(around, ...read.problems);
  const { config } = read;
  const begin = frontOf(config, around);
  if (begin === null) {
    if (terminal === true) return (await import('./chat.ts')).startChat(config, around, signal);
    return (await import('./playground.ts')).startPlayground(config, port ?? null, around, signal);
  }
  // What only a bot needs is loaded only there: it costs the terminal half a second.
  const { serve } = await import('./serve.ts');
  return serve(config, around, signal, begin);
}

/** The front that the configuration asks for; null for none that serves others. */
function frontOf({ discord, http }: Config, around: Surroundings) {
  if (http !== null) return async (served: Served) => beginEndpoint(http, served, around, discord);
  if (discord !== null) return async (served: Served) => beginGateway(discord, served, around);
  return null;
}

async function beginGateway(discord: DiscordConfig, served: Served, around: Surroundings): Promise<Begun> {
  const { startGateway } = await import('../fronts/gateway/gateway.ts');
  const { app, log, observer } = served;
  around.errors.write('DISCORD_TOKEN is set, so Verbatim runs as a bot on Discord.\n');
  const gateway = startGateway({ discord, interactions: app.interactions, log, observer });
  return {
    ended: gateway.closed.then((closing) => (closing.reason === 'fatal' ? closing.problem : null)),
    stop: gateway.stop,
  };
}

/** With a token as well, the token is for `verbatim register` only: Discord sends interactions one way or the other. */
async function beginEndpoint(
  { api, ...http }: HttpConfig,
  served: Served,
  around: Surroundings,
  discord: DiscordConfig | null,
): Promise<Begun> {
  const { startHttp } = await import('../fronts/http/http.ts');
  const { app, ...rest } = served;
  const delivery = whenNeeded(async () => {
    const { openDelivery } = await import('../fronts/delivery/delivery.ts');
    return openDelivery({ api, callbackTimeout: 1_000 });
  });
  const endpoint = await startHttp({ ...http, ...rest, interactions: app.interactions, delivery });
  if (endpoint.status === 'refused') return endpoint;
  const unused =
    discord === null
      ? ''
      : ' DISCORD_TOKEN is for "verbatim register" only: Discord sends interactions either to this endpoint or to the gateway, never to both.';
  around.errors.write(
    `DISCORD_PUBLIC_KEY and HTTP_PORT are set, so Verbatim answers Discord at ${endpoint.address}/interactions.${unused}\n`,
  );
  return { ended: endpoint.closed.then(() => null), stop: endpoint.stop };
}
