import { fastify } from 'fastify';
import { addHealth, type Ready } from './health.ts';
import { listen, shut, type Listening, type Place } from './listen.ts';
import type { Metrics } from './metrics.ts';

/** A server for operators: never to be reached from outside. */
export type MetricsServer =
  | (Extract<Listening, { status: 'listening' }> & { readonly stop: () => Promise<void> })
  | Extract<Listening, { status: 'refused' }>;

/** How long a stop waits for whoever reads the metrics, in milliseconds. */
const stopLimit = 1_000;

/** Serves `/metrics` to Prometheus, and the health of the bot beside it. */
export async function serveMetrics(place: Place, metrics: Metrics, ready: Ready): Promise<MetricsServer> {
  const server = fastify({ logger: false });
  server.get('/metrics', async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.text()),
  );
  addHealth(server, ready);
  const listening = await listen(server, place);
  return listening.status === 'refused'
    ? listening
    : { ...listening, stop: async () => shut(server, stopLimit) };
}
