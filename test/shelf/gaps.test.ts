import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCounts, missingTerms } from '../../src/shelf/gaps.ts';
import type { Counts } from '../../src/shelf/shelf.ts';
import type { Store, StoreTrouble } from '../../src/shelf/store.ts';
import { createDays } from '../../src/shelf/today.ts';
import { memoryStore } from '../support/bot.ts';

const midday = Date.UTC(2026, 10, 2, 12);
const hour = 3_600_000;

interface Place {
  readonly as: (person: string, guild?: string, story?: string | null) => Counts;
  /** What the store comes to from now on; null for what it does. */
  readonly fail: (trouble: StoreTrouble | null) => void;
  /** Sets the clock. */
  readonly at: (time: number) => void;
  readonly salts: () => number;
}

async function place(watched: (store: Store) => Store = (store) => store): Promise<Place> {
  let now = midday;
  let salts = 0;
  let trouble: StoreTrouble | null = null;
  const kept = await memoryStore();
  const store: Store = watched({
    ...kept,
    countGap: async (...counted) => trouble ?? kept.countGap(...counted),
    countFeedback: async (...counted) => trouble ?? kept.countFeedback(...counted),
  });
  const today = createDays({
    clock: () => now,
    salt: () => {
      salts += 1;
      return new Uint8Array(16).fill(salts);
    },
  });
  return {
    fail: (next) => {
      trouble = next;
    },
    as: (person, guild = 'g', story = null) => createCounts({ store, guild, story, person, today }),
    at: (time) => {
      now = time;
    },
    salts: () => salts,
  };
}

async function gapsIn({ as }: Place, guild?: string, story?: string | null) {
  const reached = await as('moderator', guild, story).gaps(25);
  return reached.status === 'reached' ? reached.value : reached;
}

async function askAs(persons: readonly string[], terms: readonly string[], { as }: Place): Promise<void> {
  for (const person of persons) await as(person).missed(terms);
}

describe('a missed term', () => {
  test('is kept with the third person, and each later one adds one', async () => {
    const here = await place();
    await askAs(['a', 'b'], ['salary'], here);
    expect(await gapsIn(here)).toEqual([]);
    await askAs(['c'], ['salary'], here);
    const row = { term: 'salary', first: '2026-11-02', last: '2026-11-02' };
    expect(await gapsIn(here)).toEqual([{ ...row, count: 3 }]);
    await askAs(['d', 'e'], ['salary'], here);
    expect(await gapsIn(here)).toEqual([{ ...row, count: 5 }]);
  });

  test('is never kept for one person, however often they ask', async () => {
    const here = await place();
    await askAs(
      Array.from({ length: 50 }, () => 'a'),
      ['salary'],
      here,
    );
    await askAs(['b', 'b', 'a', 'b'], ['salary'], here);
    expect(await gapsIn(here)).toEqual([]);
  });

  test('is one term in all its forms, shown as most asked of', async () => {
    const here = await place();
    await askAs(['a', 'b', 'c'], ['Salaries'], here);
    expect(await gapsIn(here)).toMatchObject([{ term: 'Salaries', count: 3 }]);
    await askAs(['d'], ['salary'], here);
    here.at(midday + 24 * hour);
    await askAs(['a', 'b', 'c'], ['Salaries'], here);
    expect(await gapsIn(here)).toEqual([
      { term: 'Salaries', count: 7, first: '2026-11-02', last: '2026-11-03' },
    ]);
  });

  test('has a name’s capitals where all wrote it so, and none where they did not', async () => {
    const here = await place();
    await askAs(['a', 'b', 'c'], ['Hillary Clinton'], here);
    await askAs(['a', 'b'], ['GALA'], here);
    await askAs(['c'], ['Gala'], here);
    expect(await gapsIn(here)).toMatchObject([{ term: 'Hillary Clinton' }, { term: 'gala' }]);
  });

  test('begins anew at midnight UTC, with another salt', async () => {
    const here = await place();
    here.at(Date.UTC(2026, 10, 2, 23, 59, 59));
    await askAs(['a', 'b'], ['salary'], here);
    here.at(Date.UTC(2026, 10, 3));
    await askAs(['c'], ['salary'], here);
    expect(await gapsIn(here)).toEqual([]);
    await askAs(['a', 'b'], ['salary'], here);
    expect(await gapsIn(here)).toMatchObject([{ count: 3, first: '2026-11-03' }]);
    expect(here.salts()).toBe(2);
  });

  test('is apart for every server and every story', async () => {
    const here = await place();
    for (const [person, guild, story] of [
      ['a', 'g', null],
      ['b', 'h', null],
      ['c', 'g', 's'],
    ] as const) {
      await here.as(person, guild, story).missed(['salary']);
    }
    expect(await gapsIn(here)).toEqual([]);
    expect(await gapsIn(here, 'h')).toEqual([]);
    expect(await gapsIn(here, 'g', 's')).toEqual([]);
  });

  test('that the store did not take is counted when it does again', async () => {
    const here = await place();
    await askAs(['a', 'b'], ['salary'], here);
    here.fail({ status: 'trouble', kind: 'unreachable', cause: 'refused' });
    await askAs(['c', 'd'], ['salary'], here);
    here.fail(null);
    await askAs(['e'], ['salary'], here);
    expect(await gapsIn(here)).toMatchObject([{ count: 5 }]);
  });

  test('of two who ask at once is counted once each', async () => {
    const here = await place();
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((person) => here.as(person).missed(['salary'])));
    expect(await gapsIn(here)).toMatchObject([{ count: 5 }]);
  });

  test.each([[''], ['?!'], ['x'.repeat(61)]])('is none where it is no word: %j', async (term) => {
    const here = await place();
    await askAs(['a', 'b', 'c', 'd'], [term], here);
    expect(await gapsIn(here)).toEqual([]);
  });

  test('is counted for at most five of a question, each once', async () => {
    const here = await place();
    const words = ['one', 'gala', 'salary', 'wedding', 'yacht', 'castle', 'yachts'];
    await askAs(['a', 'b', 'c'], words, here);
    expect(await gapsIn(here)).toHaveLength(5);
  });

  test('reaches the store only as a term of three people, whoever asks what in whatever order', async () => {
    const person = fc.constantFrom('ann', 'bob', 'cid', 'dee', 'eve');
    const term = fc.constantFrom('salary', 'gala', 'yacht');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(person, term), { maxLength: 60 }), async (asked) => {
        const seen: string[] = [];
        const here = await place((store) => ({
          ...store,
          countGap: (...counted) => {
            seen.push(JSON.stringify(counted));
            return store.countGap(...counted);
          },
        }));
        for (const [who, what] of asked) await here.as(who).missed([what]);
        const people = (what: string) =>
          new Set(asked.filter(([, other]) => other === what).map(([who]) => who)).size;
        const expected = ['salary', 'gala', 'yacht'].map(people).filter((count) => count >= 3);
        const kept = await here.as('moderator').gaps(25);
        const counts = kept.status === 'reached' ? kept.value.map(({ count }) => count) : [];
        expect(counts).toEqual(expected.toSorted((a, b) => b - a));
        expect(seen.join(' ')).not.toMatch(/ann|bob|cid|dee|eve/);
      }),
    );
  });
});

