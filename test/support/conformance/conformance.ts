import type {
  APIInteractionResponse,
  APIInteractionResponseCallbackData,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import type { Note } from './note.ts';
import { checkRegistration } from './registration.ts';
import { checkCallback, checkMessage } from './response.ts';
import { schemaProblems, type Kind } from './schema.ts';

export type { Kind } from './schema.ts';

/**
 * What Discord would refuse in a body, or take otherwise than it is meant: by the schemas of its own OpenAPI document
 * first, and by the rules that those do not state where the body is one at all. Empty for a good one.
 */
export function problemsOf(kind: Kind, body: unknown): readonly string[] {
  const found: string[] = [];
  const note: Note = (is, what) => {
    if (is) found.push(what);
  };
  switch (kind) {
    case 'registration':
      if (isRegistration(body)) checkRegistration(body, note);
      else return schemaProblems(kind, body);
      return found;
    case 'callback':
      if (isCallback(body)) checkCallback(body, note);
      else return schemaProblems(kind, body);
      return found;
    default:
      // An edit may set one flag besides, SUPPRESS_EMBEDS, which no message of the bot has.
      if (isMessage(kind, body)) checkMessage(body, kind === 'edit' ? 0 : MessageFlags.Ephemeral, note);
      else return schemaProblems(kind, body);
      return found;
  }
}

function isRegistration(body: unknown): body is RESTPutAPIApplicationCommandsJSONBody {
  return schemaProblems('registration', body).length === 0;
}

function isCallback(body: unknown): body is APIInteractionResponse {
  return schemaProblems('callback', body).length === 0;
}

function isMessage(kind: 'edit' | 'follow up', body: unknown): body is APIInteractionResponseCallbackData {
  return schemaProblems(kind, body).length === 0;
}
