import { loadConfig, type Config } from '../config.ts';
import { chat } from '../fronts/terminal/chat.ts';
import { complain } from './complain.ts';
import { openWithPictures } from './open-app.ts';
import { settingsOf } from './settings.ts';
import { styleFor } from './style.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** `verbatim chat`: talks in the terminal, whatever the configuration says of Discord. */
export async function chatHere(around: Surroundings): Promise<ExitCode> {
  // Before anything is written: whoever reads the first line may send a signal at once.
  const signal = around.stopSignal();
  const read = loadConfig();
  if (read.status === 'wrong') return complain(around, ...read.problems);
  return startChat(read.config, around, signal);
}

/** Talks in the terminal until the input ends, the reader leaves, or the signal comes. */
export async function startChat(
  config: Config,
  around: Surroundings,
  signal: AbortSignal,
): Promise<ExitCode> {
  const onFault = (command: string, fault: unknown): void => {
    complain(around, `/${command} failed: ${String(fault)}`);
  };
  const app = await openWithPictures(settingsOf(config, onFault), around);
  if (app === null) return 1;
  around.output.write(
    'Verbatim runs here in the terminal. Ask about the story, or type /help; Tab suggests, exit leaves.\n',
  );
  await chat({
    interactions: app.interactions,
    input: around.input,
    output: around.output,
    typing: around.typing,
    style: styleFor(around),
    signal,
  });
  return 0;
}
