import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { MAX_ARTICLE_BYTES } from '../../loader/parse/decode.ts';
import type { AddressProblemKind } from '../../story/address-problem.ts';

/** A body in full, as its bytes are once decompressed, or why it was not taken. */
export type Body =
  | { readonly status: 'read'; readonly bytes: Uint8Array }
  | { readonly status: 'refused'; readonly problem: AddressProblemKind };

/**
 * Reads a response's body. The limit holds for what comes out of decompression, chunk by chunk: a small body that
 * unfolds without end is dropped at the first byte too many. Rejects where the connection breaks off.
 */
export async function readBody(response: IncomingMessage): Promise<Body> {
  if (Number(response.headers['content-length'] ?? 0) > MAX_ARTICLE_BYTES) return TOO_LONG;
  const coding = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const plain = decompressed(response, coding);
  if (plain === null) return { status: 'refused', problem: { kind: 'unknown-coding', coding } };
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of plain) {
    if (!(chunk instanceof Uint8Array)) throw new Error('a body of the web is bytes');
    length += chunk.length;
    if (length > MAX_ARTICLE_BYTES) return TOO_LONG;
    chunks.push(chunk);
  }
  return { status: 'read', bytes: Uint8Array.from(Buffer.concat(chunks)) };
}

const TOO_LONG: Body = { status: 'refused', problem: { kind: 'too-long', limit: MAX_ARTICLE_BYTES } };

/** The body's own bytes; null for a coding that was not asked for. A break in the body breaks what comes out. */
function decompressed(response: IncomingMessage, coding: string): Readable | null {
  if (coding === '' || coding === 'identity') return response;
  const decoder =
    coding === 'gzip' || coding === 'x-gzip'
      ? createGunzip()
      : coding === 'br'
        ? createBrotliDecompress()
        : null;
  if (decoder === null) return null;
  response.on('error', (fault) => decoder.destroy(fault));
  return response.pipe(decoder);
}
