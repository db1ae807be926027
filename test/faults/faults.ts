/** What is promised of a fault: a row of `docs/faults.md`. */
export interface Fault {
  /** What a reader sees while it lasts. */
  readonly sees: string;
  /** What ends it, without anybody's doing unless said otherwise. */
  readonly recovers: string;
  /** What becomes of the interactions that are sent before it, while it lasts and after it. */
  readonly counts: Counts;
}

/** Interactions by what became of them. */
export interface Counts {
  readonly asked: number;
  /** Answered, once. */
  readonly answered: number;
  /** Told once, in a sentence, why there is no answer. */
  readonly told: number;
  /** Without a response: Discord says "The application did not respond". */
  readonly silent: number;
  /** Responded to more than once. */
  readonly twice: number;
}

/** Some of these were asked; those not said otherwise were answered. */
function counts(asked: number, { told = 0, silent = 0 } = {}): Counts {
  return { asked, answered: asked - told - silent, told, silent, twice: 0 };
}

export const gatewayFaults = {
  'The connection is cut before READY, three times': {
    sees: 'that the application did not respond, until it is connected; who asks then, an answer',
    recovers: 'it connects again, in one session',
    counts: counts(10),
  },
  'Discord greets late (a slow HELLO)': {
    sees: 'that the application did not respond, until it is connected; who asks then, an answer',
    recovers: 'it waits, and goes on when the greeting comes',
    counts: counts(10),
  },
  'Discord never greets (no HELLO)': {
    sees: 'that the application did not respond, until it is connected; who asks then, an answer',
    recovers: 'it gives the connection up after 15 seconds, and connects again',
    counts: counts(10),
  },
  'The connection is cut at a heartbeat': {
    sees: 'an answer a moment later',
    recovers: 'the session is resumed, and what was missed is replayed',
    counts: counts(20),
  },
  'A heartbeat is not acknowledged (a dead connection)': {
    sees: 'an answer a moment later',
    recovers: 'it closes the connection and resumes the session',
    counts: counts(20),
  },
  'A resume is refused': {
    sees: 'who asked in the gap, nothing: Discord does not send it again',
    recovers: 'a new session is begun',
    counts: counts(25, { silent: 5 }),
  },
  'The session is invalid (op 9), to be resumed and not': {
    sees: 'an answer a moment later',
    recovers: 'it resumes, or begins a new session',
    counts: counts(20),
  },
  'A storm of reconnections: op 7 five times': {
    sees: 'an answer a moment later',
    recovers: 'the one session is resumed each time',
    counts: counts(50),
  },
  'Every event comes three times': {
    sees: 'one answer',
    recovers: 'an interaction is known by its id',
    counts: counts(50),
  },
  'Events and messages that nobody knows, of a wrong form, or no JSON': {
    sees: 'nothing of it',
    recovers: 'they are left',
    counts: counts(20),
  },
} as const satisfies Readonly<Record<string, Fault>>;

export const restFaults = {
  'A rate limit (429)': {
    sees: 'an answer when the limit is over',
    recovers: 'it waits as long as Discord says',
    counts: counts(10),
  },
  'A rate limit on everything (429, global)': {
    sees: 'an answer when the limit is over',
    recovers: 'it waits as long as Discord says',
    counts: counts(20),
  },
  'Server errors (500, 502, 503)': {
    sees: 'an answer a moment later',
    recovers: 'what was not taken is sent again',
    counts: counts(30),
  },
  'The connection is reset, or closed in mid-request': {
    sees: 'an answer a moment later',
    recovers: 'what was not taken is sent again',
    counts: counts(20),
  },
  'Half a response, or none, to what was done': {
    sees: 'one answer',
    recovers: 'it is sent again, and "answered already" (40060) counts as done',
    counts: counts(30),
  },
  'Half a response, or none, to a further message': {
    sees: 'one message',
    recovers: 'a further message is never sent again where it may be there',
    counts: counts(6),
  },
  'The interaction is too old (10062)': {
    sees: 'nothing: it is too late',
    recovers: 'it is logged, and nothing more is sent',
    counts: counts(20, { silent: 10 }),
  },
  'Discord refuses access (50001, 50013) to an answer after a deferral': {
    sees: '"thinking" goes away, and nothing comes',
    recovers: 'it is logged, and the next is answered',
    counts: counts(20, { silent: 10 }),
  },
} as const satisfies Readonly<Record<string, Fault>>;

export const storeFaults = {
  'PostgreSQL is killed while stories are changed': {
    sees: 'answers from what is in memory; a moderator, that nothing changed; a server not in memory, that its story cannot be reached',
    recovers: 'all works again when it is back; every change that was acknowledged is there',
    counts: counts(52, { told: 11 }),
  },
  'PostgreSQL is slow, beyond 3 seconds': {
    sees: '"thinking", then that the story of the server cannot be reached',
    recovers: 'when it answers in time again',
    counts: counts(20, { told: 10 }),
  },
  'PostgreSQL can only be read': {
    sees: 'answers; a moderator, that nothing changed and why',
    recovers: 'when it can be written',
    counts: counts(12, { told: 1 }),
  },
} as const satisfies Readonly<Record<string, Fault>>;

export const sqliteFaults = {
  'The file of SQLite is full': {
    sees: 'answers; a moderator, that nothing changed and why',
    recovers: 'when there is room',
    counts: counts(12, { told: 1 }),
  },
} as const satisfies Readonly<Record<string, Fault>>;

export const articleFaults = {
  'A file is cut short while it is read': {
    sees: 'the answers of before; a moderator, what would change or what is wrong',
    recovers: 'at the next reload',
    counts: counts(23, { told: 2 }),
  },
  'A file is replaced during a reload': {
    sees: 'the answers of before, then those of the version that the moderator saw and applied, whole',
    recovers: 'the newest at the next reload',
    counts: counts(22),
  },
  'A file is gone, or cannot be read': {
    sees: 'the answers of before; a moderator, what is wrong',
    recovers: 'at the next reload',
    counts: counts(13, { told: 2 }),
  },
} as const satisfies Readonly<Record<string, Fault>>;

export const processFaults = {
  'SIGTERM under load': {
    sees: 'who asked before, the answer; who asks after, that the application did not respond',
    recovers: 'the next start answers; a change that was acknowledged is there',
    counts: counts(62, { silent: 20 }),
  },
  'SIGKILL under load': {
    sees: 'that the application did not respond',
    recovers: 'the next start answers; a change that was acknowledged is there',
    counts: counts(62, { silent: 40 }),
  },
  'The event loop stands still (SIGSTOP), and Discord hangs up': {
    sees: 'who asked meanwhile, that the application did not respond',
    recovers: 'it resumes its session',
    counts: counts(60, { silent: 20 }),
  },
  'The clock jumps: an hour, a day and a year, forward and back': {
    sees: 'an answer',
    recovers: 'nothing waits for the clock',
    counts: counts(70),
  },
  'A heap of 160 MB': {
    sees: 'an answer',
    recovers: 'two hundred questions at once take no more',
    counts: counts(200),
  },
} as const satisfies Readonly<Record<string, Fault>>;

/** All faults, by what is faulty. */
export const faults: Readonly<Record<string, Readonly<Record<string, Fault>>>> = {
  'The gateway': gatewayFaults,
  'Discord’s API': restFaults,
  PostgreSQL: storeFaults,
  SQLite: sqliteFaults,
  'The operator’s article': articleFaults,
  'The process': processFaults,
};
