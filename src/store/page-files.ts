import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shippedPath } from './shipped.ts';

/** The playground's page as it was built, or what to do where it was not. */
export type OpenedPage =
  | {
      readonly status: 'open';
      readonly files: ReadonlyMap<string, { readonly type: string; readonly bytes: Uint8Array }>;
    }
  | { readonly status: 'absent'; readonly complaint: string };

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Reads the page that `npm run page` built. Never rejects. */
export async function openPage(folder = shippedPath('dist/playground')): Promise<OpenedPage> {
  try {
    const names = (await readdir(folder)).filter((name) => endingOf(name) in types);
    const files = await Promise.all(
      names.map(
        async (name) =>
          [name, { type: types[endingOf(name)] ?? '', bytes: await readFile(join(folder, name)) }] as const,
      ),
    );
    return { status: 'open', files: new Map(files) };
  } catch {
    return {
      status: 'absent',
      complaint: 'The playground’s page is not built: run "npm run page", or chat with "verbatim chat".',
    };
  }
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
