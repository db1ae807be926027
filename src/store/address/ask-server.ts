import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { rootCertificates } from 'node:tls';
import type { CheckedAddress } from './check-address.ts';
import type { Connection } from './connection.ts';

/** What is asked for; nothing of who asks, and no cookie or referrer. */
const HEADERS = {
  accept: 'text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9',
  'accept-encoding': 'gzip, br',
  'user-agent': 'Verbatim (a Discord bot that quotes news stories)',
} as const;

/**
 * Asks a server for what is at an address, over TLS with its certificate verified, and resolves once its head has come.
 * It is asked at the pinned IP addresses and at no others: the name is not resolved again.
 * Rejects where no answer comes, and when the signal aborts.
 */
export function askServer(
  { url, pinned }: CheckedAddress,
  { port, authority }: Connection,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: url.hostname,
        path: `${url.pathname}${url.search}`,
        port,
        headers: { ...HEADERS, host: url.hostname },
        lookup: lookupOf(pinned),
        agent: new Agent({ keepAlive: false }),
        rejectUnauthorized: true,
        ...(authority === null ? {} : { ca: [...rootCertificates, authority] }),
        signal,
      },
      resolve,
    );
    asked.on('error', reject);
    asked.end();
  });
}

/** A resolver that knows nothing but the pinned addresses. */
function lookupOf(pinned: readonly string[]): LookupFunction {
  const found = pinned.map((address) => ({ address, family: isIP(address) }));
  return (_host, { all }, done) => {
    const [first] = found;
    if (all === true || first === undefined) done(null, [...found]);
    else done(null, first.address, first.family);
  };
}
