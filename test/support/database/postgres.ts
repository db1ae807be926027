import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';

/** The password of the throw-away server. It must appear in no message. */
export const PASSWORD = 'throw-away-secret';

/** A PostgreSQL server of the test's own. */
export interface Postgres {
  /** The address of a new, empty database on it. */
  readonly create: (name: string) => Promise<string>;
  readonly start: () => Promise<void>;
  /** Ends it as an operator would; its clients are cut off. */
  readonly stop: () => Promise<void>;
  /** Ends all of its processes with SIGKILL. */
  readonly kill: () => Promise<void>;
  /** Stops it and removes its folder. */
  readonly dispose: () => Promise<void>;
}

const binaries = findBinaries();

/** Whether PostgreSQL is installed here. */
export const postgresIsHere = binaries !== null;

if (!postgresIsHere)
  process.stderr.write('PostgreSQL is not installed (apt-get install postgresql): its tests are skipped.\n');

/** Makes and starts a server in a temporary folder, on a free port of this machine. */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-postgres-'));
  const identity = serverIdentity();
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, PASSWORD);
  for (const path of [folder, passwordFile]) chownSync(path, identity.uid, identity.gid);
  const cluster = join(folder, 'cluster');
  execFileSync(
    join(binaries ?? '', 'initdb'),
    ['-D', cluster, '-U', 'verbatim', `--pwfile=${passwordFile}`, '-A', 'scram-sha-256', '-E', 'UTF8'].concat(
      ['--no-locale', '--no-sync', '--no-instructions'],
    ),
    { ...identity, cwd: folder, stdio: 'pipe' },
  );
  const port = await freePort();
  let server: ChildProcess | null = null;

  async function start(): Promise<void> {
    // The processes are killed, never the machine: what the kernel holds is safe without fsync.
    const options = ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=50'];
    let ready = false;
    while (!ready) {
      server = spawn(
        join(binaries ?? '', 'postgres'),
        ['-D', cluster, '-p', String(port), '-k', folder, ...options],
        {
          ...identity,
          cwd: folder,
          stdio: ['ignore', 'ignore', 'pipe'],
        },
      );
      ready = await isReady(server);
    }
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const ending = server;
    server = null;
    if (ending?.pid === undefined || ending.exitCode !== null) return;
    const exited = once(ending, 'exit');
    const children = signal === 'SIGKILL' ? childrenOf(ending.pid) : [];
    ending.kill(signal);
    for (const child of children) killOne(child);
    await exited;
  }

  await start();
  return {
    create: async (name) => {
      const client = new Client({ connectionString: urlOf(port, 'postgres') });
      await client.connect();
      await client.query(`create database "${name}"`);
      await client.end();
      return urlOf(port, name);
    },
    start,
    // Fast shutdown: https://www.postgresql.org/docs/15/server-shutdown.html
    stop: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
    dispose: async () => {
      await end('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function urlOf(port: number, database: string): string {
  return `postgres://verbatim:${PASSWORD}@127.0.0.1:${port}/${database}`;
}

/** Whether a server came up; false for one that ended, as right after a kill, when its memory is still in use. */
async function isReady(server: ChildProcess): Promise<boolean> {
  if (server.stderr === null) return false;
  const lines = createInterface({ input: server.stderr });
  return new Promise((resolve) => {
    lines.on('line', (line) => {
      if (line.includes('ready to accept connections')) resolve(true);
    });
    lines.on('close', () => {
      resolve(false);
    });
  });
}

function findBinaries(): string | null {
  const debian = '/usr/lib/postgresql';
  const installed = existsSync(debian) ? readdirSync(debian).toSorted().toReversed() : [];
  const folders = [
    ...installed.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return (
    folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) ?? null
  );
}

/** Who the server runs as: PostgreSQL refuses root. */
function serverIdentity(): { readonly uid: number; readonly gid: number } {
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0) return { uid, gid: process.getgid?.() ?? 0 };
  const user = ['postgres', 'nobody'].find((name) =>
    readFileSync('/etc/passwd', 'utf8').includes(`${name}:`),
  );
  const idOf = (flag: string) => Number(execFileSync('id', [flag, user ?? 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

function childrenOf(pid: number): readonly number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number) : [];
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It saw its server die, and went by itself.
  }
}
