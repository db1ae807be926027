import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a database server that can be cut, while the server goes on for everyone else. */
export interface Relay {
  /** The database's address, by way of the relay. */
  readonly address: string;
  /** Ends every connection and takes no new one. */
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a relay to the database at `address`, on a free port of this machine. */
export async function startRelay(address: string): Promise<Relay> {
  const url = new URL(address);
  const target = { host: url.hostname, port: Number(url.port) };
  const sockets = new Set<Socket>();
  const port = { number: 0 };
  let server: Server | null = null;

  async function open(): Promise<void> {
    const opened = createServer((near) => {
      const far = connect(target);
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(from);
        from.pipe(to);
        // One that is lost takes the other with it.
        from.on('error', () => to.destroy()).on('close', () => to.destroy());
      }
    }).listen(port.number, '127.0.0.1');
    await once(opened, 'listening');
    const bound = opened.address();
    if (bound !== null && typeof bound !== 'string') port.number = bound.port;
    server = opened;
  }

  async function cut(): Promise<void> {
    const closing = server;
    server = null;
    if (closing === null) return;
    const closed = once(closing, 'close');
    closing.close();
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await closed;
  }

  await open();
  url.port = String(port.number);
  return { address: url.href, cut, mend: open, close: cut };
}
