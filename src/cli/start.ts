import type { AppSettings } from '../app.ts';
import { openStore } from '../store/database/open-store.ts';
import { complain } from './complain.ts';
import { loadConfig } from '../config.ts';
import type { Config, DiscordConfig } from '../config.ts';
import { chat } from '../fronts/terminal/chat.ts';
import { openOrComplain, WITHOUT_SERVERS } from './open-app.ts';
import { styleFor } from './style.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/**
 * Runs the bot until it is stopped: on Discord where the configuration has a token, else as a chat in the
 * terminal. The first line says which, and why.
 */
export async function start(around: Surroundings): Promise<ExitCode> {
  // Before anything is written: whoever reads the first line may send a signal at once.
  const signal = around.stopSignal();
  const read = loadConfig();
  if (read.status === 'wrong') return complain(around, ...read.problems);
  const { config } = read;
  return config.discord === null
    ? startChat(config, around, signal)
    : startBot(config, config.discord, around, signal);
}

async function startChat(config: Config, around: Surroundings, signal: AbortSignal): Promise<ExitCode> {
  const onFault = (command: string, fault: unknown): void => {
    complain(around, `/${command} failed: ${String(fault)}`);
  };
  const app = await openOrComplain(settingsOf(config, onFault), around);
  if (app === null) return 1;
  around.output.write(
    'No DISCORD_TOKEN in .env, so Verbatim runs here in the terminal. ' +
      'Ask about the story, or type /help; Tab suggests, exit leaves.\n',
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

// Discord's client is loaded only where it is used: it costs the terminal half a second.
async function startBot(
  config: Config,
  discord: DiscordConfig,
  around: Surroundings,
  signal: AbortSignal,
): Promise<ExitCode> {
  const [{ pino }, { startGateway }, { faultOf }] = await Promise.all([
    import('pino'),
    import('../fronts/gateway/gateway.ts'),
    import('../fronts/gateway/fault.ts'),
  ]);
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 1, sync: true }));
  const onFault = (command: string, fault: unknown): void => {
    log.error({ command, fault: faultOf(fault) }, 'a command failed');
  };
  const opened = await openStore(config.store, (trouble) => log.error(trouble, 'the store is in trouble'));
  if (opened.status === 'closed') return complain(around, opened.problem);
  const { store } = opened;
  const app = await openOrComplain({ ...settingsOf(config, onFault), store, isLimited: true }, around);
  if (app === null) return 1;
  around.errors.write('DISCORD_TOKEN is set, so Verbatim runs as a bot on Discord.\n');
  const gateway = startGateway({ discord, interactions: app.interactions, log });
  const stop = (): void => void gateway.stop();
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  const closing = await gateway.closed;
  await store.close();
  return closing.reason === 'fatal' ? complain(around, closing.problem) : 0;
}

/** Where Discord keeps files that were attached. @see https://docs.discord.com/developers/reference#signed-attachment-cdn-urls */
const DISCORD_FILES = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

function settingsOf(
  { seeds, moderatorRoleId, sureness, autoReload }: Config,
  onFault: AppSettings['onFault'],
): AppSettings {
  return {
    ...WITHOUT_SERVERS,
    story: seeds,
    moderatorRole: moderatorRoleId,
    sureness,
    autoReload,
    attachmentOrigins: DISCORD_FILES,
    onFault,
  };
}
