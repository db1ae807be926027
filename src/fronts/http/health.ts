import type { FastifyInstance } from 'fastify';

/** Why the bot cannot serve now, as a sentence for the operator; null where it can. Must not reject. */
export type Ready = () => Promise<string | null>;

/** `/healthz`: the process is alive. `/readyz`: it can answer, else 503 and why. */
export function addHealth(server: FastifyInstance, ready: Ready): void {
  server.get('/healthz', async () => ({ status: 'alive' }));
  server.get('/readyz', async (_request, reply) => {
    const trouble = await ready();
    return trouble === null ? { status: 'ready' } : reply.code(503).send({ status: 'not ready', trouble });
  });
}
