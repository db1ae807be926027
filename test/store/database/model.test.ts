import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/shelf/settings.ts';
import type { ShelfChange } from '../../../src/shelf/change.ts';
import type { Store, StoreTrouble } from '../../../src/shelf/store.ts';
import { storeOver } from '../../../src/store/database/store-over.ts';
import { postgres, sqliteMemory } from '../../support/database/backends.ts';
import { changeModel, emptyShelf, type ModelShelf } from '../../support/database/model.ts';
import { article, reached, START, versionOf } from '../../support/database/shelving.ts';

const HOUR = 60 * 60 * 1000;

/** A change of the `story`-th story there ever was, on the version that it has or on another. */
interface Wish {
  readonly kind: ShelfChange['kind'];
  readonly story: number;
  readonly words: string;
  readonly number: number;
  readonly stale: boolean;
  /** Hours since the wish before. */
  readonly hours: number;
}

const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom<ShelfChange['kind'][]>(
    'load',
    'propose',
    'propose',
    'apply',
    'apply',
    'roll-back',
    'switch',
    'rename',
    'remove',
    'restore',
    'settle',
    'pin',
    'unpin',
  ),
  story: fc.nat(3),
  words: fc.constantFrom('Letter', 'LETTER', 'Budget', 'Storm', 'Élan'),
  number: fc.integer({ min: 1, max: 4 }),
  stale: fc.boolean(),
  hours: fc.constantFrom(0, 0, 0, 0, 1, 13, 25),
});

const settled = (perMinute: number | null) => ({
  ...DEFAULT_SETTINGS,
  perMinute: perMinute ?? DEFAULT_SETTINGS.perMinute,
});

function changeOf(wanted: Wish, { stories, perMinute }: ModelShelf, ids: readonly string[]): ShelfChange {
  const { kind, words, number, stale } = wanted;
  const story = ids[wanted.story] ?? 'nothere';
  const found = stories.find(({ id }) => id === story);
  const base = (found?.current ?? 1) + Number(stale && number === 4);
  const articles = [article(words), article(`${words} ${number}`, 'second.md')];
  const version = versionOf(articles);
  switch (kind) {
    case 'load':
      return { kind, name: words, version, articles };
    case 'propose':
      return { kind, story, version, articles };
    case 'apply':
      return { kind, story, number: stale ? number : (found?.lastNumber ?? 1), base };
    case 'roll-back':
      return { kind, story, number, base };
    case 'switch':
      return { kind, story: wanted.story === 3 ? null : story };
    case 'rename':
      return { kind, story, seen: number === 4 ? words : (found?.name ?? words), name: words };
    case 'remove':
      return { kind, story, base };
    case 'restore':
      return { kind, story };
    case 'settle':
      return {
        kind,
        seen: settled(stale ? 4 : perMinute),
        settings: settled(number),
      };
    case 'pin': {
      const golden = { question: `${words}?`, passage: `Passage ${number}` };
      const pinned = found?.golden.find(({ question }) => question === golden.question)?.passage ?? null;
      return { kind, story, base, seen: stale ? null : pinned, golden };
    }
    case 'unpin':
      return { kind, story, question: `${words}?` };
  }
}

/** All that a shelf holds, as the model says it. */
async function readAll(store: Store, guild: string): Promise<ModelShelf> {
  const { revision, serving, settings, stories } = reached(await store.shelfOf(guild));
  const whole = await Promise.all(
    stories.map(async (story) => {
      const versions = await Promise.all(
        reached(await store.versionsOf(guild, story.id)).map(async (version) => ({
          ...version,
          articles: reached(await store.articlesOf(guild, story.id, version.number)) ?? [],
        })),
      );
      const golden = reached(await store.goldenOf(guild, story.id));
      return { ...story, versions: versions.toReversed(), golden, lastNumber: 0 };
    }),
  );
  const history = reached(await store.historyOf(guild, 1000));
  return { revision, serving, perMinute: settings?.perMinute ?? null, stories: whole, history };
}

const order = ({ name, id }: { readonly name: string; readonly id: string }) => `${name}\0${id}`;

/** The model in the store's order; which number comes next is the store's own affair. */
function inOrder(shelf: ModelShelf): ModelShelf {
  const stories = shelf.stories
    .map((story) => ({ ...story, lastNumber: 0 }))
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  return { ...shelf, stories };
}

describe.for(
  [
    { backend: sqliteMemory, runs: 120 },
    { backend: postgres, runs: 15 },
  ].filter(({ backend }) => backend.isHere),
)('$backend.name', ({ backend, runs }) => {
  let store: Store;
  let dispose: () => Promise<void>;
  let guilds = 0;
  beforeAll(async () => {
    const prepared = await backend.prepare();
    dispose = prepared.dispose;
    store = storeOver(await prepared.connect(), ({ cause }: StoreTrouble) => {
      throw new Error(cause);
    });
  });
  afterAll(async () => {
    await store.close();
    await dispose();
  });

  it('holds what a plain model holds, after any changes in any order', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 1, maxLength: 40 }), async (wishes) => {
        const guild = String((guilds += 1));
        const ids: string[] = [];
        let model = emptyShelf;
        let at = START;
        for (const wanted of wishes) {
          // A millisecond more, so that questions are pinned one after the other.
          at += wanted.hours * HOUR + 1;
          const change = changeOf(wanted, model, ids);
          const outcome = reached(await store.change(guild, change, { by: 'moderator', at }));
          const fresh = outcome.status === 'changed' ? (outcome.story ?? '') : '';
          const expected = changeModel(model, change, at, fresh);
          expect(outcome.status === 'conflict' ? outcome.conflict : 'changed').toBe(
            typeof expected === 'string' ? expected : 'changed',
          );
          if (typeof expected === 'string') continue;
          model = expected;
          if (change.kind === 'load') ids.push(fresh);
        }
        expect(await readAll(store, guild)).toEqual(inOrder(model));
      }),
      { numRuns: runs, seed: 5 },
    );
  });
});
