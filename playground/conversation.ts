import {
  InteractionResponseType,
  type APIInteraction,
  type APIInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { After } from '../src/fronts/playground/wire.ts';
import type { Bot } from './bot.ts';
import type { Channel } from './channel.ts';
import { showForm } from './form.ts';
import { storedMessage, type Actor, type Role } from './guild.ts';
import { submission } from './interaction.ts';
import type { DrawnMessage, Shown } from './message.ts';

/** What an interaction came from: a command, or a message that was pressed. */
export interface From {
  readonly used: Shown['used'];
  readonly message: DrawnMessage | null;
}

export interface ConversationSettings {
  readonly bot: Bot;
  readonly channel: () => Channel;
  readonly actor: () => Actor;
  /** Told after each answer: the story may be another by now. */
  readonly answered: () => void;
}

/** Plays Discord's part of an interaction: sends it, and shows what the response says. */
export async function converse(
  interaction: APIInteraction,
  from: From,
  settings: ConversationSettings,
): Promise<void> {
  const { bot } = settings;
  const channel = settings.channel();
  try {
    const { response, files } = await bot.send(interaction);
    switch (response.type) {
      case InteractionResponseType.ChannelMessageWithSource:
        channel.add(ofBot(response.data, from.used, files));
        break;
      case InteractionResponseType.UpdateMessage:
        if (response.data) from.message?.replace(ofBot(response.data, from.message.shown().used, files));
        break;
      case InteractionResponseType.DeferredChannelMessageWithSource: {
        const pending = channel.add({
          ...ofBot(response.data ?? {}, from.used, new Map()),
          isThinking: true,
        });
        finish(await bot.after(interaction.token), pending, from, channel, response.data?.flags ?? 0);
        break;
      }
      case InteractionResponseType.DeferredMessageUpdate:
        finish(await bot.after(interaction.token), from.message, from, channel, 0);
        break;
      case InteractionResponseType.Modal: {
        const { data } = response;
        showForm(data, settings.actor().locale, (typed) => {
          const stored = from.message?.shown().stored ?? null;
          void converse(submission(data.custom_id, typed, stored, settings.actor()), from, settings);
        });
        break;
      }
      default:
        channel.note('The bot answers in a way that the playground does not know.');
    }
  } catch (fault) {
    channel.note(`No answer: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
  settings.answered();
}

/** Does what follows a deferral; `flags` are the deferral's own, which an edit does not repeat. */
function finish(
  { kind, body, files }: After,
  edited: DrawnMessage | null,
  from: From,
  channel: Channel,
  flags: number,
): void {
  const addresses = new Map(files.map(({ name, address }) => [name, address]));
  if (kind === 'withdraw' || body === null) {
    if (edited !== null && edited !== from.message) channel.remove(edited);
    return;
  }
  if (kind === 'follow-up') channel.add(ofBot(body, from.used, addresses));
  else if (edited !== null) {
    edited.replace(ofBot({ ...body, flags: (body.flags ?? 0) | flags }, edited.shown().used, addresses));
    if (edited !== from.message) channel.show(edited.element);
  }
}

function ofBot(
  { content = '', components = [], flags }: APIInteractionResponseCallbackData,
  used: Shown['used'],
  files: ReadonlyMap<string, string>,
): Shown {
  const stored = {
    ...storedMessage('bot', content, components),
    ...(flags === undefined ? {} : { flags }),
  };
  return { stored, author: 'bot', used, flags: flags ?? 0, files, isThinking: false };
}

/** A message that somebody wrote. */
export function written(author: Role, text: string): Shown {
  const stored = storedMessage(author, text, []);
  return { stored, author, used: null, flags: 0, files: new Map(), isThinking: false };
}
