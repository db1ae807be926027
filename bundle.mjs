// Bundles the program into dist/src/main.js and parts that are loaded where they are needed: a thousand small modules take
// Node twice as long to find, read and compile. Names stay, so that a stack says where a fault is.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await build({
  entryPoints: [here('src/main.ts')],
  outdir: here('dist/src'),
  chunkNames: 'program/[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  charset: 'utf8',
  // Native code, and what starts a program of its own.
  external: ['libsql', '@napi-rs/canvas', 'open', 'pg-native'],
  // Libraries in CommonJS ask for Node's modules by `require`, which a module of ours has not.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
});
