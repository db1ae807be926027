import { loadConfig } from '../config.ts';
import { complain } from './complain.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** The options of `verbatim health`. */
export interface HealthOptions {
  /** Whether it must be able to answer, and not only be alive. */
  readonly ready?: true;
}

/** How long the bot may take to say that it is alive, in milliseconds. */
const PATIENCE = 2_000;

/** `verbatim health`: asks a bot that runs here with the same environment how it is. 0: well; 1: not, or nobody there. */
export async function health({ ready }: HealthOptions, around: Surroundings): Promise<ExitCode> {
  const read = loadConfig();
  if (read.status === 'wrong') return complain(around, ...read.problems);
  const place = read.config.metrics ?? read.config.http;
  if (place === null) {
    return complain(around, 'There is no port to ask: set METRICS_PORT (or HTTP_PORT) as the bot has it.');
  }
  const address = `http://${reachable(place.host)}:${place.port}/${ready === true ? 'readyz' : 'healthz'}`;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    const told = await response.text();
    if (!response.ok) return complain(around, `${address} answers ${response.status}: ${told}`);
    around.output.write(`${told}\n`);
    return 0;
  } catch {
    return complain(around, `${address} does not answer within ${PATIENCE / 1000} seconds.`);
  }
}

/** What listens on every address of this machine is asked on its own one. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
