import type { FastifyReply } from 'fastify';
import { jsonOf, type Response as Answer } from '../../interactions/response.ts';
import type { Sent } from '../delivery/delivery.ts';
import type { Fault } from '../delivery/fault.ts';

/**
 * Answers a request with an interaction's response: as JSON, or with its files as a form. Settles when the last byte is
 * out, so that what comes after a deferral can follow it.
 * @see https://docs.discord.com/developers/reference#uploading-files
 */
export async function sendAnswer(reply: FastifyReply, answer: Answer): Promise<Sent> {
  const { raw } = reply;
  // Also where the connection was cut, before or while it is answered.
  const closed = new Promise((resolve) => {
    if (raw.closed) resolve(null);
    else raw.once('close', resolve);
  });
  const { type, body } = await encoded(answer);
  reply.type(type).send(body);
  await closed;
  return raw.writableFinished ? { status: 'sent' } : { status: 'failed', fault: CUT };
}

const CUT: Fault = {
  name: 'Error',
  message: 'the connection was closed before the answer was out',
  code: null,
  status: null,
};

interface Encoded {
  readonly type: string;
  readonly body: string | Buffer;
}

async function encoded(answer: Answer): Promise<Encoded> {
  const json = JSON.stringify(jsonOf(answer));
  const { files = [] } = answer;
  if (files.length === 0) return { type: 'application/json', body: json };
  const form = new FormData();
  form.set('payload_json', new Blob([json], { type: 'application/json' }));
  for (const [index, { name, bytes, type }] of files.entries()) {
    form.set(`files[${index}]`, new File([new Uint8Array(bytes)], name, { type }));
  }
  const whole = new Response(form);
  return { type: whole.headers.get('content-type') ?? '', body: Buffer.from(await whole.arrayBuffer()) };
}
