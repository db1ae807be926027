/** The requests that the loopback knows, by what they are for. */
export type Route =
  | 'gateway'
  | 'application'
  | 'register'
  | 'callback'
  | 'edit'
  | 'read'
  | 'withdraw'
  | 'follow up';

/** What goes wrong with one request. */
export type Fault =
  /** It is answered with this, and not done. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection is reset (RST), and it is not done. */
  | { readonly kind: 'reset' }
  /** The connection is closed (FIN) in mid-request, and it is not done. */
  | { readonly kind: 'closed' }
  /** It is done, and the connection is closed before the answer. */
  | { readonly kind: 'answer lost' }
  /** It is done, and the connection is closed in the middle of the answer. */
  | { readonly kind: 'half an answer' }
  /** It is done, and never answered. */
  | { readonly kind: 'done in silence' }
  /** It is never answered, and not done. */
  | { readonly kind: 'silence' }
  /** It is done when this has come. */
  | { readonly kind: 'held'; readonly until: Promise<unknown> };

/** Discord's answer to too many requests: https://docs.discord.com/developers/topics/rate-limits */
export function rateLimit(retryAfterSeconds: number): Fault {
  return {
    kind: 'status',
    status: 429,
    headers: { 'retry-after': String(retryAfterSeconds), 'x-ratelimit-scope': 'user' },
    body: { message: 'You are being rate limited.', retry_after: retryAfterSeconds, global: false },
  };
}

/** The same for everything that the bot sends: https://docs.discord.com/developers/topics/rate-limits#global-rate-limit */
export function globalRateLimit(retryAfterSeconds: number): Fault {
  return {
    kind: 'status',
    status: 429,
    headers: {
      'retry-after': String(retryAfterSeconds),
      'x-ratelimit-global': 'true',
      'x-ratelimit-scope': 'global',
    },
    body: { message: 'You are being rate limited.', retry_after: retryAfterSeconds, global: true },
  };
}

/** An error with a JSON code, as Discord writes it: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
export function apiError(status: number, code: number, message: string): Fault {
  return { kind: 'status', status, body: { code, message } };
}

/** Discord does not take the authority of a request. */
export const unauthorized = apiError(401, 0, '401: Unauthorized');

/** A server error without a JSON body, as its front servers send it. */
export const serverError: Fault = { kind: 'status', status: 500 };

/** Whether a request that meets this fault is done. */
export function isDone(fault: Fault | undefined): boolean {
  return (
    fault === undefined || ['answer lost', 'half an answer', 'done in silence', 'held'].includes(fault.kind)
  );
}
