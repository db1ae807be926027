import type { Route } from './faults.ts';

const patterns: readonly (readonly [Route, string, RegExp])[] = [
  ['gateway', 'GET', /^\/gateway\/bot$/],
  ['application', 'GET', /^\/applications\/@me$/],
  ['register', 'PUT', /^\/applications\/(?<application>\d+)\/(?:guilds\/(?<guild>\d+)\/)?commands$/],
  ['callback', 'POST', /^\/interactions\/(?<id>\d+)\/(?<token>[^/]+)\/callback$/],
  ['edit', 'PATCH', /^\/webhooks\/(?<application>\d+)\/(?<token>[^/]+)\/messages\/@original$/],
  ['read', 'GET', /^\/webhooks\/(?<application>\d+)\/(?<token>[^/]+)\/messages\/@original$/],
  ['withdraw', 'DELETE', /^\/webhooks\/(?<application>\d+)\/(?<token>[^/]+)\/messages\/@original$/],
  ['follow up', 'POST', /^\/webhooks\/(?<application>\d+)\/(?<token>[^/]+)$/],
];

/** What a request is for, and the named parts of its path; null for a request that the loopback does not know. */
export function routeOf(
  method: string,
  path: string,
): readonly [Route | null, Readonly<Record<string, string | undefined>>] {
  for (const [route, verb, pattern] of patterns) {
    const match = verb === method ? pattern.exec(path) : null;
    if (match !== null) return [route, match.groups ?? {}];
  }
  return [null, {}];
}
