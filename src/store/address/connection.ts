import { lookup } from 'node:dns/promises';
import { isPublicAddress } from './public-address.ts';

/** The ways out to the internet. Tests lead them to a server of their own; nothing else differs there. */
export interface Connection {
  /** Every IP address of a host's name; rejects where there is none. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Whether an IP address may be connected to. */
  readonly isPublic: (address: string) => boolean;
  /** The TCP port that serves https. */
  readonly port: number;
  /** Certificates to trust besides the system's, in PEM; null for none. */
  readonly authority: string | null;
  /** Milliseconds for everything: names, connections, redirects and the body. */
  readonly patience: number;
}

/** This machine's own resolver, and the public internet. */
export const systemConnection: Connection = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isPublic: isPublicAddress,
  port: 443,
  authority: null,
  patience: 10_000,
};
