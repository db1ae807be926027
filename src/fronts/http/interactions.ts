import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { handle, type HandleSettings } from '../delivery/handle.ts';
import type { Inbox, Taken } from '../delivery/inbox.ts';
import { afterDeferral } from './after-deferral.ts';
import { sendAnswer } from './reply.ts';
import { signatureVerifier } from './signature.ts';

export interface EndpointSettings extends HandleSettings {
  /** The application's public key, 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly inbox: Inbox;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** Bytes of a request at most; Discord's own stay far below. */
const LARGEST = 1_048_576;

/**
 * Seconds that a signature's time may be away from ours: our choice, as Discord documents no age. Within it a repeated
 * interaction is known by its id.
 */
const FRESH = 300;

/**
 * `POST /interactions`, the endpoint that Discord calls in place of the gateway.
 * @see https://docs.discord.com/developers/interactions/overview#setting-up-an-endpoint
 */
export async function addInteractions(server: FastifyInstance, settings: EndpointSettings): Promise<void> {
  const { observer, log } = settings;
  const isGenuine = genuineness(settings);
  await server.register(async (scope) => {
    // The signature is over the bytes: nothing may be parsed before it is verified.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, async (_request: unknown, body: unknown) => body);
    scope.post('/interactions', { bodyLimit: LARGEST }, async (request, reply) => {
      const { body } = request;
      if (!Buffer.isBuffer(body) || !isGenuine(request.headers, body)) {
        observer.unauthorised();
        log.debug('a request without a valid signature');
        return reply.code(401).send({ error: 'invalid request signature' });
      }
      return take(parsed(body), reply, settings);
    });
  });
}

function genuineness({ publicKey, clock }: EndpointSettings) {
  const isSigned = signatureVerifier(publicKey);
  return (headers: FastifyRequest['headers'], body: Buffer): boolean => {
    const signature = String(headers['x-signature-ed25519'] ?? '');
    const timestamp = String(headers['x-signature-timestamp'] ?? '');
    return isSigned({ signature, timestamp, body }) && Math.abs(clock() / 1_000 - Number(timestamp)) <= FRESH;
  };
}

/** What the body says; undefined where it is not JSON. */
function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function take(payload: unknown, reply: FastifyReply, settings: EndpointSettings): FastifyReply {
  if (isPing(payload)) return reply.send({ type: InteractionResponseType.Pong });
  const { inbox, log } = settings;
  const delivery = {
    ...afterDeferral(settings.delivery),
    callback: async (_to: unknown, response: Parameters<typeof sendAnswer>[1]) => sendAnswer(reply, response),
  };
  const taken = inbox.take(payload, async (interaction) => {
    await handle(interaction, { ...settings, delivery });
    // A command that broke its contract by rejecting has sent nothing.
    if (!reply.sent) reply.code(500).send({ error: 'the interaction could not be answered' });
  });
  if (taken === 'taken') return reply;
  log.warn(`left a request unanswered: ${taken}`);
  return reply.code(STATUS[taken]).send({ error: taken });
}

const STATUS: Readonly<Record<Exclude<Taken, 'taken'>, number>> = {
  'not an interaction': 400,
  'seen before': 409,
  closed: 503,
};

function isPing(payload: unknown): boolean {
  return (
    typeof payload === 'object' &&
    payload !== null &&
    'type' in payload &&
    payload.type === InteractionType.Ping
  );
}
