import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { pack, type Packed } from '../support/packed.ts';

const run = promisify(execFile);
const root = new URL('../../', import.meta.url);
const example = fileURLToPath(new URL('examples/ask-a-story.mjs', root));

let packed: Packed;
beforeAll(async () => {
  packed = await pack();
  await cp(example, join(packed.folder, 'ask-a-story.mjs'));
}, 600_000);
afterAll(async () => packed.remove());

const { PATH = '', HOME = '' } = process.env;
const main = 'node_modules/verbatim/dist/src/main.js';
const inFolder = () => ({ cwd: packed.folder, env: { PATH, HOME } });
const verbatim = (...args: readonly string[]) => run(process.execPath, [main, ...args], inFolder());

describe('the packed package', { timeout: 300_000 }, () => {
  it('has all that runs, and nothing else', () => {
    const places = new Set(packed.files.map((path) => path.split('/').slice(0, 2).join('/')));
    expect([...places].toSorted()).toEqual([
      '.env.example',
      'LICENSE',
      'README.md',
      'dist/playground',
      'dist/src',
      'lexicon/README.md',
      'lexicon/english.bin',
      'package.json',
      'seeds/flynn-resignation.txt',
    ]);
    const built = packed.files.filter((path) => path.startsWith('dist/src/'));
    expect(built.filter((path) => !/\.(js|d\.ts|json)$/.test(path))).toEqual([]);
    expect(built.filter((path) => path.endsWith('.json'))).toEqual(['dist/src/retrieval/rank/model.json']);
  });

  it('is small enough to fetch by the way: less than 11 MB', () => {
    expect(packed.size).toBeLessThan(11_000_000);
  });

  it('has no source map and names none', async () => {
    expect(packed.files.filter((path) => path.endsWith('.map'))).toEqual([]);
    const scripts = packed.files.filter((path) => path.endsWith('.js'));
    const texts = await Promise.all(scripts.map((path) => readFile(join(packed.own, path), 'utf8')));
    expect(texts.filter((text) => text.includes('sourceMappingURL'))).toEqual([]);
  });

  it('answers in an empty folder', async () => {
    const { stdout, stderr } = await verbatim('ask', 'Who replaced Flynn?');
    expect(stderr).toBe('');
    expect(stdout).toContain('Retired Army Lieutenant General »Keith Kellogg«');
  });

  it('prints its help', async () => {
    expect((await verbatim('--help')).stdout).toMatch(/^Usage: verbatim \[options\] \[command\]/);
  });

  it('draws a quote card with the fonts that it brings', async () => {
    const { stdout } = await run(process.execPath, [main, 'quotes', '--speaker', 'Flynn', '--card', '3'], {
      ...inFolder(),
      encoding: 'buffer',
      maxBuffer: 2 ** 24,
    });
    expect(stdout.subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  it('opens the playground without a token, page and all', async () => {
    const child = spawn(process.execPath, [main, '--port', await freePort()], inFolder());
    const line = await once(child.stdout, 'data').then(([data]: unknown[]) => String(data));
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? '';
    const statuses = ['', 'main.js', 'style.css'].map(
      async (name) => (await fetch(`${address}/${name}`)).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 200, 200]);
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('runs the example of the documentation, which shows what it prints', async () => {
    const guide = await readFile(new URL('docs/library.md', root), 'utf8');
    expect(guide).toContain(`\`\`\`js\n${await readFile(example, 'utf8')}\`\`\``);
    const { stdout } = await run(process.execPath, ['ask-a-story.mjs'], inFolder());
    expect(guide).toContain(`\`\`\`\n${stdout}\`\`\``);
  });

  it('gives types that a strict program compiles with, and that know a misuse', async () => {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const compiled = (...files: readonly string[]) => {
      const options = '--noEmit --strict --allowJs --checkJs --module nodenext --target es2023 --types node';
      const types = ['--typeRoots', fileURLToPath(new URL('node_modules/@types', root))];
      return run(process.execPath, [tsc, ...options.split(' '), ...types, ...files], inFolder());
    };
    await expect(compiled('ask-a-story.mjs')).resolves.toMatchObject({ stdout: '' });
    const misuse = "import { ask } from 'verbatim';\nask({ version: '', articles: [] }, 'Who?');\n";
    await writeFile(join(packed.folder, 'misuse.ts'), misuse);
    const told: unknown = expect.stringContaining('searchable');
    await expect(compiled('misuse.ts')).rejects.toMatchObject({ stdout: told });
  });
});
