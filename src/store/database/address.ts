import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a database is. */
export type DatabaseAddress =
  | { readonly kind: 'memory' }
  /** An absolute path. */
  | { readonly kind: 'file'; readonly path: string }
  /** The whole address of a server, with its password: never to be shown or logged. */
  | { readonly kind: 'server'; readonly url: string };

/**
 * Reads what DATABASE_URL may say: `postgres://…` or `postgresql://…`, `file:PATH` or a plain path, or `:memory:`. Null
 * for anything else.
 */
export function readAddress(url: string): DatabaseAddress | null {
  if (url === ':memory:') return { kind: 'memory' };
  // One letter and a colon is a drive of Windows.
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(url)?.[1]?.toLowerCase() ?? null;
  if (scheme === 'postgres' || scheme === 'postgresql')
    return URL.canParse(url) ? { kind: 'server', url } : null;
  if (scheme === null) return url === '' ? null : { kind: 'file', path: resolve(url) };
  if (scheme !== 'file') return null;
  const rest = url.slice('file:'.length);
  if (rest === '') return null;
  if (!rest.startsWith('//')) return { kind: 'file', path: resolve(rest) };
  try {
    return { kind: 'file', path: fileURLToPath(url) };
  } catch {
    // Such as a file on another machine (file://host/path).
    return null;
  }
}
