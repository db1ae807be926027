import type { AddressProblemKind } from '../../story/address-problem.ts';
import { isAllowedHost } from './allowed-hosts.ts';
import type { Connection } from './connection.ts';

/** An address that may be asked, and the IP addresses that it may be asked at: those that were checked. */
export interface CheckedAddress {
  readonly url: URL;
  readonly pinned: readonly string[];
}

/** What may be asked, or why not. */
export type Checked =
  | { readonly status: 'checked'; readonly checked: CheckedAddress }
  | { readonly status: 'refused'; readonly problem: AddressProblemKind };

/**
 * Checks an address in full, as typed and as resolved. All that its name resolves to must be public: one private
 * address among others is how a name is made to lead inside. The URL parser has read numbers such as `0x7f.1` as the
 * IP addresses that they are.
 */
export async function checkAddress(
  given: string,
  allowed: readonly string[],
  { resolve, isPublic }: Connection,
): Promise<Checked> {
  if (!URL.canParse(given)) return refused({ kind: 'no-address' });
  const url = new URL(given);
  const problem = problemOf(url, allowed);
  if (problem !== null) return refused(problem);
  const host = url.hostname;
  const pinned = await resolve(host).catch(() => []);
  if (pinned.length === 0) return refused({ kind: 'unknown-host', host });
  if (!pinned.every(isPublic)) return refused({ kind: 'not-public', host });
  return { status: 'checked', checked: { url, pinned } };
}

function problemOf(url: URL, allowed: readonly string[]): AddressProblemKind | null {
  if (url.protocol !== 'https:') return { kind: 'not-https' };
  if (url.username !== '' || url.password !== '') return { kind: 'credentials' };
  if (url.port !== '') return { kind: 'port' };
  if (isAllowedHost(url.hostname, allowed)) return null;
  return { kind: 'host-not-allowed', host: url.hostname, allowed };
}

function refused(problem: AddressProblemKind): Checked {
  return { status: 'refused', problem };
}
