import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIInteraction,
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Interactions } from '../../interactions/dispatch.ts';
import type { Denial, Response } from '../../interactions/response.ts';
import type { Delivery, Message, Sent } from './delivery.ts';
import { faultOf } from './fault.ts';
import { within } from './promise.ts';

/** Milliseconds: of the 3 s that Discord allows to the first response, this leaves room for two tries to send it. */
export const usualDeferAfter = 1_500;

export interface AnswerSettings {
  readonly interactions: Interactions;
  readonly delivery: Delivery;
  /** How long an answer may take before a deferral is sent in its place, in milliseconds. */
  readonly deferAfter: number;
}

/** How an interaction was answered: at once, or by a deferral first. */
export interface Answered {
  readonly deferred: boolean;
  readonly sent: Sent;
  /** Why what was sent is no answer; null where it is one. */
  readonly denied: Denial | null;
}

/**
 * Answers an interaction within the 3 s that Discord allows: with the answer itself, or else with a deferral
 * that the answer replaces later. A late autocompletion becomes an empty list, as it cannot be deferred.
 * A command that rejects is a fault in the value; this rejects only where `isPrivate` throws.
 */
export async function answer(interaction: APIInteraction, settings: AnswerSettings): Promise<Answered> {
  const { interactions, delivery, deferAfter } = settings;
  const answering = outcomeOf(async () => interactions.respond(interaction));
  const early = await within(deferAfter, answering);
  if (early !== null) {
    if ('fault' in early) return { deferred: false, sent: failed(early.fault), denied: null };
    const { response } = early;
    const sent = await delivery.callback(interaction, response);
    return { deferred: false, sent, denied: response.denied ?? null };
  }
  const deferral = await delivery.callback(interaction, deferralOf(interaction, interactions));
  if (deferral.status !== 'sent' || interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    return { deferred: true, sent: deferral, denied: null };
  }
  const late = await answering;
  if (!('fault' in late)) {
    const sent = await complete(interaction, late.response, delivery);
    return { deferred: true, sent, denied: late.response.denied ?? null };
  }
  await withdraw(interaction, delivery);
  return { deferred: true, sent: failed(late.fault), denied: null };
}

function deferralOf(interaction: APIInteraction, interactions: Interactions): APIInteractionResponse {
  switch (interaction.type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } };
    case InteractionType.MessageComponent:
      return { type: InteractionResponseType.DeferredMessageUpdate };
    default:
      return interactions.isPrivate(interaction)
        ? {
            type: InteractionResponseType.DeferredChannelMessageWithSource,
            data: { flags: MessageFlags.Ephemeral },
          }
        : { type: InteractionResponseType.DeferredChannelMessageWithSource };
  }
}

/** Sends the answer after a deferral, in the way that does what the response would have done at once. */
async function complete(interaction: APIInteraction, response: Response, delivery: Delivery): Promise<Sent> {
  const pressed = interaction.type === InteractionType.MessageComponent;
  const { files = [] } = response;
  if (response.type === InteractionResponseType.UpdateMessage && response.data !== undefined) {
    return edit(interaction, { body: editable(response.data), files }, delivery);
  }
  if (response.type === InteractionResponseType.ChannelMessageWithSource) {
    // After a press, @original is the message with the button: it must stay, and the answer comes below it.
    return pressed
      ? delivery.followUp(interaction, { body: response.data, files })
      : edit(interaction, { body: editable(response.data), files }, delivery);
  }
  await withdraw(interaction, delivery);
  return failed(new Error(`a response of type ${response.type} cannot follow a deferral`));
}

async function edit(interaction: APIInteraction, message: Message, delivery: Delivery): Promise<Sent> {
  const sent = await delivery.edit(interaction, message);
  // Refused, and so not shown: where no answer came, it may be shown and must stay.
  if (sent.status === 'failed' && sent.fault.status !== null) await withdraw(interaction, delivery);
  return sent;
}

async function withdraw(interaction: APIInteraction, delivery: Delivery): Promise<void> {
  // After a press there is no "thinking" to take back, and @original is a message that must stay.
  if (interaction.type !== InteractionType.MessageComponent) await delivery.withdraw(interaction);
}

/** An edit can set these flags only; whether a message is private was decided by its deferral. */
function editable(message: APIInteractionResponseCallbackData): APIInteractionResponseCallbackData {
  if (message.flags === undefined) return message;
  return { ...message, flags: message.flags & (MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds) };
}

type Outcome = { readonly response: Response } | { readonly fault: unknown };

async function outcomeOf(respond: () => Promise<Response>): Promise<Outcome> {
  try {
    return { response: await respond() };
  } catch (fault) {
    return { fault };
  }
}

function failed(fault: unknown): Sent {
  return { status: 'failed', fault: faultOf(fault) };
}
