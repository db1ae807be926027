import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Reloaded } from '../../shelf/operator-story.ts';
import type { Observer } from '../delivery/observer.ts';

/** What is counted for Prometheus: never a text, and nobody's id. */
export interface Metrics {
  readonly observer: Observer;
  readonly reloaded: (outcome: Reloaded) => void;
  /** All of it in Prometheus's text format, whose media type is `contentType`. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** Seconds: most answers take a few milliseconds, and after 3 s Discord has given up. */
const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3, 10];

/** The label of what is for none of the commands. */
const NO_COMMAND = 'none';

/** Counters that start at nought, and Node's own measures. */
export function createMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const interactions = new Counter({
    name: 'verbatim_interactions_total',
    help: 'Interactions by command, kind and outcome: answered (an honest "the story does not say" too), refused (not allowed or not understood), failed, late (Discord no longer waited)',
    labelNames: ['command', 'kind', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'verbatim_interaction_seconds',
    help: 'From when an interaction came to when its answer was delivered',
    labelNames: ['command'],
    buckets,
    registers,
  });
  const unauthorised = new Counter({
    name: 'verbatim_unauthorised_requests_total',
    help: 'Requests without a valid, fresh signature of Discord; Discord itself sends some to test the endpoint',
    registers,
  });
  const reloads = new Counter({
    name: 'verbatim_reloads_total',
    help: 'Reloads of the article files by outcome: applied, refused',
    labelNames: ['outcome'],
    registers,
  });
  const connections = new Gauge({
    name: 'verbatim_gateway_connections',
    help: 'Connections to the gateway of Discord that are ready; 0 where there is only the endpoint',
    registers,
  });
  return {
    observer: {
      interaction: ({ command, kind, outcome, milliseconds }) => {
        interactions.inc({ command: command ?? NO_COMMAND, kind, outcome });
        seconds.observe({ command: command ?? NO_COMMAND }, milliseconds / 1_000);
      },
      unauthorised: () => unauthorised.inc(),
      connections: (ready) => connections.set(ready),
    },
    reloaded: (outcome) => reloads.inc({ outcome }),
    text: async () => register.metrics(),
    contentType: register.contentType,
  };
}
