import {
  InteractionResponseType,
  InteractionType,
  type APIInteraction,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { messagesFor } from '../locales/locales.ts';
import type { Markdown } from '../locales/markdown.ts';
import type { GuildSettings } from '../shelf/settings.ts';
import type { Command, CommandGroup, Context, MessageCommand, Unready } from './command.ts';
import { complete, press, run, runOn, submit } from './perform.ts';
import { isModerator } from './permissions.ts';
import type { Admit } from './rate-limit.ts';
import { createRegistry } from './registry.ts';
import { refusal, type Response } from './response.ts';
import { shareOf } from './share.ts';
import { isOnMessage } from './wire.ts';

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
  /** Limits what members may cause; absent: nothing is limited. */
  readonly admit?: Admit;
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
        return refusal(interaction, messagesFor(interaction.locale).trouble.fault, 'failed');
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
  const limited = limitOn(interaction, command, context, settings.admit);
  if (limited !== null) return refusal(interaction, limited);
  const shared = shareOf(interaction, context.readers);
  if (shared !== null) return shared;
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

/** What to tell one who asks too fast; null for all others. Moderators' work is not limited, nor is completion. */
function limitOn(
  interaction: APIInteraction,
  command: Command | MessageCommand | undefined,
  { settings, messages }: Context,
  admit: Admit | undefined,
): Markdown | null {
  const isFree =
    interaction.type === InteractionType.ApplicationCommandAutocomplete ||
    (command?.access === 'moderators' && mayUse(command, interaction, settings));
  if (admit === undefined || isFree) return null;
  const admission = admit(interaction, settings.perMinute);
  return admission.status === 'admitted' ? null : messages.trouble.tooFast(admission.by, admission.seconds);
}

function mayUse(
  { access }: Pick<Command, 'access'>,
  interaction: APIInteraction,
  { moderatorRole }: GuildSettings,
): boolean {
  return access === 'everyone' || isModerator(interaction, moderatorRole);
}
