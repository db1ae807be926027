import type { APIInteraction, APIInteractionResponse, RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Command, Context } from './command.ts';

/** Everything a front needs: Discord's JSON in, Discord's JSON out. */
export interface Interactions {
  /** The commands as Discord stores them, for registration. */
  readonly definitions: RESTPutAPIApplicationCommandsJSONBody;
  /** Answers any interaction. Never rejects: a fault inside a command becomes a private message that says so. */
  readonly respond: (interaction: APIInteraction) => Promise<APIInteractionResponse>;
  /** Whether a deferred first response to this interaction must be private (ephemeral). */
  readonly isPrivate: (interaction: APIInteraction) => boolean;
}

export interface InteractionSettings {
  readonly commands: readonly Command[];
  /** Gives the context of one interaction; called once for each, so that it serves one version throughout. */
  readonly contextOf: (interaction: APIInteraction) => Context;
  /** A role whose members may moderate besides those with Manage Messages; null for none. */
  readonly moderatorRole: string | null;
  /** Told of every fault inside a command, with no text of a reader in it. */
  readonly onFault: (command: string, fault: unknown) => void;
}

export declare function createInteractions(settings: InteractionSettings): Interactions;
