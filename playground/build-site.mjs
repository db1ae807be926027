// Builds the playground as a site without a server, with the stories that ship, into site: to be hosted anywhere.
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const site = (name) => here(`../site/${name}`);

// As the playground's own server says it, without what only a header can say.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; " +
  "style-src-attr 'unsafe-hashes' 'sha256-YyzoJpP5ML1Dl1K7WQbfMCvG6Df0Mckd/cH2Bl2ywZQ='; " +
  "img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'";

await build({
  entryPoints: {
    main: here('site.ts'),
    engine: here('../src/fronts/playground/engine.ts'),
    style: here('style.css'),
  },
  outdir: site(''),
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2023',
  legalComments: 'linked',
  logLevel: 'error',
});
await mkdir(site(''), { recursive: true });
const page = await readFile(here('index.html'), 'utf8');
await writeFile(
  site('index.html'),
  page.replace('<head>', `<head>\n    <meta http-equiv="content-security-policy" content="${policy}" />`),
);
const articles = await readdir(here('../seeds'));
for (const name of articles) await copyFile(here(`../seeds/${name}`), site(name));
await writeFile(site('articles.json'), JSON.stringify(articles));
await copyFile(here('../lexicon/english.bin'), site('english.bin'));
