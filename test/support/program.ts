import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { inRepository } from './guides.ts';

type Program = ChildProcessByStdio<null, Readable, Readable>;

/**
 * Starts `verbatim` from its sources, as processes in a folder of the test's own, with these keys of the environment and
 * no others. All end with the test.
 */
export async function programs(): Promise<
  (args: readonly string[], environment: Readonly<Record<string, string>>) => Program
> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-program-'));
  const started: Program[] = [];
  onTestFinished(async () => {
    for (const program of started) program.kill('SIGKILL');
    await rm(folder, { recursive: true });
  });
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const { PATH = '', HOME = '' } = process.env;
  return (args, environment) => {
    const program = spawn(process.execPath, ['--import', tsx, inRepository('src/main.ts'), ...args], {
      cwd: folder,
      env: { PATH, HOME, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    started.push(program);
    return program;
  };
}

/** Waits for the end of a program, and gives its exit code and all that it has written and nobody has read. */
export async function ended(program: Program) {
  const closed = once(program, 'close').then(([code]: unknown[]) => code);
  const [output, errors, code] = await Promise.all([text(program.stdout), text(program.stderr), closed]);
  return { code, output, errors };
}
