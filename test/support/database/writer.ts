// A program that changes a shelf in a loop until it is killed or has tried MOST times: `node writer.mjs ADDRESS SEED MOST`. It writes a tilde before
// every statement and a line of JSON before and after every change, so that a test can kill it at the n-th statement.
import { writeSync } from 'node:fs';
import Database from 'libsql';
import { Client } from 'pg';
import { seededRandom } from '../../../bench/answers/random.ts';
import { DEFAULT_SETTINGS } from '../../../src/shelf/settings.ts';
import type { ShelfChange } from '../../../src/shelf/change.ts';
import type { ShelfRecord, StoredArticle } from '../../../src/shelf/shelf-record.ts';
import { openStore } from '../../../src/store/database/open-store.ts';
import { article, GUILD, START, versionOf } from './shelving.ts';

// The real drivers, with a tilde before each statement.
for (const [prototype, method] of [
  [Database.prototype, 'prepare'],
  [Client.prototype, 'query'],
] as const) {
  const traced: unknown = Reflect.get(prototype, method);
  Reflect.set(prototype, method, function trace(this: object, ...given: readonly unknown[]): unknown {
    writeSync(1, '~');
    const result: unknown = typeof traced === 'function' ? Reflect.apply(traced, this, given) : null;
    return result;
  });
}

const [address = '', seed = '1', most = '400'] = process.argv.slice(2);
const random = seededRandom(Number(seed));
const say = (line: object): void => {
  writeSync(1, `\n${JSON.stringify(line)}\n`);
};

say({ started: true });
const opened = await openStore(address, ({ cause }) => {
  say({ trouble: cause });
});
if (opened.status === 'closed') {
  say({ refused: opened.problem });
  process.exit(3);
}
const { store } = opened;
// Changes are heard by a connection of its own, which must not keep the program alive once the store is closed.
store.onChange(() => {});
let shelf = await shelfNow();
let proposed: number | null = null;
say({ opened: shelf?.revision });

for (let tried = 0; tried < Number(most) && shelf !== null; tried += 1) {
  const change = nextChange(shelf);
  say({ trying: change.kind });
  const outcome = await store.change(GUILD, change, { by: 'writer', at: START + shelf.revision });
  if (outcome.status === 'trouble') {
    say({ stopped: outcome.kind });
    break;
  }
  if (outcome.value.status === 'conflict') {
    say({ conflict: outcome.value.conflict });
    shelf = await shelfNow();
    proposed = null;
  } else {
    shelf = outcome.value.shelf;
    proposed = change.kind === 'propose' ? outcome.value.number : null;
    say({ done: shelf });
  }
}
await store.close();

async function shelfNow(): Promise<ShelfRecord | null> {
  const found = await store.shelfOf(GUILD);
  return found.status === 'reached' ? found.value : null;
}

function nextChange({ revision, serving, settings, stories }: ShelfRecord): ShelfChange {
  const story = stories.find(({ id }) => id === serving);
  if (story === undefined) return { kind: 'load', name: `Story ${revision}`, ...newVersion() };
  const { id, current, name } = story;
  if (proposed !== null) return { kind: 'apply', story: id, number: proposed, base: current };
  const golden = { question: `Question ${revision}?`, passage: `Passage ${revision}` };
  const others: readonly ShelfChange[] = [
    { kind: 'propose', story: id, ...newVersion() },
    { kind: 'propose', story: id, ...newVersion() },
    { kind: 'pin', story: id, base: current, seen: null, golden },
    { kind: 'rename', story: id, seen: name, name: `Story ${revision}` },
    {
      kind: 'settle',
      seen: settings ?? DEFAULT_SETTINGS,
      settings: { ...DEFAULT_SETTINGS, perMinute: 1 + (revision % 60) },
    },
  ];
  const [first] = others;
  return others[Math.floor(random() * others.length)] ?? first ?? { kind: 'switch', story: null };
}

function newVersion(): { readonly version: string; readonly articles: readonly StoredArticle[] } {
  const articles = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, number) => {
    const text = Buffer.alloc(1 + Math.floor(random() * 20_000), `${random()} `);
    return article(new Uint8Array(text), `article-${number}.txt`);
  });
  return { version: versionOf(articles), articles };
}
