import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { onCore } from './cores.ts';

/** A program that runs beside the bench. */
export interface Running {
  /** The first line of its error stream, on which the bot says where it is. */
  readonly firstLine: string;
  readonly pid: number;
  /** Tells it to stop, and waits until it has. */
  readonly stop: () => Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MAIN = join(ROOT, 'dist', 'src', 'main.js');

/** Builds the program as an operator does, so that what is measured is what is read here. */
export function buildProgram(): void {
  execFileSync('npm', ['run', 'build', '--silent'], { cwd: ROOT, stdio: 'inherit' });
}

/**
 * Starts the built bot on core `core`, as an operator would, with a store of its own in a folder that goes with it, and
 * waits for its first line. `nodeOptions` are for node itself: `--cpu-prof`.
 */
export async function startProgram(
  environment: Readonly<Record<string, string>>,
  core: number,
  nodeOptions: readonly string[] = [],
): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  const running = await startScript([...nodeOptions, MAIN, 'start'], core, {
    DATABASE_URL: join(folder, 'verbatim.db'),
    ...environment,
  });
  return {
    ...running,
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Runs the built program on core `core` to its end, as `verbatim …` at the command line. */
export async function runProgram(args: readonly string[], core: number) {
  const [command, ...rest] = onCore(core, [process.execPath, MAIN, ...args]);
  return promisify(execFile)(command, rest, { cwd: ROOT });
}

/** Starts a script of node on core `core`, and waits for its first line on the error stream. */
export async function startScript(
  args: readonly string[],
  core: number,
  environment: Readonly<Record<string, string>>,
): Promise<Running> {
  const [command, ...rest] = onCore(core, [process.execPath, ...args]);
  const child = spawn(command, rest, {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const firstLine = await firstLineOf(child);
  return {
    firstLine,
    pid: child.pid ?? 0,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function firstLineOf(child: ChildProcess): Promise<string> {
  const lines = child.stderr === null ? null : createInterface({ input: child.stderr });
  if (lines === null) throw new Error('a program without an error stream');
  const line = await Promise.race([
    once(lines, 'line').then(([first]: unknown[]) => String(first)),
    once(child, 'exit').then(([code]: unknown[]) => new Error(`a program ended at once (${String(code)})`)),
  ]);
  if (line instanceof Error) throw line;
  return line;
}
