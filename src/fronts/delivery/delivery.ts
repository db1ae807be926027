import { setTimeout as wait } from 'node:timers/promises';
import { RESTJSONErrorCodes, Routes, type APIInteractionResponseCallbackData } from 'discord-api-types/v10';
import { jsonOf, type Response } from '../../interactions/response.ts';
import type { MessageFile } from '../../reply/message.ts';
import { faultOf, type Fault } from './fault.ts';
import { closeRest, createRest, createUnrepeating, usualTimeout } from './rest.ts';

/** Where an answer goes. */
interface Address {
  readonly id: string;
  readonly application_id: string;
  readonly token: string;
}

/** What became of something sent; `late` when Discord no longer knows the interaction or its message. */
export type Sent =
  | { readonly status: 'sent' }
  | { readonly status: 'late' }
  | { readonly status: 'failed'; readonly fault: Fault };

/** A message, and the files that go with it. */
export interface Message {
  readonly body: APIInteractionResponseCallbackData;
  readonly files?: readonly MessageFile[];
}

/** The ways to answer an interaction. None of them rejects. */
export interface Delivery {
  /** The first response: https://docs.discord.com/developers/interactions/receiving-and-responding */
  readonly callback: (to: Address, response: Response) => Promise<Sent>;
  /** Replaces the message that a deferral announced, or that holds the button. */
  readonly edit: (to: Address, message: Message) => Promise<Sent>;
  /** A further message. */
  readonly followUp: (to: Address, message: Message) => Promise<Sent>;
  /** Takes back a deferral, so that it does not say "thinking" for ever. */
  readonly withdraw: (to: Address) => Promise<Sent>;
  /** Ends what is being sent; nothing is sent afterwards. */
  readonly close: () => void;
}

export interface DeliverySettings {
  /** The API's base address, without version. */
  readonly api: string;
  /** How long one try at a first response may take, in milliseconds: a second one must fit into Discord's 3 s. */
  readonly callbackTimeout: number;
}

// 10008: the reader dismissed the message. 10015 and 50027: the interaction's token is past its 15 minutes.
const lateCodes: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

// discord.js repeats 5xx three times with no pause between: after this one, a passing trouble may be over.
const pauseAfterServerError = 200;

/** Sends answers. An interaction's own token is all the authority they need, so the bot's is not sent along. */
export function openDelivery({ api, callbackTimeout }: DeliverySettings): Delivery {
  const callbacks = createRest(api, callbackTimeout);
  const webhooks = createRest(api, usualTimeout);
  const followUps = createUnrepeating(api, usualTimeout);
  const sending = new Set<AbortController>();
  let open = true;

  // A signal for each request: discord.js never takes its listener off again, so one for all would leak.
  async function send(request: (options: RequestOptions) => Promise<unknown>): Promise<void> {
    const abort = new AbortController();
    if (!open) abort.abort();
    sending.add(abort);
    try {
      await request({ auth: false, signal: abort.signal });
    } finally {
      sending.delete(abort);
    }
  }

  return {
    callback: (to, response) =>
      twice(() =>
        send((options) =>
          callbacks.post(callbackOf(to), {
            ...options,
            body: jsonOf(response),
            files: uploadsOf(response.files),
          }),
        ),
      ),
    edit: (to, { body, files }) =>
      twice(() =>
        send((options) => webhooks.patch(originalOf(to), { ...options, body, files: uploadsOf(files) })),
      ),
    withdraw: (to) => twice(() => send((options) => webhooks.delete(originalOf(to), options))),
    // A follow-up that is sent again after a lost answer would be a second message: only a refusal is met again.
    followUp: (to, { body, files }) =>
      againAfterServerError(() =>
        send((options) => followUps.post(webhookOf(to), { ...options, body, files: uploadsOf(files) })),
      ),
    close: () => {
      open = false;
      for (const abort of sending) abort.abort();
      closeRest(callbacks);
      closeRest(webhooks);
      closeRest(followUps);
    },
  };
}

interface RequestOptions {
  readonly auth: false;
  readonly signal: AbortSignal;
}

/** Files in discord.js's words; it numbers them in this order, as the message's attachments do. */
function uploadsOf(files: readonly MessageFile[] = []) {
  return files.map(({ name, bytes, type }) => ({ name, data: bytes, contentType: type }));
}

const webhookOf = (to: Address) => Routes.webhook(to.application_id, to.token);
const callbackOf = (to: Address) => Routes.interactionCallback(to.id, to.token);
const originalOf = (to: Address) => Routes.webhookMessage(to.application_id, to.token, '@original');

async function once(send: () => Promise<unknown>): Promise<Sent> {
  try {
    await send();
    return { status: 'sent' };
  } catch (thrown) {
    const fault = faultOf(thrown);
    // Already acknowledged: by an earlier try whose answer was lost on the way.
    if (fault.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return { status: 'sent' };
    return lateCodes.has(fault.code) ? { status: 'late' } : { status: 'failed', fault };
  }
}

async function againAfterServerError(send: () => Promise<unknown>): Promise<Sent> {
  const sent = await once(send);
  if (sent.status !== 'failed' || sent.fault.status === null || sent.fault.status < 500) return sent;
  await wait(pauseAfterServerError);
  return once(send);
}

async function twice(send: () => Promise<unknown>): Promise<Sent> {
  const sent = await againAfterServerError(send);
  // A connection closed in mid-request is the one passing trouble that discord.js does not repeat.
  return sent.status === 'failed' && sent.fault.code === 'UND_ERR_SOCKET' ? once(send) : sent;
}
