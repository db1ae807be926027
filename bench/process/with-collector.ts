import { spawnSync } from 'node:child_process';

/** Runs the bench `name` again in a process whose memory can be measured, with so many megabytes of heap; its exit code. */
export function withCollector(name: string, args: readonly string[], heap: number | null = null): number {
  const node = ['--expose-gc', ...(heap === null ? [] : [`--max-old-space-size=${heap}`])];
  const bench = ['--import', 'tsx', 'bench/run.ts', name, ...args];
  return spawnSync(process.execPath, [...node, ...bench], { stdio: 'inherit' }).status ?? 1;
}
