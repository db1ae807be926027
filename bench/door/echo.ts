/**
 * A bot that does the least that Discord takes: it checks the signature and answers everything with one body, over
 * the server and with the check that Verbatim uses. `ECHO` holds its settings as JSON.
 */
import { fastify } from 'fastify';
import * as z from 'zod';
import { signatureVerifier } from '../../src/fronts/http/signature.ts';

const settings = z
  .object({ publicKey: z.string(), body: z.string() })
  .parse(JSON.parse(process.env['ECHO'] ?? ''));
const isSigned = signatureVerifier(settings.publicKey);
const interaction = z.object({ type: z.number() });

const server = fastify({ logger: false });
server.removeAllContentTypeParsers();
server.addContentTypeParser('*', { parseAs: 'buffer' }, async (_request: unknown, body: unknown) => body);
server.post('/interactions', async ({ headers, body }, reply) => {
  const signature = String(headers['x-signature-ed25519'] ?? '');
  const timestamp = String(headers['x-signature-timestamp'] ?? '');
  if (!Buffer.isBuffer(body) || !isSigned({ signature, timestamp, body })) return reply.code(401).send();
  interaction.parse(JSON.parse(body.toString('utf8')));
  return reply.type('application/json').send(settings.body);
});
process.stderr.write(`${await server.listen({ host: '127.0.0.1', port: 0 })}\n`);
process.once('SIGTERM', () => void server.close());
