import type {
  APIAttachment,
  APIInteraction,
  APIInteractionResponse,
  RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { After, ShownStory } from '../src/fronts/playground/wire.ts';

/** A response, and the addresses of the files that came with it, by their names. */
export interface Answer {
  readonly response: APIInteractionResponse;
  readonly files: ReadonlyMap<string, string>;
}

/** The bot as the page reaches it: its endpoint, and what the same process plays of Discord. */
export interface Bot {
  readonly commands: () => Promise<RESTPutAPIApplicationCommandsJSONBody>;
  readonly story: (guild: string) => Promise<ShownStory>;
  /** Posts a signed interaction to the endpoint. Rejects with a sentence where it is not answered. */
  readonly send: (interaction: APIInteraction) => Promise<Answer>;
  /** What follows the deferral of an interaction. */
  readonly after: (token: string) => Promise<After>;
  readonly attach: (file: File) => Promise<APIAttachment>;
}

/** The bot that served this page. */
export const servedBot: Bot = {
  commands: async () => read(await fetch('/discord/commands'), isList),
  story: async (guild) => read(await fetch(`/story/${guild}`), isStory),
  send: async (interaction) => {
    const body = JSON.stringify(interaction);
    const signature = await read(await fetch('/discord/signature', { method: 'POST', body }), isHeaders);
    const headers = { ...signature, 'content-type': 'application/json' };
    return answerIn(await fetch('/interactions', { method: 'POST', body, headers }));
  },
  after: async (token) => read(await fetch(`/discord/after/${encodeURIComponent(token)}`), isAfter),
  attach: async (file) => {
    const path = `/discord/files/${encodeURIComponent(file.name)}`;
    return read(await fetch(path, { method: 'POST', body: file }), isAttachment);
  },
};

async function answerIn(response: Response): Promise<Answer> {
  const isForm = (response.headers.get('content-type') ?? '').startsWith('multipart/');
  if (!isForm) return { response: await read(response, isResponse), files: new Map() };
  const form = await response.formData();
  const payload = form.get('payload_json');
  const files = [...form.values()].flatMap((value) =>
    value instanceof File && value !== payload ? [[value.name, URL.createObjectURL(value)] as const] : [],
  );
  const json = payload instanceof Blob ? await payload.text() : (payload ?? '');
  return { response: shaped(JSON.parse(json), isResponse), files: new Map(files) };
}

async function read<Value>(response: Response, is: (value: unknown) => value is Value): Promise<Value> {
  if (!response.ok) throw new Error(`The bot answers ${response.status}.`);
  return shaped(await response.json(), is);
}

// Both ends are of one build and state the same types; this tells another server on the same port from ours.
function shaped<Value>(value: unknown, is: (value: unknown) => value is Value): Value {
  if (!is(value)) throw new Error('The bot answers something that this page does not understand.');
  return value;
}

const has = (value: unknown, key: string): boolean =>
  typeof value === 'object' && value !== null && key in value;
const isList = (value: unknown): value is RESTPutAPIApplicationCommandsJSONBody => Array.isArray(value);
const isStory = (value: unknown): value is ShownStory => has(value, 'articles');
const isHeaders = (value: unknown): value is Record<string, string> => has(value, 'X-Signature-Ed25519');
const isResponse = (value: unknown): value is APIInteractionResponse => has(value, 'type');
const isAfter = (value: unknown): value is After => has(value, 'kind');
const isAttachment = (value: unknown): value is APIAttachment => has(value, 'filename');
