import {
  ComponentType,
  InteractionResponseType,
  InteractionType,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { en } from '../locales/en.ts';
import { LIMITS } from '../reply/limits.ts';
import type { GuildSettings } from '../shelf/settings.ts';
import type { Choice, Command, CommandGroup, Context, MessageCommand, Unready } from './command.ts';
import { readCustomId } from './custom-id.ts';
import { decodeOptions, focusedOption, optionsSuit } from './options.ts';
import { isModerator } from './permissions.ts';
import { createRegistry } from './registry.ts';
import { newMessage, refusal, responseTo, type Response } from './response.ts';
import { attachmentsOf, fieldsOf, isOnMessage, wireOptionsOf } from './wire.ts';

/** Everything a front needs: Discord's JSON in, Discord's JSON out. */
export interface Interactions {
  /** The commands as Discord stores them, for registration. */
  readonly definitions: RESTPutAPIApplicationCommandsJSONBody;
  /** Answers any interaction. Never rejects: a fault inside a command becomes a private message that says so. */
  readonly respond: (interaction: APIInteraction) => Promise<Response>;
  /** Whether a deferred first response to this interaction must be private (ephemeral). */
  readonly isPrivate: (interaction: APIInteraction) => boolean;
  /** The command that an interaction is for, as readers know it (`story load`); null for none of the commands. */
  readonly nameOf: (interaction: APIInteraction) => string | null;
}

/** What the interactions are answered with. */
export interface InteractionSettings {
  readonly commands: readonly (Command | CommandGroup)[];
  /** The commands in the context menu of messages; absent: none. */
  readonly messageCommands?: readonly MessageCommand[];
  /** Gives the context of one interaction; called once for each, so that it serves one version throughout. */
  readonly contextOf: (interaction: APIInteraction) => Context | Unready | Promise<Context | Unready>;
  /** What is settled where the interaction comes from, as far as that is known without waiting; else null. */
  readonly settingsOf: (interaction: APIInteraction) => GuildSettings | null;
  /** Told of every fault inside a command, with no text of a reader in it. Must not throw. */
  readonly onFault: (command: string, fault: unknown) => void;
}

/** Answers interactions with these commands. The one place where a fault inside a command is caught. */
export function createInteractions(settings: InteractionSettings): Interactions {
  const { definitions, commandOf } = createRegistry(settings.commands, settings.messageCommands ?? []);
  return {
    definitions,
    respond: async (interaction) => {
      if (interaction.type === InteractionType.Ping) return { type: InteractionResponseType.Pong };
      const named = commandOf(interaction);
      try {
        return await answer(interaction, named?.command, settings);
      } catch (fault) {
        settings.onFault(named?.name ?? 'no command', fault);
        return refusal(interaction, en.trouble.fault, 'failed');
      }
    },
    isPrivate: (interaction) => {
      const command = commandOf(interaction)?.command;
      if (command === undefined || command.private) return true;
      const known = settings.settingsOf(interaction);
      // Unknown settings may say that replies are private: a message can be shared later, never hidden.
      return known === null || known.replies === 'private' || !mayUse(command, interaction, known);
    },
    nameOf: (interaction) => commandOf(interaction)?.name ?? null,
  };
}

async function answer(
  interaction: Exclude<APIInteraction, { readonly type: InteractionType.Ping }>,
  command: Command | MessageCommand | undefined,
  settings: InteractionSettings,
): Promise<Response> {
  const context = await settings.contextOf(interaction);
  if ('unready' in context) return refusal(interaction, context.unready);
  const { trouble } = context.messages;
  const isCommand = interaction.type === InteractionType.ApplicationCommand;
  if (command === undefined) {
    return refusal(interaction, isCommand ? trouble.unknownCommand : trouble.unknownButton);
  }
  if (!mayUse(command, interaction, context.settings)) {
    const inServer = interaction.member !== undefined;
    return refusal(interaction, inServer ? trouble.moderatorsOnly : trouble.moderatorsOnlyInServer);
  }
  if (context.cannotAnswer !== null && command.access === 'everyone') {
    return refusal(interaction, context.cannotAnswer);
  }
  if ('runOn' in command) {
    return isOnMessage(interaction)
      ? runOn(interaction, command, context)
      : refusal(interaction, trouble.unknownCommand);
  }
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return run(interaction, command, context);
    case InteractionType.ApplicationCommandAutocomplete:
      return complete(interaction, command, context);
    case InteractionType.MessageComponent:
      return press(interaction, command, context);
    default:
      return submit(interaction, command, context);
  }
}

async function run(
  interaction: APIApplicationCommandInteraction,
  command: Command,
  context: Context,
): Promise<Response> {
  const options = decodeOptions(wireOptionsOf(interaction), attachmentsOf(interaction));
  if (!optionsSuit(command.data, options)) {
    return refusal(interaction, context.messages.trouble.unsuitableOptions);
  }
  const shown = await command.run(options, context);
  return responseTo(
    'modal' in shown ? shown : { message: shown, replaces: false },
    isPrivateHere(command, context),
  );
}

async function runOn(
  { data }: APIMessageApplicationCommandInteraction,
  command: MessageCommand,
  context: Context,
): Promise<Response> {
  const target = data.resolved.messages[data.target_id];
  // Discord always sends the message along; without it there is nothing to answer about.
  if (target === undefined) throw new TypeError('a message command without its message');
  return newMessage(await command.runOn(target, context), isPrivateHere(command, context));
}

function complete(
  interaction: APIApplicationCommandAutocompleteInteraction,
  command: Command,
  context: Context,
): Response {
  const focused = focusedOption(wireOptionsOf(interaction));
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
): Promise<Response> {
  const { data } = interaction;
  const chosen = data.component_type === ComponentType.StringSelect ? data.values : [];
  const pressed = (await command.press?.([...stateOf(data), ...chosen], context)) ?? null;
  if (pressed === null) return refusal(interaction, context.messages.trouble.unknownButton);
  return responseTo(pressed, isPrivateHere(command, context));
}

async function submit(
  interaction: APIModalSubmitInteraction,
  command: Command,
  context: Context,
): Promise<Response> {
  const outcome = (await command.submit?.(stateOf(interaction.data), fieldsOf(interaction), context)) ?? null;
  if (outcome === null) return refusal(interaction, context.messages.trouble.unknownButton);
  return responseTo(outcome, isPrivateHere(command, context));
}

function stateOf({ custom_id: id }: { readonly custom_id: string }): readonly string[] {
  return readCustomId(id)?.state ?? [];
}

function isPrivateHere(command: Pick<Command, 'private'>, { settings }: Context): boolean {
  return command.private || settings.replies === 'private';
}

function mayUse(
  { access }: Pick<Command, 'access'>,
  interaction: APIInteraction,
  { moderatorRole }: GuildSettings,
): boolean {
  return access === 'everyone' || isModerator(interaction, moderatorRole);
}

/** A choice that is too long or empty is left out: a cut one would ask something else. */
function choiceFits({ name, value }: Choice): boolean {
  return [name, value].every((text) => text.length > 0 && text.length <= LIMITS.choice);
}
