import { REST } from '@discordjs/rest';

/** How long one request may take, in milliseconds; discord.js would wait 15 s. */
export const usualTimeout = 2_500;

/**
 * A REST client for Discord at `api`. Requests that take longer than `timeout` milliseconds are repeated, as are
 * 5xx answers and reset connections: three times, at once.
 */
export function createRest(api: string, timeout: number): REST {
  return new REST({ api, ...restOptions(timeout) });
}

/** A REST client that repeats a request only where Discord says that it was not done: after a rate limit. */
export function createUnrepeating(api: string, timeout: number): REST {
  return new REST({ api, ...restOptions(timeout), retries: 0 });
}

/**
 * discord.js caps itself at 50 requests a second, also where Discord does not: interaction endpoints are outside
 * the global limit (https://docs.discord.com/developers/topics/rate-limits#global-rate-limit), and nearly all that
 * the bot sends goes there. Limits of single routes are still kept.
 */
export function restOptions(timeout: number) {
  return { timeout, retries: 3, globalRequestsPerSecond: Number.POSITIVE_INFINITY } as const;
}

/** Ends the timers of a REST client that is no longer needed. */
export function closeRest(rest: REST): void {
  rest.clearHashSweeper();
  rest.clearHandlerSweeper();
}
