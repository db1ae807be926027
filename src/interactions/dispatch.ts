import {
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { en } from '../locales/en.ts';
import type { Markdown } from '../locales/markdown.ts';
import { LIMITS } from '../reply/limits.ts';
import { textMessage } from '../reply/message.ts';
import type { Choice, Command, Context, MessageBody, MessageCommand } from './command.ts';
import { readCustomId } from './custom-id.ts';
import { decodeOptions, focusedOption, optionsSuit } from './options.ts';
import { isModerator } from './permissions.ts';
import { commandNameOf, isOnMessage, wireOptionsOf } from './wire.ts';

/** Everything a front needs: Discord's JSON in, Discord's JSON out. */
export interface Interactions {
  /** The commands as Discord stores them, for registration. */
  readonly definitions: RESTPutAPIApplicationCommandsJSONBody;
  /** Answers any interaction. Never rejects: a fault inside a command becomes a private message that says so. */
  readonly respond: (interaction: APIInteraction) => Promise<APIInteractionResponse>;
  /** Whether a deferred first response to this interaction must be private (ephemeral). */
  readonly isPrivate: (interaction: APIInteraction) => boolean;
}

/** What the interactions are answered with. */
export interface InteractionSettings {
  readonly commands: readonly Command[];
  /** The commands in the context menu of messages; absent: none. Their names are apart from the slash commands'. */
  readonly messageCommands?: readonly MessageCommand[];
  /** Gives the context of one interaction; called once for each, so that it serves one version throughout. */
  readonly contextOf: (interaction: APIInteraction) => Context;
  /** A role whose members may moderate besides those with Manage Messages; null for none. */
  readonly moderatorRole: string | null;
  /** Told of every fault inside a command, with no text of a reader in it. Must not throw. */
  readonly onFault: (command: string, fault: unknown) => void;
}

/** Answers interactions with these commands. The one place where a fault inside a command is caught. */
export function createInteractions(settings: InteractionSettings): Interactions {
  const { commands, messageCommands = [] } = settings;
  const slash = new Map(commands.map((command) => [command.data.name, command]));
  const onMessages = new Map(messageCommands.map((command) => [command.data.name, command]));
  const commandOf = (interaction: APIInteraction) =>
    (isOnMessage(interaction) ? onMessages : slash).get(commandNameOf(interaction));
  return {
    definitions: [...commands, ...messageCommands].map(({ data }) => data),
    respond: async (interaction) => {
      if (interaction.type === InteractionType.Ping) return { type: InteractionResponseType.Pong };
      const command = commandOf(interaction);
      try {
        return await answer(interaction, command, settings);
      } catch (fault) {
        settings.onFault(command?.data.name ?? 'no command', fault);
        return refusal(interaction, en.trouble.fault);
      }
    },
    isPrivate: (interaction) => {
      const command = commandOf(interaction);
      return command === undefined || command.private || !mayUse(command, interaction, settings);
    },
  };
}

async function answer(
  interaction: Exclude<APIInteraction, { readonly type: InteractionType.Ping }>,
  command: Command | MessageCommand | undefined,
  settings: InteractionSettings,
): Promise<APIInteractionResponse> {
  const context = settings.contextOf(interaction);
  const { trouble } = context.messages;
  const isPress = interaction.type === InteractionType.MessageComponent;
  if (command === undefined)
    return refusal(interaction, isPress ? trouble.unknownButton : trouble.unknownCommand);
  if (!mayUse(command, interaction, settings)) {
    const inServer = interaction.member !== undefined;
    return refusal(interaction, inServer ? trouble.moderatorsOnly : trouble.moderatorsOnlyInServer);
  }
  if ('runOn' in command) {
    return isOnMessage(interaction)
      ? runOn(interaction, command, context)
      : refusal(interaction, trouble.unknownCommand);
  }
  if (isPress) return press(interaction, command, context);
  if (interaction.type === InteractionType.ApplicationCommand) return run(interaction, command, context);
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    return complete(interaction, command, context);
  }
  return refusal(interaction, trouble.unknownButton);
}

async function run(
  interaction: APIApplicationCommandInteraction,
  command: Command,
  context: Context,
): Promise<APIInteractionResponse> {
  const options = decodeOptions(wireOptionsOf(interaction));
  if (!optionsSuit(command.data, options)) {
    return refusal(interaction, context.messages.trouble.unsuitableOptions);
  }
  return newMessage(await command.run(options, context), command.private);
}

async function runOn(
  { data }: APIMessageApplicationCommandInteraction,
  command: MessageCommand,
  context: Context,
): Promise<APIInteractionResponse> {
  const target = data.resolved.messages[data.target_id];
  // Discord always sends the message along; without it there is nothing to answer about.
  if (target === undefined) throw new TypeError('a message command without its message');
  return newMessage(await command.runOn(target, context), command.private);
}

function complete(
  interaction: APIApplicationCommandAutocompleteInteraction,
  command: Command,
  context: Context,
): APIInteractionResponse {
  const focused = focusedOption(interaction.data.options);
  const choices = focused === null ? [] : (command.complete?.(focused.name, focused.typed, context) ?? []);
  return {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: choices.filter(choiceFits).slice(0, LIMITS.choices) },
  };
}

async function press(
  interaction: APIMessageComponentInteraction,
  command: Command,
  context: Context,
): Promise<APIInteractionResponse> {
  const { data } = interaction;
  const { state } = readCustomId(data.custom_id) ?? { state: [] };
  const chosen = data.component_type === ComponentType.StringSelect ? data.values : [];
  const pressed = (await command.press?.([...state, ...chosen], context)) ?? null;
  if (pressed === null) return refusal(interaction, context.messages.trouble.unknownButton);
  if (!pressed.replaces) return newMessage(pressed.message, command.private);
  return { type: InteractionResponseType.UpdateMessage, data: wireOf(pressed.message) };
}

/** A private message; for an autocompletion, which can show none, no choices. */
function refusal(interaction: APIInteraction, text: Markdown): APIInteractionResponse {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    return { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } };
  }
  return newMessage(textMessage(text), true);
}

function newMessage(body: MessageBody, isPrivate: boolean): APIInteractionResponse {
  const flags = isPrivate ? privately(body.flags) : body.flags;
  return { type: InteractionResponseType.ChannelMessageWithSource, data: { ...wireOf(body), flags } };
}

function privately(flags: MessageFlags): MessageFlags {
  return flags | MessageFlags.Ephemeral;
}

function wireOf(body: MessageBody) {
  return { flags: body.flags, components: [...body.components], allowed_mentions: { parse: [] } };
}

function mayUse(
  { access }: Pick<Command, 'access'>,
  interaction: APIInteraction,
  settings: InteractionSettings,
): boolean {
  return access === 'everyone' || isModerator(interaction, settings.moderatorRole);
}

/** A choice that is too long or empty is left out: a cut one would ask something else. */
function choiceFits({ name, value }: Choice): boolean {
  return [name, value].every((text) => text.length > 0 && text.length <= LIMITS.choice);
}
