import {
  OAuth2Scopes,
  RESTJSONErrorCodes,
  Routes,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { REST } from '@discordjs/rest';
import * as z from 'zod';
import { tokenProblem } from './closing.ts';
import { faultOf } from '../delivery/fault.ts';
import { closeRest, createRest, usualTimeout } from '../delivery/rest.ts';

/** Where commands are registered, and with what authority. */
export interface Destination {
  readonly token: string;
  /** The API's base address, without version. */
  readonly api: string;
  /** Null: Discord is asked whose token it is. */
  readonly applicationId: string | null;
  /** One server only, for development; null: every server that has the bot. */
  readonly guildId: string | null;
}

/** What a registration came to. `refused` says what to do; `unauthorized` marks that it is the token. */
export type Registration =
  | {
      readonly status: 'registered';
      readonly commands: readonly string[];
      /** The address at which an administrator adds the bot to a server. */
      readonly invite: string;
    }
  | { readonly status: 'refused'; readonly unauthorized: boolean; readonly problem: string };

/**
 * Registers the commands, in place of all that were registered at the same place before.
 * Never rejects. https://docs.discord.com/developers/interactions/application-commands#registering-a-command
 */
export async function registerCommands(
  destination: Destination,
  definitions: RESTPutAPIApplicationCommandsJSONBody,
): Promise<Registration> {
  const { token, api, guildId } = destination;
  const rest = createRest(api, usualTimeout).setToken(token);
  let application = destination.applicationId;
  try {
    application ??= await ownApplication(rest);
    const route =
      guildId === null
        ? Routes.applicationCommands(application)
        : Routes.applicationGuildCommands(application, guildId);
    const stored = z
      .array(z.object({ name: z.string() }))
      .parse(await rest.put(route, { body: definitions }));
    return {
      status: 'registered',
      commands: stored.map(({ name }) => name),
      invite: inviteOf(application),
    };
  } catch (thrown) {
    return refusal(thrown, { ...destination, applicationId: application });
  } finally {
    closeRest(rest);
  }
}

// The first part of a token is the bot user's id, which in old applications is not the application's: so it is asked.
async function ownApplication(rest: REST): Promise<string> {
  return z.object({ id: z.string() }).parse(await rest.get(Routes.currentApplication())).id;
}

/**
 * The address that adds the bot to a server. It asks for no permissions: answers to interactions need none.
 * https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow
 */
function inviteOf(applicationId: string): string {
  const query = new URLSearchParams({ client_id: applicationId, scope: OAuth2Scopes.ApplicationsCommands });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}

function refusal(thrown: unknown, { guildId, applicationId }: Destination): Registration {
  const fault = faultOf(thrown);
  const unauthorized = fault.status === 401;
  if (unauthorized) return { status: 'refused', unauthorized, problem: tokenProblem };
  return { status: 'refused', unauthorized, problem: `Commands are not registered: ${remedy()}` };

  function remedy(): string {
    if (fault.code === RESTJSONErrorCodes.MissingAccess || fault.code === RESTJSONErrorCodes.UnknownGuild) {
      const invite = applicationId === null ? '' : ` (${inviteOf(applicationId)})`;
      return `the bot is not in server ${guildId ?? ''}: add it there first${invite}, or mend DISCORD_GUILD_ID`;
    }
    if (fault.code === RESTJSONErrorCodes.UnknownApplication || fault.status === 403) {
      return 'the token is not of this application: mend DISCORD_APPLICATION_ID, or leave it empty';
    }
    if (fault.status === null) return `Discord cannot be reached (${String(fault.code ?? fault.message)})`;
    return `Discord says ${fault.status} (${String(fault.code)}): ${fault.message}`;
  }
}
