import type { FastifyInstance, FastifyReply } from 'fastify';
import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Story } from '../../story/story.ts';
import type { Attached } from './attached.ts';
import type { DevelopmentKey } from './development-key.ts';
import { shownStory } from './shown-story.ts';
import type { Stage } from './stage.ts';

/** The page's own files, by the name that it asks for them. */
export type PageFiles = ReadonlyMap<string, PageFile>;

/** One file of the page. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface RoutesSettings {
  readonly page: PageFiles;
  readonly definitions: RESTPutAPIApplicationCommandsJSONBody;
  readonly key: DevelopmentKey;
  readonly stage: Stage;
  readonly attached: Attached;
  /** The story that the server of this id is answered from now, and what it is called there; null for the operator's. */
  readonly storyIn: (guild: string) => Promise<{ readonly story: Story; readonly name: string | null }>;
}

/** Nothing comes from another host, nothing goes to one, and no text can become code. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // The one style attribute that the library of Discord's looks writes: color:; for an author without a colour.
  "style-src-attr 'unsafe-hashes' 'sha256-YyzoJpP5ML1Dl1K7WQbfMCvG6Df0Mckd/cH2Bl2ywZQ='",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Bytes of a file that may be attached: more than an article may have, so that the bot says what is wrong. */
const LARGEST_FILE = 8 * 1_048_576;

/** The page, and beside it the part of Discord that the page cannot play itself: signing, files, and late answers. */
export async function addPlayground(server: FastifyInstance, settings: RoutesSettings): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, async (_request: unknown, body: unknown) => body);
    // A page of another host whose name points here must not read anything: it would be of the same origin.
    scope.addHook('onRequest', async ({ hostname }, reply) => {
      if (!['127.0.0.1', 'localhost', '[::1]', '::1'].includes(hostname)) {
        return reply.code(403).send({ error: 'open the playground as 127.0.0.1' });
      }
      reply.headers({
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
    });
    addPage(scope, settings);
    addDiscord(scope, settings);
  });
}

function addPage(scope: FastifyInstance, { page, storyIn }: RoutesSettings): void {
  scope.get<{ Params: { name: string } }>('/:name', async ({ params }, reply) =>
    sendFile(reply, page.get(params.name)),
  );
  scope.get('/', async (_request, reply) => sendFile(reply, page.get('index.html')));
  scope.get<{ Params: { guild: string } }>('/story/:guild', async ({ params }) => {
    const { story, name } = await storyIn(params.guild);
    return shownStory(story, name);
  });
}

function addDiscord(scope: FastifyInstance, settings: RoutesSettings): void {
  const { key, stage, attached } = settings;
  scope.get('/discord/commands', async () => settings.definitions);
  scope.post('/discord/signature', async ({ body }) =>
    key.headersFor(bytesOf(body), Math.floor(Date.now() / 1_000)),
  );
  scope.get<{ Params: { token: string } }>('/discord/after/:token', async ({ params }) =>
    stage.after(params.token),
  );
  scope.post<{ Params: { name: string } }>(
    '/discord/files/:name',
    { bodyLimit: LARGEST_FILE },
    async ({ body, params, headers, protocol, host }) => {
      const type = headers['content-type'] ?? 'application/octet-stream';
      return attached.keep({ name: params.name, type, bytes: bytesOf(body) }, `${protocol}://${host}`);
    },
  );
  scope.get<{ Params: { id: string } }>('/discord/files/:id/:name', async ({ params }, reply) => {
    const bytes = attached.read(params.id);
    // To be saved, never to be shown as a page of this origin.
    return sendFile(reply, bytes === null ? undefined : { bytes, type: 'application/octet-stream' });
  });
}

function sendFile(reply: FastifyReply, file: PageFile | undefined): FastifyReply {
  return file === undefined
    ? reply.code(404).send({ error: 'not found' })
    : reply.type(file.type).send(Buffer.from(file.bytes));
}

function bytesOf(body: unknown): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}
