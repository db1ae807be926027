import type { Reached, StoreTrouble } from '../../shelf/store.ts';

/** Error codes of SQLite (https://sqlite.org/rescode.html), PostgreSQL (appendix A) and of the system's network. */
const KINDS: readonly (readonly [StoreTrouble['kind'], RegExp, string])[] = [
  ['full', /^(SQLITE_FULL|ENOSPC|53100)$/, 'the disk or the database is full'],
  ['read-only', /^(SQLITE_READONLY\w*|EROFS|EACCES|25006)$/, 'the database may not be written to'],
  [
    'unreachable',
    /^(ECONN\w+|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|EPIPE|ENOENT|08\w{3}|57P\d{2}|53300|SQLITE_CANTOPEN\w*)$/,
    'the database does not answer',
  ],
  ['other', /^(SQLITE_CORRUPT\w*|SQLITE_NOTADB)$/, 'the file is damaged, or is no database'],
  ['other', /^(SQLITE_BUSY\w*|SQLITE_LOCKED\w*|55P03|40P01|40001)$/, 'another process holds the database'],
  ['other', /^(57014)$/, 'the database took too long'],
  ['unreachable', /^(28\w{3})$/, 'the database refuses the name or the password'],
  ['unreachable', /^(3D000)$/, 'there is no database of that name'],
];

/** What an error of a database means, in words that hold no secret: never the address, which may hold a password. */
export function troubleOf(error: unknown): StoreTrouble {
  const code = codeOf(error);
  const known = KINDS.find(([, codes]) => codes.test(code));
  if (known !== undefined) {
    const [kind, , cause] = known;
    return { status: 'trouble', kind, cause: `${cause} (${code})` };
  }
  if (error instanceof Error && /corrupted migrations/.test(error.message)) {
    return {
      status: 'trouble',
      kind: 'other',
      cause: 'its tables were made by a newer version of this program',
    };
  }
  if (error instanceof Error && error.message.startsWith('ConnectionFailed(')) {
    return { status: 'trouble', kind: 'unreachable', cause: 'the file cannot be opened' };
  }
  if (isBrokenConnection(error)) {
    return { status: 'trouble', kind: 'unreachable', cause: 'the connection to the database broke' };
  }
  return { status: 'trouble', kind: 'other', cause: code === '' ? 'the database failed' : `error ${code}` };
}

/** What `ask` gives, with trouble as a value; every trouble is told to `onTrouble` too. */
export async function reached<Value>(
  ask: () => Promise<Value>,
  onTrouble: (trouble: StoreTrouble) => void,
): Promise<Reached<Value>> {
  try {
    return { status: 'reached', value: await ask() };
  } catch (error) {
    const trouble = troubleOf(error);
    onTrouble(trouble);
    return trouble;
  }
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Errors of pg that carry no code: https://github.com/brianc/node-postgres */
function isBrokenConnection(error: unknown): boolean {
  return error instanceof Error && /connection|timeout|terminat|closed|destroyed/i.test(error.message);
}
