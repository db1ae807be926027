import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIAttachment } from 'discord-api-types/v10';

/** A server on this machine that keeps attached files, as Discord's does. */
export interface Attachments {
  readonly origin: string;
  /** Attaches a file, and gives what Discord says of it in an interaction. */
  readonly attach: (filename: string, content: string | Uint8Array) => APIAttachment;
  readonly close: () => void;
}

/** Starts the server on a free port. */
export async function openAttachments(): Promise<Attachments> {
  const files = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const bytes = files.get(request.url ?? '');
    if (bytes === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const origin = `http://127.0.0.1:${isPlace(address) ? address.port : 0}`;
  return {
    origin,
    attach: (filename, content) => {
      const id = String(950_000_000_000_000_000n + BigInt(files.size));
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const path = `/attachments/${id}/${encodeURIComponent(filename)}`;
      files.set(path, bytes);
      const url = `${origin}${path}`;
      return { id, filename, size: bytes.length, url, proxy_url: url };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function isPlace(address: string | AddressInfo | null): address is AddressInfo {
  return address !== null && typeof address === 'object';
}
