import { cpus, getPriority, loadavg } from 'node:os';
import { Client } from 'pg';
import { percentile } from '../../src/evaluation/scores.ts';
import { CHANNEL } from '../../src/store/database/listening.ts';
import { postgresIsHere, startPostgres, type Postgres } from '../../test/support/database/postgres.ts';
import { startReplica } from '../../test/support/replica.ts';
import { decimal } from '../answers/report/report.ts';
import { commitMeasured, jsonOf, writeResults } from '../results.ts';
import { say } from '../say.ts';
import { measureCut, type Away, type Cut } from './cuts.ts';
import { measureReloads, type Reloads } from './reloads.ts';
import { loadFirst } from './story.ts';

const REPLICAS = 3;
const RELOADS = 50;
const WARMING = 10;

/**
 * `npm run bench -- replicas [RELOADS]`: how soon a reload through one of three programs on one PostgreSQL is answered from
 * by all, and what becomes of them when the database is away for ten seconds.
 */
export async function benchReplicas([count = String(RELOADS)]: readonly string[]): Promise<number> {
  if (!postgresIsHere) return 1;
  const postgres = await startPostgres();
  const database = await postgres.create('replicas');
  const replicas = await Promise.all(Array.from({ length: REPLICAS }, async () => startReplica(database)));
  const listener = new Client({ connectionString: database });
  try {
    const [first] = replicas;
    if (first === undefined) return 1;
    await loadFirst(first);
    await listener.connect();
    await listener.query(`listen ${CHANNEL}`);
    // Warm: the first questions are answered by code that is not compiled yet.
    await measureReloads(replicas, listener, 2, WARMING);
    const reloads = await measureReloads(replicas, listener, 2 + WARMING, Number(count));
    await listener.end();
    say('reloads: measured');
    const cuts: Away[] = [];
    for (const [at, way] of waysToCut(postgres, database).entries()) {
      cuts.push(await measureCut(replicas, way, 2 + WARMING + Number(count) + at));
      say(`${way.name}: measured`);
    }
    const machine = { cores: cpus().length, load: loadavg()[0] ?? 0, priority: getPriority() };
    const report = {
      commit: commitMeasured(),
      node: process.version,
      machine,
      replicas: REPLICAS,
      reloads,
      cuts,
    };
    const table = tableOf(reloads, cuts, machine);
    writeResults({ 'replicas.json': jsonOf(report), 'replicas.md': table });
    process.stdout.write(table);
    return 0;
  } finally {
    for (const replica of replicas) await replica.close();
    await postgres.dispose();
  }
}

function waysToCut(postgres: Postgres, database: string): readonly Cut[] {
  const name = new URL(database).pathname.slice(1);
  const admin = new URL(database);
  admin.pathname = '/postgres';
  async function tell(...statements: readonly string[]): Promise<void> {
    const client = new Client({ connectionString: admin.href });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  }
  return [
    { name: 'the server is stopped', cut: postgres.stop, mend: postgres.start },
    {
      name: 'connections are ended and refused',
      cut: async () =>
        tell(
          `alter database "${name}" with allow_connections false`,
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
        ),
      mend: async () => tell(`alter database "${name}" with allow_connections true`),
    },
  ];
}

/** What else the machine had to do: times depend on it. */
interface Machine {
  readonly cores: number;
  /** Programs that wanted to run at once, over the last minute. */
  readonly load: number;
  /** 0 is usual, below it is more. */
  readonly priority: number;
}

function tableOf(
  { reloads, questions, backwards }: Reloads,
  cuts: readonly Away[],
  { cores, load, priority }: Machine,
): string {
  const last = reloads.map(({ seen }) => Math.max(...seen));
  const rows: readonly (readonly [string, readonly number[]])[] = [
    ['acknowledged to the moderator', reloads.map(({ acknowledged }) => acknowledged)],
    ['PostgreSQL has told it', reloads.map(({ told }) => told)],
    ['a replica answers from it', reloads.flatMap(({ seen }) => seen)],
    ['all replicas answer from it', last],
  ];
  return [
    `## ${reloads.length} reloads through ${REPLICAS} programs on one PostgreSQL`,
    '',
    `Milliseconds from the press on Apply. Every program was asked all the time: ${questions.toLocaleString('en')} questions, ${backwards} answered from an older version than before. Measured on ${cores} cores with a load of ${decimal(load, 1)}, at priority ${priority}.`,
    '',
    '| | p50 ms | p99 ms | most ms |',
    '| --- | --: | --: | --: |',
    ...rows.map(
      ([name, times]) =>
        `| ${name} | ${ms(percentile(times, 0.5))} | ${ms(percentile(times, 0.99))} | ${ms(Math.max(...times))} |`,
    ),
    '',
    '## The database away',
    '',
    '| | seconds | questions | answered from memory | slowest ms | reloads tried | refused by name | applied again after ms | seen by all after ms | older answers |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...cuts.map(
      (cut) =>
        `| ${cut.name} | ${decimal(cut.seconds, 1)} | ${cut.questions} | ${cut.answered} | ${ms(cut.slowest)} | ${cut.tried} | ${cut.named} | ${ms(cut.changedAfter)} | ${ms(cut.seenAfter)} | ${cut.backwards} |`,
    ),
    '',
  ].join('\n');
}

function ms(value: number | null): string {
  return decimal(value, 0);
}
