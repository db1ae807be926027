import type { StoreTrouble } from '../../shelf/store.ts';

type Told = Omit<StoreTrouble, 'status'>;

/**
 * What a fault of SQLite or PostgreSQL means, in a sentence for the operator. The sentences are ours alone: a driver's
 * own message may repeat an address, and an address holds a password.
 *
 * Codes: https://www.sqlite.org/rescode.html, https://www.postgresql.org/docs/15/errcodes-appendix.html and Node's
 * https://nodejs.org/docs/latest-v20.x/api/errors.html#common-system-errors.
 */
export function troubleOf(fault: unknown): StoreTrouble {
  const code = codeOf(fault);
  const told =
    byCode.find(([pattern]) => pattern.test(code))?.[1] ?? byMessage(fault) ?? unknown(fault, code);
  return { status: 'trouble', ...told };
}

/** What is said of a row that is skipped. */
export function damage(cause: string): StoreTrouble {
  return { status: 'trouble', kind: 'other', cause };
}

/** What every call gets once the store was closed. */
export const CLOSED: StoreTrouble = {
  status: 'trouble',
  kind: 'unreachable',
  cause: 'The database was closed.',
};

const LOST: Told = {
  kind: 'unreachable',
  cause: 'The database does not answer, or its connection was lost: see that its server runs.',
};

const SLOW: Told = {
  kind: 'unreachable',
  cause: 'The database took too long and was given up: see what keeps it busy.',
};

const byCode: readonly (readonly [RegExp, Told])[] = [
  [
    /^SQLITE_FULL|^ENOSPC$|^53100$|^EDQUOT$/,
    { kind: 'full', cause: 'The disk of the database is full: make room on it.' },
  ],
  [
    /^SQLITE_READONLY|^25006$|^EROFS$/,
    { kind: 'read-only', cause: 'The database can only be read: let this program write to it.' },
  ],
  [
    /^SQLITE_(CANTOPEN|PERM|AUTH)|^EACCES$/,
    {
      kind: 'other',
      cause: 'The database file cannot be opened: check its path and who may read and write it.',
    },
  ],
  [
    /^SQLITE_NOTADB/,
    { kind: 'other', cause: 'The file is not a database of SQLite: name another file, or move it away.' },
  ],
  [
    /^SQLITE_CORRUPT|^XX00[12]$/,
    {
      kind: 'other',
      cause: 'The database is damaged: put back a copy of it, or move it away to begin anew.',
    },
  ],
  [
    /^SQLITE_(BUSY|LOCKED|PROTOCOL)/,
    { kind: 'unreachable', cause: 'Another program holds the database locked: close it, or wait.' },
  ],
  [/^SQLITE_IOERR/, { kind: 'other', cause: 'The disk of the database fails: check it.' }],
  [/^28/, { kind: 'unreachable', cause: 'The database refuses the user or the password of DATABASE_URL.' }],
  [/^3D000$/, { kind: 'unreachable', cause: 'The server has no database of the name in DATABASE_URL.' }],
  [
    /^(42501)$/,
    {
      kind: 'read-only',
      cause: 'The user of DATABASE_URL may not use the tables: grant it the rights to them.',
    },
  ],
  [/^(ENOTFOUND|EAI_AGAIN)$/, { kind: 'unreachable', cause: 'There is no such host as in DATABASE_URL.' }],
  // What `alter database … with allow_connections false` answers with; no statement of ours comes to it otherwise.
  [
    /^55000$/,
    { kind: 'unreachable', cause: 'The database takes no connections now: let its server allow them.' },
  ],
  [/^53300$/, { kind: 'unreachable', cause: 'The database has too many connections: raise its limit.' }],
  [/^(57014|55P03|40P01|25P0[34])$/, SLOW],
  [/^(08|57P)|^(ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT)$/, LOST],
  [
    /^(ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|CERT_)/,
    {
      kind: 'unreachable',
      cause: 'The certificate of the database is not trusted: check sslmode and its files.',
    },
  ],
];

// What the drivers throw without a code.
function byMessage(fault: unknown): Told | null {
  const message = fault instanceof Error ? fault.message : '';
  if (/^Query read timeout|timeout exceeded when trying to connect/.test(message)) return SLOW;
  if (/^Connection terminated|not queryable|Client was closed|already been destroyed/.test(message))
    return LOST;
  if (/server does not support SSL/.test(message))
    return { kind: 'unreachable', cause: 'The database speaks no TLS: leave sslmode out of DATABASE_URL.' };
  if (message.startsWith('SASL'))
    return {
      kind: 'unreachable',
      cause: 'The database asks for a password, and DATABASE_URL has none that fits.',
    };
  return message.startsWith('ConnectionFailed')
    ? {
        kind: 'other',
        cause: 'The database file cannot be opened: check its path and who may read and write it.',
      }
    : null;
}

function unknown(fault: unknown, code: string): Told {
  const name = fault instanceof Error ? fault.name : 'no error';
  return {
    kind: 'other',
    cause: `The database failed in a way that is not known (${code === '' ? name : code}).`,
  };
}

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
}
