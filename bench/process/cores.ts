import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Whether a process can be kept to a core here: Linux has `taskset`, and one core must be left for the rest. */
export const CAN_PIN = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

/** The core that what is measured runs on, alone where nothing else is given to it. */
export const MEASURED = 0;

/** The core for what asks. */
export const ASKING = 1;

/** The command line that runs `command` on one core; as it is where it cannot be kept to one. */
export function onCore(
  core: number,
  command: readonly [string, ...string[]],
): readonly [string, ...string[]] {
  return CAN_PIN ? ['taskset', '--cpu-list', String(core), ...command] : command;
}
