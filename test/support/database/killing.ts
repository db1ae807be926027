import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import * as z from 'zod';
import { shippedPath } from '../../../src/store/shipped.ts';

/** What a writer said before it ended. */
export interface Said {
  /** Every line, in order. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  /** Whether it was killed; false where it ended by itself first. */
  readonly killed: boolean;
}

/** The writer and all that it imports as one file: it starts many times as fast as through tsx. */
export async function buildWriter(): Promise<{ readonly file: string; readonly dispose: () => void }> {
  // Within node_modules, where what is not in the bundle is looked for.
  const folder = join(shippedPath('node_modules'), '.cache', 'verbatim', `writer-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'writer.mjs');
  await build({
    entryPoints: [shippedPath('test/support/database/writer.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['libsql', 'pg-native'],
    // pg is CommonJS.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return {
    file,
    dispose: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** How a writer is run. */
interface Run {
  /** What it opens, as DATABASE_URL would say it. */
  readonly address: string;
  readonly seed: number;
  /** How many changes it tries at most; 400 where it is not said. */
  readonly most?: number;
  /** At the beginning of which statement it is struck; never where it is not said. */
  readonly nth?: number;
  /** What strikes it; SIGKILL where it is not said. */
  readonly strike?: () => Promise<void>;
}

/** Runs a writer to its end. */
export async function runWriter(file: string, run: Run): Promise<Said> {
  const { address, seed, most = 400, nth = Infinity, strike } = run;
  const child = spawn(process.execPath, [file, address, String(seed), String(most)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  let said = '';
  let statements = 0;
  const struck: Promise<void>[] = [];
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (some: string) => {
    said += some;
    statements += some.split('~').length - 1;
    if (struck.length > 0 || statements < nth) return;
    if (strike === undefined) child.kill('SIGKILL');
    struck.push(strike?.() ?? Promise.resolve());
  });
  await ended;
  await Promise.all(struck);
  return { lines: linesOf(said), killed: child.signalCode === 'SIGKILL' };
}

function linesOf(said: string): readonly Readonly<Record<string, unknown>>[] {
  // The last line may have been cut: it was not said then.
  return said
    .split('\n')
    .slice(0, -1)
    .map((line) => line.replace(/^~+/, ''))
    .filter((line) => line.startsWith('{'))
    .map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)));
}
