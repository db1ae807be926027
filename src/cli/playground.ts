import { pino } from 'pino';
import type { Config } from '../config.ts';
import { startHttp, type Http } from '../fronts/http/http.ts';
import { createAttached } from '../fronts/playground/attached.ts';
import { createDevelopmentKey } from '../fronts/playground/development-key.ts';
import { addPlayground } from '../fronts/playground/routes.ts';
import { createStage } from '../fronts/playground/stage.ts';
import { openStore } from '../store/database/open-store.ts';
import { openPage } from '../store/page-files.ts';
import { complain } from './complain.ts';
import { openWithPictures } from './open-app.ts';
import { settingsOf } from './settings.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** This machine alone: the playground has no guard against others. */
const HOST = '127.0.0.1';

/** The usual port, so that a page that is left open works again after a restart; else any free one. */
const PORTS = [8_787, 0] as const;

/** Serves the playground on this machine until the signal comes; `port` null for the usual one. */
export async function startPlayground(
  config: Config,
  port: number | null,
  around: Surroundings,
  signal: AbortSignal,
): Promise<ExitCode> {
  const page = await openPage();
  if (page.status === 'absent') return complain(around, page.complaint);
  const onFault = (command: string, fault: unknown): void => {
    complain(around, `/${command} failed: ${String(fault)}`);
  };
  // What is loaded here is gone with the process.
  const opened = await openStore(':memory:', ({ cause }) => complain(around, cause));
  if (opened.status === 'closed') return complain(around, opened.problem);
  const origins: string[] = [];
  const { store } = opened;
  const settings = { ...settingsOf(config, onFault), store, attachmentOrigins: origins };
  const app = await openWithPictures(settings, around);
  if (app === null) return 1;
  const [key, stage, attached] = [createDevelopmentKey(), createStage(), createAttached()];
  const { interactions } = app;
  const begin = async (at: number): Promise<Http> =>
    startHttp({
      host: HOST,
      port: at,
      publicKey: key.publicKey,
      interactions,
      delivery: stage.delivery,
      log: pino({ level: 'error' }, pino.destination({ dest: 2, sync: true })),
      ready: async () => null,
      routes: async (server) =>
        addPlayground(server, {
          page: page.files,
          definitions: interactions.definitions,
          key,
          stage,
          attached,
          storyIn: async (guild) => {
            const { served, name } = await app.servedIn(guild);
            return { story: served.index.story, name };
          },
        }),
    });
  const http = await firstOf(port === null ? PORTS : [port], begin);
  if (http.status === 'refused') return complain(around, http.problem);
  // Files that the page attaches are fetched from where it is served.
  origins.push(http.address);
  around.output.write(
    `Verbatim's playground: ${http.address}\n` +
      'It looks and works like Discord, on this machine alone. To stop: Ctrl+C. In the terminal: verbatim chat.\n',
  );
  await around.openPage?.(http.address);
  const stop = (): void => void http.stop();
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  await http.closed;
  await store.close();
  return 0;
}

/** The first port that can be opened, or why the last of them cannot. */
async function firstOf(ports: readonly number[], begin: (port: number) => Promise<Http>): Promise<Http> {
  const [port = 0, ...others] = ports;
  const http = await begin(port);
  return http.status === 'listening' || others.length === 0 ? http : firstOf(others, begin);
}
