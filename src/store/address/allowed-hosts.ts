/** One label of a host's name, and how such names are joined (RFC 1123, 2.1). */
const HOST = /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Whether the words are a host's name as it is allowed by: `example.com`, or `*.example.com` for all below it. Names in
 * other letters are written as in the address bar's technical form (`xn--…`); addresses in numbers are none.
 */
export function isHostPattern(words: string): boolean {
  return HOST.test(words);
}

/** Whether a host, in small letters, is allowed: `example.com` allows itself, `*.example.com` each host below it. */
export function isAllowedHost(host: string, allowed: readonly string[]): boolean {
  return allowed.some((pattern) =>
    pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern,
  );
}
