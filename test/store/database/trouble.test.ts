import { describe, expect, it } from 'vitest';
import { troubleOf } from '../../../src/store/database/trouble.ts';

const fault = (code: string, message = 'secret') => Object.assign(new Error(message), { code });

const other = (of: string) => ({
  status: 'trouble',
  kind: 'other',
  cause: `The database failed in a way that is not known (${of}).`,
});

describe('trouble', () => {
  it.for([
    // https://www.postgresql.org/docs/15/errcodes-appendix.html
    ['53100', 'full'],
    ['25006', 'read-only'],
    ['42501', 'read-only'],
    ['57P01', 'unreachable'],
    ['57P03', 'unreachable'],
    ['08006', 'unreachable'],
    ['53300', 'unreachable'],
    ['57014', 'unreachable'],
    ['XX001', 'other'],
    // https://www.sqlite.org/rescode.html
    ['SQLITE_FULL', 'full'],
    ['SQLITE_READONLY_DBMOVED', 'read-only'],
    ['SQLITE_BUSY_SNAPSHOT', 'unreachable'],
    ['SQLITE_CORRUPT_INDEX', 'other'],
    ['SQLITE_IOERR_FSYNC', 'other'],
    // https://nodejs.org/docs/latest-v20.x/api/errors.html#common-system-errors
    ['ENOSPC', 'full'],
    ['ECONNRESET', 'unreachable'],
    ['EAI_AGAIN', 'unreachable'],
    ['42P01', 'other'],
  ] as const)('%s is %s, in words of our own', ([code, kind]) => {
    const trouble = troubleOf(fault(code));
    expect(trouble.kind).toBe(kind);
    expect(trouble.cause).toMatch(/^The(re)? .*\.$|^Another .*\.$/);
    expect(trouble.cause).not.toContain('secret');
  });

  it('that nobody knows is told by its code, or by its kind, and never by its message', () => {
    expect(troubleOf(fault('42P01'))).toEqual(other('42P01'));
    expect(troubleOf(new TypeError('secret'))).toEqual(other('TypeError'));
    expect(troubleOf('secret')).toEqual(other('no error'));
  });
});
