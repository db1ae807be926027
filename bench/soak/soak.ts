import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { decimal } from '../answers/report/report.ts';
import { surroundings, surroundingsLine } from '../process/environment.ts';
import { withCollector } from '../process/with-collector.ts';
import { jsonOf, writeResults } from '../results.ts';
import { say } from '../say.ts';
import { memoryInUse } from '../scale/measure.ts';
import { openReaders, REFUSED, type Readers } from './readers.ts';

/** Memory after so many questions, in bytes. */
interface Sample {
  readonly asked: number;
  /** On the heap and beside it, after everything that nobody needs has gone. */
  readonly used: number;
  /** Of the whole process. */
  readonly resident: number;
}

/** Growth after the warm-up that counts as flat, as a share. */
const FLAT = 0.05;

/** Interactions refused as too many that a soak may have, as a share: what is refused is no question. */
const FEW_REFUSED = 0.01;

/** Samples: the first is after the warm-up. */
const SAMPLES = 10;

/** Milliseconds for V8 to give pages back after a collection, which it does beside all else: up to 60 MB of them. */
const SETTLING = 300;

/**
 * The warm-up as a share of the questions: by then the caches, and what is kept for minutes of all readers, are full. The
 * day's memory of who asked may still grow, by 8 bytes for each word that a reader is new to.
 */
const WARM_UP = 0.3;

/**
 * `npm run bench -- soak [--questions N]`: memory of one process over `N` interactions (100,000), after three tenths as
 * many to warm up. Fails (1) where what is in use or the whole process has grown by more than 5 %, and
 * where more than a few were refused as too many.
 */
export async function benchSoak(args: readonly string[]): Promise<number> {
  if (globalThis.gc === undefined) return withCollector('soak', args);
  const options = { questions: { type: 'string', default: '100000' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const questions = Number(values.questions);
  const where = surroundings();
  const readers = await openReaders();
  await askAll(readers, questions * WARM_UP);
  const samples: Sample[] = [await sampleAt(0)];
  for (let part = 1; part <= SAMPLES; part += 1) {
    await askAll(readers, questions / SAMPLES);
    samples.push(await sampleAt((part * questions) / SAMPLES));
    say(`${part * 10} %: ${(samples.at(-1)?.used ?? 0) / 1e6} MB in use`);
  }
  const kinds = readers.counts();
  await readers.close();
  const growth = { used: growthOf(samples, 'used'), resident: growthOf(samples, 'resident') };
  const report = { ...where, questions, warmUp: questions * WARM_UP, kinds, growth, samples };
  const table = tableOf(surroundingsLine('soak', where), samples, kinds, growth, questions * WARM_UP);
  writeResults({ 'soak.json': jsonOf(report), 'soak.md': table });
  process.stdout.write(table);
  const refused = (kinds[REFUSED] ?? 0) / (questions * (1 + WARM_UP));
  if (refused > FEW_REFUSED) say(`${percentOf(refused)} were refused as too many: more readers are needed`);
  return growth.used <= FLAT && growth.resident <= FLAT && refused <= FEW_REFUSED ? 0 : 1;
}

async function askAll(readers: Readers, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await readers.ask();
    // Each comes by itself from the event loop, as over the wire. Without a turn of it libsql's statements are never let
    // go of, 7 kB each time something is counted: Node ends what native code holds only between its turns.
    await turn();
  }
}

async function sampleAt(asked: number): Promise<Sample> {
  memoryInUse();
  await wait(SETTLING);
  const used = memoryInUse();
  await wait(SETTLING);
  return { asked, used, resident: process.memoryUsage().rss };
}

/** From the first sample to the last, as a share of the first. */
function growthOf(samples: readonly Sample[], of: 'used' | 'resident'): number {
  const [first, last] = [samples[0]?.[of] ?? 0, samples.at(-1)?.[of] ?? 0];
  return (last - first) / first;
}

function tableOf(
  line: string,
  samples: readonly Sample[],
  kinds: Readonly<Record<string, number>>,
  growth: { readonly used: number; readonly resident: number },
  warmUp: number,
): string {
  const mixed = Object.entries(kinds).map(([name, count]) => `${count.toLocaleString('en')} ${name}`);
  return [
    '# The soak: memory over many questions in one process',
    '',
    line,
    '',
    `Interactions through dispatch as the bot puts it together, with a store, limits and counts: ${mixed.join(', ')}, by readers of servers with stories of their own and without. In use: on the heap and beside it after a collection.`,
    '',
    `Growth after a warm-up of ${warmUp.toLocaleString('en')}, by which the caches and what is kept of readers for minutes are full: ${percentOf(growth.used)} in use, ${percentOf(growth.resident)} of the process (flat: at most ${percentOf(FLAT)}).`,
    '',
    '| after so many | in use MB | process MB |',
    '| --: | --: | --: |',
    ...samples.map(
      ({ asked, used, resident }) =>
        `| ${asked.toLocaleString('en')} | ${decimal(used / 1e6, 1)} | ${decimal(resident / 1e6, 1)} |`,
    ),
    '',
  ].join('\n');
}

function percentOf(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
