import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const RESULTS = new URL('results/', import.meta.url);

/** Writes files of results by name, in the form that `npm run check:format` wants, like every other file. */
export function writeResults(files: Readonly<Record<string, string>>): void {
  mkdirSync(RESULTS, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, RESULTS), text);
  execFileSync('npx', ['oxfmt', fileURLToPath(RESULTS)], { stdio: 'ignore' });
}

/** A report as JSON, its numbers to four decimals. */
export function jsonOf(report: object): string {
  return `${JSON.stringify(report, rounded, 2)}\n`;
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}

/** The commit measured, with "+" where the engine was edited beyond it; null outside a repository. */
export function commitMeasured(): string | null {
  try {
    const isEdited = git('status', '--porcelain', '--', 'src', 'lexicon') !== '';
    return git('rev-parse', '--short', 'HEAD') + (isEdited ? '+' : '');
  } catch {
    return null;
  }
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
