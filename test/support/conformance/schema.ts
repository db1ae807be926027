import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  PongInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
  type Issue,
  type Schema,
} from 'discord-api-spec/zod';
import * as z from 'zod';

// Without a language zod says "Invalid input" of everything.
z.config(z.locales.en());

/** The bodies that a bot of commands sends to Discord. */
export type Kind = 'registration' | 'callback' | 'edit' | 'follow up';

const byType: ReadonlyMap<unknown, Schema> = new Map([
  [1, PongInteractionCallbackRequestSchema],
  [4, CreateMessageInteractionCallbackRequestSchema],
  [5, CreateMessageInteractionCallbackRequestSchema],
  [6, UpdateMessageInteractionCallbackRequestSchema],
  [7, UpdateMessageInteractionCallbackRequestSchema],
  [8, ApplicationCommandAutocompleteCallbackRequestSchema],
  [9, ModalInteractionCallbackRequestSchema],
]);

/** Keys that Discord documents, or takes from every client, and its schema leaves out. */
const UNDOCUMENTED: ReadonlySet<string> = new Set(['enforce_nonce']);

/**
 * What Discord's own OpenAPI document (npm `discord-api-spec`) says against a body, and every key of it that the document
 * does not know. Empty for a good one.
 */
export function schemaProblems(kind: Kind, body: unknown): readonly string[] {
  switch (kind) {
    case 'registration':
      return Array.isArray(body)
        ? body.flatMap((command: unknown) =>
            problems(ApplicationCommandUpdateRequestSchema, withNumber(command)),
          )
        : ['a registration is a list'];
    case 'callback': {
      // The branch is chosen by the type, as what a union says of all its branches is no help.
      const schema = byType.get(isRecord(body) ? body['type'] : null);
      return schema === undefined ? ['a callback of an unknown type'] : problems(schema, body);
    }
    case 'edit':
      return problems(IncomingWebhookUpdateRequestPartialSchema, body);
    case 'follow up':
      return problems(IncomingWebhookRequestPartialSchema, body);
  }
}

/**
 * The schema has a number where the documentation, and all that discord.js sends, has a string of digits.
 * @see https://docs.discord.com/developers/interactions/application-commands#application-command-object
 */
function withNumber(command: unknown): unknown {
  const permissions = isRecord(command) ? command['default_member_permissions'] : null;
  return isRecord(command) && typeof permissions === 'string' && /^\d{1,15}$/.test(permissions)
    ? { ...command, default_member_permissions: Number(permissions) }
    : command;
}

function problems(schema: Schema, body: unknown): readonly string[] {
  const parsed = schema.safeParse(body);
  return parsed.success
    ? dropped(body, parsed.data, '')
    : parsed.error.issues.flatMap((issue) => told(issue, []));
}

function told(issue: Issue, above: Issue['path']): readonly string[] {
  const path = [...above, ...issue.path];
  const inside = (issue.errors ?? []).flat();
  if (inside.length > 0) return inside.flatMap((one) => told(one, path));
  return [`${path.map(String).join('.')}: ${issue.message}`];
}

/** Keys of the body that parsing left out: Discord ignores them, so they are misspelt or belong elsewhere. */
function dropped(given: unknown, kept: unknown, path: string): readonly string[] {
  if (!isRecord(given) || !isRecord(kept)) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    if (value === undefined || UNDOCUMENTED.has(key)) return [];
    return key in kept ? dropped(value, kept[key], `${path}.${key}`) : [`${path}.${key}: no such key`];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
