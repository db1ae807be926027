import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile } from '../../src/evaluation/scores.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { ask } from '../../src/retrieval/ask.ts';
import { createIndexCache } from '../../src/shelf/index-cache.ts';
import { createRecords } from '../../src/shelf/records.ts';
import { createShelves } from '../../src/shelf/shelves.ts';
import type { Store } from '../../src/shelf/store.ts';
import { openStore } from '../../src/store/database/open-store.ts';
import { systemPace } from '../../src/system-pace.ts';
import { below, seededRandom } from '../answers/random.ts';
import { say } from '../say.ts';
import { memoryInUse, timed } from './measure.ts';

/** A question's times with so many of the stories in memory, in milliseconds. */
export interface Warmth {
  readonly warm: number;
  readonly questions: number;
  readonly p50: number | null;
  readonly p99: number | null;
  /** Of the questions whose story was in memory. */
  readonly warmP50: number | null;
  readonly warmP99: number | null;
}

/** What so many servers, each with a story of its own, cost one process. */
export interface Servers {
  readonly servers: number;
  readonly loadedPerSecond: number;
  readonly bytesCold: number;
  readonly bytesWarm: number;
  /** What the cache takes a warm story for. */
  readonly bytesReckoned: number;
  readonly warmths: readonly Warmth[];
}

const SEED = new URL('../../seeds/flynn-resignation.txt', import.meta.url);
const guildOf = (number: number): string => String(900_000_000_000_000_000n + BigInt(number));

/** Measures `servers` servers, each with a story of the seed's size whose words are its own. */
export async function measureServers(servers: number, lexicon: Lexicon | null): Promise<Servers> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-scale-'));
  const opened = await openStore(join(folder, 'scale.db'), (trouble) => say(trouble.cause));
  if (opened.status === 'closed') throw new Error(opened.problem);
  const { store } = opened;
  try {
    const filling = await timed(async () => fill(store, servers));
    const bytesCold = await coldBytes(store, servers);
    const { bytesWarm, bytesReckoned } = await warmBytes(store, lexicon, 300);
    const warmths: Warmth[] = [];
    for (const warm of [0.01, 0.1, 1]) {
      const budget = Math.ceil(Math.ceil(warm * servers) * bytesReckoned * 1.001);
      warmths.push(await measureWarmth({ store, lexicon, servers, warm, budget }));
      say(`${warm * 100} % warm: measured`);
    }
    const loadedPerSecond = (servers * 1000) / filling.took;
    return { servers, loadedPerSecond, bytesCold, bytesWarm, bytesReckoned, warmths };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

async function fill(store: Store, servers: number): Promise<void> {
  const text = readFileSync(SEED, 'utf8');
  for (let server = 0; server < servers; server += 1) {
    const bytes = new TextEncoder().encode(`${text}\n\nThis is the copy of server ${server}.\n`);
    const article = { file: 'story.txt', bytes, charset: null, address: null };
    const change = { kind: 'load', name: 'story', version: String(server), articles: [article] } as const;
    await store.change(guildOf(server), change, { by: '1', at: server });
  }
}

async function coldBytes(store: Store, servers: number): Promise<number> {
  const before = memoryInUse();
  const records = createRecords(store);
  for (let server = 0; server < servers; server += 1) await records.read(guildOf(server));
  const bytes = (memoryInUse() - before) / servers;
  records.close();
  return bytes;
}

async function warmBytes(store: Store, lexicon: Lexicon | null, count: number) {
  const cache = createIndexCache(Number.MAX_SAFE_INTEGER);
  const shelves = createShelves({ store, cache, lexicon, pace: systemPace });
  await shelves.servingIn(guildOf(0));
  const before = memoryInUse();
  for (let server = 1; server <= count; server += 1) await shelves.servingIn(guildOf(server));
  const bytesWarm = (memoryInUse() - before) / count;
  const { bytes, stories } = cache.kept();
  shelves.close();
  return { bytesWarm, bytesReckoned: bytes / stories };
}

interface WarmthSettings {
  readonly store: Store;
  readonly lexicon: Lexicon | null;
  readonly servers: number;
  readonly warm: number;
  readonly budget: number;
}

/** Questions to servers drawn at random, each as likely as another: the worst case for a cache. */
async function measureWarmth({ store, lexicon, servers, warm, budget }: WarmthSettings): Promise<Warmth> {
  const cache = createIndexCache(budget);
  const shelves = createShelves({ store, cache, lexicon, pace: systemPace });
  const warmed = Math.round(warm * servers);
  for (let server = 0; server < warmed; server += 1) await shelves.servingIn(guildOf(server));
  const random = seededRandom(7);
  const all: number[] = [];
  const warmOnes: number[] = [];
  const questions = 2_000;
  for (let at = 0; at < questions; at += 1) {
    const guild = guildOf(below(servers, random));
    const before = cache.kept().made;
    const { took } = await timed(async () => answerIn(guild, random()));
    all.push(took);
    if (cache.kept().made === before) warmOnes.push(took);
  }
  shelves.close();
  return {
    warm,
    questions,
    p50: percentile(all, 0.5),
    p99: percentile(all, 0.99),
    warmP50: percentile(warmOnes, 0.5),
    warmP99: percentile(warmOnes, 0.99),
  };

  async function answerIn(guild: string, chance: number): Promise<void> {
    const serving = await shelves.servingIn(guild);
    if (serving.status === 'trouble' || serving.value.own === null || serving.value.own === 'damaged') {
      throw new Error('a server without its story');
    }
    const { index } = serving.value.own;
    const question = index.questions[Math.floor(chance * index.questions.length)]?.question ?? '';
    ask(index, question);
  }
}
