import type { IncomingMessage } from 'node:http';
import type { Fetched } from '../../shelf/sources.ts';
import type { StoredArticle } from '../../shelf/shelf-record.ts';
import type { AddressProblemKind } from '../../story/address-problem.ts';
import { askServer } from './ask-server.ts';
import { checkAddress, type Checked, type CheckedAddress } from './check-address.ts';
import { systemConnection, type Connection } from './connection.ts';
import { readTextType } from './content-type.ts';
import { problemOfFault } from './faults.ts';
import { fileNameOf } from './file-name.ts';
import { readBody } from './read-body.ts';

/** What the operator lets be fetched. */
export interface AddressSettings {
  /** Hosts as {@link isAllowedHost} reads them; none: nothing is fetched. */
  readonly allowedHosts: readonly string[];
}

/** Redirects followed: one to `www.`, one to a slash at the end, and one more. */
const MOST_REDIRECTS = 3;

/**
 * Fetches an article from a web address. Off unless the operator allows hosts; https on port 443 only; every address,
 * also one redirected to, must be on an allowed host whose name resolves to public addresses only, and is asked at just
 * those. At most 1 MB of text after decompression, in 10 seconds for everything. Never rejects.
 */
export async function fetchArticle(
  address: string,
  { allowedHosts }: AddressSettings,
  connection: Connection = systemConnection,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(connection.patience);
  let step: Step = { status: 'redirect', to: address.trim() };
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const at = step.to;
    const refuse = (problem: AddressProblemKind): Fetched => ({
      status: 'refused',
      problem: { ...problem, address: withoutCredentials(at), isRedirected: redirects > 0 },
    });
    if (allowedHosts.length === 0) return refuse({ kind: 'off' });
    const checked = await inTime(checkAddress(at, allowedHosts, connection), signal);
    if (checked === null) return refuse(tooSlow(connection));
    if (checked.status === 'refused') return refuse(checked.problem);
    const next = await take(checked.checked, connection, signal);
    if (next.status === 'refused') return refuse(next.problem);
    if (next.status === 'fetched') return next;
    step = next;
  }
  const problem = { kind: 'too-many-redirects', most: MOST_REDIRECTS, isRedirected: true } as const;
  return { status: 'refused', problem: { ...problem, address: withoutCredentials(step.to) } };
}

interface Step {
  readonly status: 'redirect';
  readonly to: string;
}

type Taken =
  | Step
  | { readonly status: 'fetched'; readonly source: StoredArticle }
  | { readonly status: 'refused'; readonly problem: AddressProblemKind };

/** Asks once, and leaves no connection open whatever comes of it. */
async function take(checked: CheckedAddress, connection: Connection, signal: AbortSignal): Promise<Taken> {
  try {
    const response = await askServer(checked, connection, signal);
    try {
      return await read(response, checked.url);
    } finally {
      response.destroy();
    }
  } catch (fault) {
    const problem = signal.aborted ? tooSlow(connection) : problemOfFault(fault, checked.url.hostname);
    return { status: 'refused', problem };
  }
}

async function read(response: IncomingMessage, url: URL): Promise<Taken> {
  const status = response.statusCode ?? 0;
  const { location } = response.headers;
  if (REDIRECTS.has(status) && location !== undefined) {
    return {
      status: 'redirect',
      to: URL.canParse(location, url.href) ? new URL(location, url).href : location,
    };
  }
  if (status !== 200) return { status: 'refused', problem: { kind: 'status', status } };
  const header = response.headers['content-type'] ?? '';
  const type = readTextType(header);
  if (type === null) return { status: 'refused', problem: { kind: 'wrong-type', type: header } };
  const body = await readBody(response);
  if (body.status === 'refused') return body;
  const file = fileNameOf(url, type.ending);
  const source = { file, bytes: body.bytes, charset: type.charset, address: addressOf(url) };
  return { status: 'fetched', source };
}

// https://www.rfc-editor.org/rfc/rfc9110#section-15.4
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** The address without the place in the page, which a server never sees. */
function addressOf(url: URL): string {
  return url.href.slice(0, url.href.length - url.hash.length);
}

/** An address as it may be shown: a password in it is not for a channel to read. */
function withoutCredentials(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.username === '' && url.password === '') return address;
  url.username = '';
  url.password = '';
  return url.href;
}

function tooSlow({ patience }: Connection): AddressProblemKind {
  return { kind: 'too-slow', seconds: Math.ceil(patience / 1000) };
}

/** What the promise gives, or null when the time is up first: a resolver cannot be called off. */
async function inTime(work: Promise<Checked>, signal: AbortSignal): Promise<Checked | null> {
  const timeUp = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  return signal.aborted ? null : Promise.race([work, timeUp]);
}