const counted = async (here: Place) => {
  const reached = await here.as('moderator').feedback(10);
  return reached.status === 'reached' ? reached.value : reached;
};

describe('what readers find wrong', () => {
  test('is counted once for each reader, passage and day', async () => {
    const here = await place();
    await here.as('a').wrong('A passage.', 'speaker');
    await here.as('a').wrong('A passage.', 'speaker');
    await here.as('a').wrong('A passage.', 'refuse');
    await here.as('b').wrong('A passage.', 'speaker');
    await here.as('a').wrong('Another.', 'context');
    expect(await counted(here)).toEqual([
      { passage: 'A passage.', kind: 'speaker', count: 2 },
      { passage: 'Another.', kind: 'context', count: 1 },
    ]);
    here.at(midday + 24 * hour);
    await here.as('a').wrong('A passage.', 'speaker');
    expect(await counted(here)).toMatchObject([{ count: 3 }, { count: 1 }]);
  });

  test('is of the first 200 units of a passage, no character cut', async () => {
    const here = await place();
    await here.as('a').wrong(`${'x'.repeat(199)}😀 and so on`, 'passage');
    expect(await counted(here)).toEqual([{ passage: 'x'.repeat(199), kind: 'passage', count: 1 }]);
  });

  test('can be said again where the store did not take it', async () => {
    const here = await place();
    here.fail({ status: 'trouble', kind: 'full', cause: 'disk' });
    expect(await here.as('a').wrong('A passage.', 'speaker')).toMatchObject({ kind: 'full' });
    here.fail(null);
    await here.as('a').wrong('A passage.', 'speaker');
    expect(await counted(here)).toMatchObject([{ count: 1 }]);
  });
});

test('the words that a reason says the story does not have are missed, and no others', () => {
  expect(missingTerms({ kind: 'unknown-name', terms: ['Clinton'] })).toEqual(['Clinton']);
  expect(missingTerms({ kind: 'uncovered-words', terms: ['salary'] })).toEqual(['salary']);
  expect(missingTerms({ kind: 'not-answered', terms: ['Flynn'] })).toEqual([]);
  expect(missingTerms({ kind: 'nothing-recognised', terms: ['qwx'] })).toEqual([]);
});

test('the memory of a day is bounded', () => {
  const { terms, reports } = createDays({ clock: () => midday, salt: () => new Uint8Array(16) })();
  for (let at = 0; at < 60_000; at += 1) {
    terms.set(String(at), { people: [], kept: 0, form: '' }, { size: 2 });
    reports.set(String(at), true);
    reports.set(`again ${at}`, true);
  }
  expect(terms.size).toBe(50_000);
  expect(reports.size).toBe(100_000);
});
