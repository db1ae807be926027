import type { FastifyInstance } from 'fastify';
import { within } from '../delivery/promise.ts';

/** Where a server listens; port 0 asks for any free one. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

/** A server that listens at `address` (`http://…`), or a sentence that says why it cannot. */
export type Listening =
  | { readonly status: 'listening'; readonly address: string }
  | { readonly status: 'refused'; readonly problem: string };

/** Opens the port. Never rejects. */
export async function listen(server: FastifyInstance, { host, port }: Place): Promise<Listening> {
  try {
    return { status: 'listening', address: await server.listen({ host, port }) };
  } catch (thrown) {
    return { status: 'refused', problem: problemOf(thrown, port, host) };
  }
}

/** Takes no more requests and lets those in flight end, for at most `limit` milliseconds. */
export async function shut(server: FastifyInstance, limit: number): Promise<void> {
  const closed = server.close().then(() => true);
  if ((await within(limit, closed)) === null) server.server.closeAllConnections();
  await closed;
}

function problemOf(thrown: unknown, port: number, host: string): string {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program: end that one, or choose another port`;
    case 'EACCES':
      return `Port ${port} is not allowed for this user: choose one of 1024 or more`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine: mend HTTP_HOST`;
    default:
      return `Port ${port} on ${host} cannot be opened (${code})`;
  }
}
