import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/store/database/address.ts';
import { openStore } from '../../../src/store/database/open-store.ts';

describe('the address of a database', () => {
  it.for([
    [':memory:', { kind: 'memory' }],
    ['verbatim.db', { kind: 'file', path: resolve('verbatim.db') }],
    ['file:verbatim.db', { kind: 'file', path: resolve('verbatim.db') }],
    ['file:./a/../verbatim.db', { kind: 'file', path: resolve('verbatim.db') }],
    ['file:///var/lib/a%20b.db', { kind: 'file', path: '/var/lib/a b.db' }],
    ['postgres://user:word@host/db', { kind: 'server', url: 'postgres://user:word@host/db' }],
    [
      'postgresql:///db?host=/run/postgresql',
      { kind: 'server', url: 'postgresql:///db?host=/run/postgresql' },
    ],
  ] as const)('%s is read', ([url, address]) => {
    expect(readAddress(url)).toEqual(address);
  });

  it.for([
    '',
    'file:',
    'file://elsewhere/shelf.db',
    'mysql://a:secret@b/c',
    'libsql://a',
    'http://a',
    'postgres://a:b@c:x/d',
  ])('%s is refused', async (url) => {
    expect(readAddress(url)).toBeNull();
    expect(await openStore(url, () => {})).toEqual({
      status: 'closed',
      problem: 'The address of the database is none of postgres://…, file:PATH and a path.',
    });
  });

  it('of a file is named where it cannot be opened', async () => {
    expect(await openStore('nowhere/shelf.db', () => {})).toEqual({
      status: 'closed',
      problem: `${resolve('nowhere/shelf.db')}: The folder of the database does not exist: make it, or name another.`,
    });
  });

  it('opens a store in memory', async () => {
    const opened = await openStore(':memory:', () => {});
    expect(opened.status).toBe('open');
  });
});
