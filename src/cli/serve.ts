import { pino, type Logger } from 'pino';
import type { App } from '../app.ts';
import type { Config } from '../config.ts';
import { faultOf } from '../fronts/delivery/fault.ts';
import { nobody, type Observer } from '../fronts/delivery/observer.ts';
import type { Ready } from '../fronts/http/health.ts';
import type { Store } from '../shelf/store.ts';
import { openStore } from '../store/database/open-store.ts';
import { complain } from './complain.ts';
import { openWithPictures } from './open-app.ts';
import { settingsOf } from './settings.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** What a front that serves others is given. */
export interface Served {
  readonly app: App;
  readonly log: Logger;
  readonly observer: Observer;
  readonly ready: Ready;
}

/** A front that serves: `ended` settles with what went wrong for good, or null after a stop. */
export interface Serving {
  readonly ended: Promise<string | null>;
  readonly stop: () => Promise<void>;
}

/** A front at work, or a sentence that says why it cannot be. */
export type Begun = Serving | { readonly problem: string };

/** A port opens only when the story is there; besides it the store is needed. */
function readyWith(store: Store): Ready {
  return async () => {
    const asked = await store.shelfOf('0');
    return asked.status === 'trouble' ? asked.cause : null;
  };
}

/** Runs a front with a log, and metrics where they are wanted, until it ends or the signal comes. */
export async function serve(
  config: Config,
  around: Surroundings,
  signal: AbortSignal,
  begin: (served: Served) => Promise<Begun>,
): Promise<ExitCode> {
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 1, sync: true }));
  const onFault = (command: string, fault: unknown): void => {
    log.error({ command, fault: faultOf(fault) }, 'a command failed');
  };
  const opened = await openStore(config.store, (trouble) => log.error(trouble, 'the store is in trouble'));
  if (opened.status === 'closed') return complain(around, `DATABASE_URL: ${opened.problem}`);
  const { store } = opened;
  const ready = readyWith(store);
  const metrics = await metricsFor(config, ready);
  const app = await openWithPictures(
    {
      ...settingsOf(config, onFault),
      store,
      isLimited: true,
      ...(metrics === null ? {} : { onReload: metrics.reloaded }),
    },
    around,
  );
  if (app === null) return 1;
  const begun = await begin({ app, log, observer: metrics?.observer ?? nobody, ready });
  if ('problem' in begun) return complain(around, begun.problem);
  const measuring = await metrics?.serve();
  if (measuring?.status === 'refused') {
    await begun.stop();
    return complain(around, measuring.problem);
  }
  const stop = (): void => void begun.stop();
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  const problem = await begun.ended;
  await measuring?.stop();
  await store.close();
  return problem === null ? 0 : complain(around, problem);
}

async function metricsFor({ metrics: place }: Config, ready: Ready) {
  if (place === null) return null;
  const [{ createMetrics }, { serveMetrics }] = await Promise.all([
    import('../fronts/http/metrics.ts'),
    import('../fronts/http/metrics-server.ts'),
  ]);
  const metrics = createMetrics();
  return { ...metrics, serve: async () => serveMetrics(place, metrics, ready) };
}
