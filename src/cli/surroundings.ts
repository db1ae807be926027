/** What a run may touch of the process it runs in: tests and main decide. */
export interface Surroundings {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly errors: NodeJS.WritableStream;
  /** Whether somebody sits at both ends: a prompt and Tab make sense then. */
  readonly typing: boolean;
  /** Whether the output shows ANSI escapes, and its reader wants them. */
  readonly colour: boolean;
  /** Shows an address in a browser; null where nobody sits at a desktop. Never rejects. */
  readonly openPage: ((address: string) => Promise<void>) | null;
  /** Takes over the process's stop signals; aborted by the first of them. */
  readonly stopSignal: () => AbortSignal;
}

/** 0: done (an abstention is done too). 1: it could not be done. 2: it was asked for wrongly. */
export type ExitCode = 0 | 1 | 2;
