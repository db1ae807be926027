import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { inRepository } from './guides.ts';

type Program = ChildProcessWithoutNullStreams;

/** Keys of the environment, and what they hold. */
export type Environment = Readonly<Record<string, string>>;

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Starts `verbatim` from its sources in a folder, with these keys of the environment and no others. */
export function startProgram(folder: string, args: readonly string[], environment: Environment): Program {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, ['--import', tsx, inRepository('src/main.ts'), ...args], {
    cwd: folder,
    env: { PATH, HOME, ...environment },
  });
}

/** Starts programs in a folder of the test's own, where no `.env` of the developer's is read. All end with the test. */
export async function programs(): Promise<(args: readonly string[], environment?: Environment) => Program> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-program-'));
  const started: { readonly program: Program; readonly exit: Promise<unknown> }[] = [];
  onTestFinished(async () => {
    for (const { program } of started) program.kill('SIGKILL');
    await Promise.all(started.map(({ exit }) => exit));
    await rm(folder, { recursive: true });
  });
  return (args, environment = {}) => {
    const program = startProgram(folder, args, environment);
    started.push({ program, exit: once(program, 'exit') });
    return program;
  };
}

/** Waits for the end of a program, and gives its exit code and all that it has written and nobody has read. */
export async function ended(program: Program) {
  const closed = once(program, 'close').then(([code]: unknown[]) => code);
  const [output, errors, code] = await Promise.all([text(program.stdout), text(program.stderr), closed]);
  return { code, output, errors };
}
