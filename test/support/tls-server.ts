import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate of nobody's, for the hosts of the tests. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Makes a certificate for these hosts with the system's OpenSSL, so that no key lies in the repository. */
export function certificateFor(...hosts: readonly string[]): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    const names = `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`;
    const made =
      `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=test`.split(' ');
    execFileSync('openssl', [...made, '-keyout', key, '-out', cert, '-addext', names], { stdio: 'pipe' });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A web server on this machine's loopback address, with all that it was asked. */
export interface TlsServer {
  readonly port: number;
  readonly asked: readonly IncomingMessage[];
  readonly close: () => Promise<void>;
}

/** Starts a server that answers as `answer` does. */
export async function startTlsServer(
  certificate: Certificate,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TlsServer> {
  const asked: IncomingMessage[] = [];
  const server: Server = createServer({ ...certificate }, (request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    port: address.port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
