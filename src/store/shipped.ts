import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The path of something that ships with the package, found the same way from src and from dist. */
export function shippedPath(name: string): string {
  return join(dirname(createRequire(import.meta.url).resolve('verbatim/package.json')), name);
}
