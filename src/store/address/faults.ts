import type { AddressProblemKind } from '../../story/address-problem.ts';

/** What the error codes of Node's sockets, TLS and zlib mean to somebody who does not know them. */
const CAUSES: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'it takes no connections'],
  ['ECONNRESET', 'it broke the connection off'],
  ['EPIPE', 'it broke the connection off'],
  ['ENETUNREACH', 'no way leads there'],
  ['EHOSTUNREACH', 'no way leads there'],
  ['ETIMEDOUT', 'it does not answer'],
  ['EPROTO', 'it does not speak https'],
  ['HPE_INVALID_CONSTANT', 'it does not speak https'],
  ['CERT_HAS_EXPIRED', 'its certificate has expired'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is for another host'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is not signed by anybody known'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'its certificate is not signed by anybody known'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'its certificate is not signed by anybody known'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'its certificate is not signed by anybody known'],
]);

/** What a failed connection or a body that cannot be unpacked is to a moderator. */
export function problemOfFault(fault: unknown, host: string): AddressProblemKind {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  if (/^(?:Z_|ERR_+(?:BROTLI|ERROR))/.test(code)) return { kind: 'broken' };
  const known = CAUSES.get(code) ?? (code.startsWith('ERR_SSL') ? 'it does not speak https' : null);
  return { kind: 'unreachable', host, cause: known ?? (code || String(fault)) };
}
