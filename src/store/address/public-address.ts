import ipaddr from 'ipaddr.js';

/** The only IPv6 addresses that are anybody's in the public internet (IANA, IPv6 Address Space: Global Unicast). */
const GLOBAL_UNICAST = ipaddr.IPv6.parse('2000::');
const GLOBAL_UNICAST_BITS = 3;

/**
 * Whether an IP address is one of the public internet. Private, loopback, link-local, shared (CGNAT), multicast,
 * reserved and unspecified addresses are not, nor are those that carry an IPv4 address inside (IPv4-mapped, 6to4,
 * Teredo, NAT64): what they lead to is another address's.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST, GLOBAL_UNICAST_BITS);
}
