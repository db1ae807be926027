// Bundles the playground's page into dist/playground, from where the bot serves it.
import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await build({
  entryPoints: [here('main.ts'), here('style.css')],
  outdir: here('../dist/playground'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2023',
  legalComments: 'linked',
  logLevel: 'warning',
});
await copyFile(here('index.html'), here('../dist/playground/index.html'));
