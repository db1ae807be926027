import { openLexicon } from '../../src/store/lexicon-file.ts';
import { decimal } from '../answers/report/report.ts';
import { withCollector } from '../process/with-collector.ts';
import { commitMeasured, jsonOf, writeResults } from '../results.ts';
import { say } from '../say.ts';
import { measureArticles, type StorySize } from './articles.ts';
import { measureServers, type Servers } from './servers.ts';

/** Megabytes of heap for ten thousand searchable stories at once. */
const HEAP = 14_000;

const SERVERS = 10_000;

/** `npm run bench -- scale [SERVERS]`: memory and times of many servers, and of stories of many articles. */
export async function benchScale([count = String(SERVERS)]: readonly string[]): Promise<number> {
  if (globalThis.gc === undefined) return withCollector('scale', [count], HEAP);
  const words = await openLexicon();
  const lexicon = words.status === 'open' ? words.lexicon : null;
  const sizes = await measureArticles(lexicon);
  if (sizes === null) say('skipped: stories of many articles, because the public sets are not here');
  const servers = await measureServers(Number(count), lexicon);
  const report = { commit: commitMeasured(), node: process.version, servers, sizes };
  const table = tableOf(servers, sizes ?? []);
  writeResults({ 'scale.json': jsonOf(report), 'scale.md': table });
  process.stdout.write(table);
  return 0;
}

function tableOf(servers: Servers, sizes: readonly StorySize[]): string {
  return [
    `## ${servers.servers.toLocaleString('en')} servers, a story of the seed’s size each, one process`,
    '',
    `${servers.loadedPerSecond.toFixed(0)} stories loaded a second (SQLite, each on the disk when acknowledged). Memory of a server: ${kilobytes(servers.bytesCold)} kB cold, ${kilobytes(servers.bytesWarm)} kB warm (the cache reckons with ${kilobytes(servers.bytesReckoned)} kB).`,
    '',
    '| stories warm | question p50 ms | p99 ms | of warm stories p50 ms | p99 ms |',
    '| --: | --: | --: | --: | --: |',
    ...servers.warmths.map(
      ({ warm, p50, p99, warmP50, warmP99 }) =>
        `| ${warm * 100} % | ${ms(p50)} | ${ms(p99)} | ${ms(warmP50)} | ${ms(warmP99)} |`,
    ),
    '',
    '## One story of many articles',
    '',
    '| articles | characters | build ms | build ms an article | longest step ms | memory kB | question p50 ms | p99 ms |',
    '| --: | --: | --: | --: | --: | --: | --: | --: |',
    ...sizes.map(
      ({ articles, characters, build, longestStep, bytes, p50, p99 }) =>
        `| ${articles} | ${characters.toLocaleString('en')} | ${build.toFixed(0)} | ${ms(build / articles)} | ${ms(longestStep)} | ${kilobytes(bytes)} | ${ms(p50)} | ${ms(p99)} |`,
    ),
    '',
  ].join('\n');
}

function ms(value: number | null): string {
  return decimal(value, 2);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
