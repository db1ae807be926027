/** An error fit for the log: without the address (it holds the interaction's token) and without what was sent. */
export interface Fault {
  readonly name: string;
  readonly message: string;
  /** Discord's JSON error code, or the code of the system or of undici. */
  readonly code: string | number | null;
  /** The HTTP status, where there was an answer. */
  readonly status: number | null;
}

/** What may be logged of anything that was thrown. */
export function faultOf(thrown: unknown): Fault {
  if (!(thrown instanceof Error)) return { name: 'thrown', message: typeof thrown, code: null, status: null };
  return { name: thrown.name, message: thrown.message, code: codeOf(thrown), status: statusOf(thrown) };
}

function codeOf(error: Error): string | number | null {
  const code: unknown = 'code' in error ? error.code : null;
  return typeof code === 'string' || typeof code === 'number' ? code : null;
}

/** Of what Discord answered, which @discordjs/rest keeps beside what was sent: told by that, as the library loads late. */
function statusOf(error: Error): number | null {
  return 'requestBody' in error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null;
}
