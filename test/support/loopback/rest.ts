import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { problemsOf, type Kind } from '../conformance/conformance.ts';
import { apiError, isDone, unauthorized, type Fault, type Route } from './faults.ts';
import { faultOfFiles, readBody, type Uploaded } from './bodies.ts';
import { routeOf } from './routes.ts';
import { stream, type Sink, type Stream } from './stream.ts';

/** One request, as it came. */
interface Received {
  readonly route: Route;
  readonly authorization: string | null;
  /** The interaction it is about; null where it is about none that was sent. */
  readonly interaction: string | null;
  /** The server of a registration; null for a global one. */
  readonly guild: string | null;
  readonly application: string | null;
  readonly body: unknown;
  /** What was uploaded with it. */
  readonly files: readonly Uploaded[];
}

/** What the loopback remembers of an interaction that it sent. */
export interface Sent {
  readonly id: string;
  readonly token: string;
  readonly expired: boolean;
  /** The type of the first response; null before it. */
  acknowledged: number | null;
}

export interface RestSettings {
  readonly token: string;
  readonly applicationId: string;
  readonly gatewayUrl: () => string;
  /** By their tokens. */
  readonly sent: ReadonlyMap<string, Sent>;
}

export interface Rest {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  readonly fail: (route: Route, ...faults: readonly Fault[]) => void;
  /** Every request that came, also those that went wrong. */
  readonly attempts: Stream<Received>;
  /** Requests that the loopback does not know. */
  readonly strangers: Stream<string>;
  /** Every request that was done, by what it was for. */
  readonly done: (route: Route) => Stream<Received>;
}

/** An answer to a request that was done; null for 204, which must carry no content type. */
type Answer = { readonly body: unknown } | null;

/** Discord's REST API, as far as a bot of slash commands uses it. */
export function createRest(settings: RestSettings): Rest {
  const faults = new Map<Route, Fault[]>();
  const attempts = stream<Received>();
  const strangers = stream<string>();
  const streams = new Map<Route, Sink<Received>>();
  const done = (route: Route): Sink<Received> => {
    const known = streams.get(route) ?? stream<Received>();
    streams.set(route, known);
    return known;
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://loopback');
    const path = decodeURIComponent(pathname).replace(/^\/api\/v10/, '');
    const [route, match] = routeOf(request.method ?? '', path);
    const { body, files } = await readBody(request);
    if (route === null) {
      strangers.push(`${request.method ?? ''} ${path}`);
      return refuse(response, apiError(404, 0, '404: Not Found'));
    }
    const about = settings.sent.get(match['token'] ?? '');
    const received: Received = {
      route,
      authorization: request.headers.authorization ?? null,
      interaction: about?.id ?? null,
      guild: match['guild'] ?? null,
      application: match['application'] ?? null,
      body,
      files,
    };
    attempts.push(received);
    const fault = faults.get(route)?.shift();
    if (fault !== undefined && !isDone(fault)) return refuse(response, fault);
    if (fault?.kind === 'held') await fault.until;
    const outcome = faultOfFiles(received) ?? perform(received, about, settings);
    if (outcome !== null && 'kind' in outcome) return refuse(response, outcome);
    if (fault === undefined || fault.kind === 'held') answer(response, outcome);
    else refuse(response, fault);
    done(route).push(received);
  }

  return {
    handle: (request, response) => {
      handle(request, response).catch((error: unknown) =>
        response.destroy(error instanceof Error ? error : undefined),
      );
    },
    fail: (route, ...more) => faults.set(route, [...(faults.get(route) ?? []), ...more]),
    attempts,
    strangers,
    done,
  };
}

/** Does what was asked, under Discord's rules. */
function perform(received: Received, about: Sent | undefined, settings: RestSettings): Answer | Fault {
  const { route, body } = received;
  switch (route) {
    case 'gateway':
    case 'application':
    case 'register':
      if (received.authorization !== `Bot ${settings.token}`) return unauthorized;
      return route === 'register' ? register(received) : { body: information(route, settings) };
    case 'callback':
      return acknowledge(about, body);
    case 'follow up':
      return about === undefined ? apiError(404, 10_015, 'Unknown Webhook') : posted('follow up', body);
    default:
      if (about === undefined) return apiError(404, 10_015, 'Unknown Webhook');
      if (about.acknowledged === null) return apiError(404, 10_008, 'Unknown Message');
      if (route === 'withdraw') return null;
      return route === 'read' ? { body: { id: about.id } } : posted('edit', body);
  }
}

function information(route: 'gateway' | 'application', { applicationId, gatewayUrl }: RestSettings): unknown {
  if (route === 'application') return { id: applicationId, name: 'loopback' };
  const session_start_limit = { total: 1_000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 };
  return { url: gatewayUrl(), shards: 1, session_start_limit };
}

const stored = z.array(z.looseObject({ name: z.string() }));
const callback = z.object({ type: z.number() });

function register({ body, application }: Received): Answer | Fault {
  const fault = faultOfBody('registration', body);
  if (fault !== null) return fault;
  return {
    body: stored
      .parse(body)
      .map((command, index) =>
        Object.assign({ type: 1 }, command, { id: String(index + 1), application_id: application }),
      ),
  };
}

function acknowledge(about: Sent | undefined, body: unknown): Answer | Fault {
  if (about === undefined || about.expired) return apiError(404, 10_062, 'Unknown interaction');
  if (about.acknowledged !== null) return apiError(400, 40_060, 'Interaction has already been acknowledged.');
  const fault = faultOfBody('callback', body);
  if (fault !== null) return fault;
  about.acknowledged = callback.parse(body).type;
  return null;
}

function posted(kind: Kind, body: unknown): Answer | Fault {
  return faultOfBody(kind, body) ?? { body: { id: '1' } };
}

/** Discord's refusal of a body that breaks its rules; null for a good one. */
function faultOfBody(kind: Kind, body: unknown): Fault | null {
  const problems = problemsOf(kind, body);
  return problems.length === 0 ? null : apiError(400, 50_035, `Invalid Form Body\n${problems.join('\n')}`);
}

function refuse(response: ServerResponse, fault: Fault): void {
  switch (fault.kind) {
    case 'silence':
    case 'done in silence':
    case 'held':
      return;
    case 'half an answer':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"id":', () => response.socket?.end());
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'answer lost':
    case 'closed':
      response.socket?.end();
      return;
    case 'status':
      response.writeHead(fault.status, { ...fault.headers, 'content-type': 'application/json' });
      response.end(JSON.stringify(fault.body ?? { message: 'Internal Server Error', code: 0 }));
  }
}

function answer(response: ServerResponse, outcome: Answer): void {
  if (outcome === null) response.writeHead(204).end();
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(outcome.body));
}
