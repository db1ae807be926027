import { Option } from 'commander';
import { DEFAULT_SURENESS, SURENESS } from '../retrieval/sureness.ts';
import type { ExitCode } from './surroundings.ts';

/**
 * Does the work of a command. Each loads its own part of the program, and no other: Discord's client alone costs half a
 * second.
 */
export type Perform = (work: () => Promise<ExitCode>) => Promise<void>;

/** The end of a command's help: how it is used. */
export function example(...lines: readonly string[]): string {
  return ['\nExample:', ...lines.map((line) => `  $ npx verbatim ${line}`)].join('\n');
}

/** The option of every command that answers. */
export const surenessOption = (): Option =>
  new Option('--sureness <setting>', 'how sure to be before answering')
    .choices(SURENESS)
    .default(DEFAULT_SURENESS);
