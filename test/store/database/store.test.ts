import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/shelf/settings.ts';
import type { Store } from '../../../src/shelf/store.ts';
import type { Connected } from '../../../src/store/database/connected.ts';
import { storeOver } from '../../../src/store/database/store-over.ts';
import { postgres, sqliteFile } from '../../support/database/backends.ts';
import {
  article,
  changed,
  conflictOf,
  loadStory,
  proposeVersion,
  reached,
  START,
  versionOf,
} from '../../support/database/shelving.ts';

const HOUR = 60 * 60 * 1000;
const MEGABYTE = 1024 * 1024;
const by = '300000000000000001';

const large = (name: string, bytes: number) =>
  ({ kind: 'load', name, version: name, articles: [article(new Uint8Array(bytes))] }) as const;

describe.for([sqliteFile, postgres].filter(({ isHere }) => isHere))('the store on $name', ({ prepare }) => {
  let connected: Connected;
  let store: Store;
  let dispose: () => Promise<void>;
  const complaints: string[] = [];
  let guilds = 0;
  // A server of its own for every test: the tests share one database, as servers do.
  const newGuild = () => String(200000000000000000n + BigInt((guilds += 1)));

  beforeAll(async () => {
    const prepared = await prepare();
    dispose = prepared.dispose;
    connected = await prepared.connect();
    store = storeOver(connected, ({ cause }) => complaints.push(cause));
  });
  afterAll(async () => {
    await store.close();
    await dispose();
  });

  const shelfOf = async (guild: string) => reached(await store.shelfOf(guild));
  const standingOn = async (guild: string) =>
    (await shelfOf(guild)).stories.filter(({ removedAt }) => removedAt === null).map(({ name }) => name);

  describe('a shelf', () => {
    it('is empty at revision 0 before anything was changed', async () => {
      const guild = newGuild();
      expect(await shelfOf(guild)).toEqual({
        guild,
        revision: 0,
        serving: null,
        settings: null,
        stories: [],
      });
    });

    it('serves a story from its load on, with every byte of its articles in order', async () => {
      const guild = newGuild();
      const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
      const articles = [
        { file: 'b.html', bytes: every, charset: 'windows-1252', address: 'https://example.org/b?c=d' },
        article('an article', 'a.txt'),
        article('an article', 'the same once more.txt'),
        article('', 'empty.txt'),
      ];
      const version = versionOf(articles);
      const made = await changed(store, guild, { kind: 'load', name: 'Adviser', version, articles });
      const story = made.story ?? '';
      expect(story).toMatch(/^[a-z0-9]{1,16}$/);
      expect(made).toEqual({
        status: 'changed',
        story,
        number: 1,
        shelf: {
          guild,
          revision: 1,
          serving: story,
          settings: null,
          stories: [{ id: story, name: 'Adviser', current: 1, version, servedSince: START, removedAt: null }],
        },
      });
      expect(await shelfOf(guild)).toEqual(made.shelf);
      expect(reached(await store.articlesOf(guild, story, 1))).toEqual(articles);
    });

    it('lists its stories by name, and keeps each server to itself', async () => {
      const guild = newGuild();
      const other = newGuild();
      const beta = await loadStory(store, guild, 'Beta');
      await loadStory(store, guild, 'Alpha');
      await loadStory(store, other, 'Beta');
      expect(await standingOn(guild)).toEqual(['Alpha', 'Beta']);
      expect(await standingOn(other)).toEqual(['Beta']);
      expect(reached(await store.articlesOf(other, beta, 1))).toBeNull();
      expect(reached(await store.versionsOf(other, beta))).toEqual([]);
      expect(await conflictOf(store, other, { kind: 'remove', story: beta, base: 1 })).toBe('gone');
    });

    it('has each name once, without regard to case', async () => {
      const guild = newGuild();
      const story = await loadStory(store, guild, 'Élan');
      const other = await loadStory(store, guild, 'Other');
      const articles = [article('x')];
      const load = { kind: 'load', name: 'éLAN', version: 'v', articles } as const;
      expect(await conflictOf(store, guild, load)).toBe('name-taken');
      expect(
        await conflictOf(store, guild, { kind: 'rename', story: other, seen: 'Other', name: 'ÉLAN' }),
      ).toBe('name-taken');
      await changed(store, guild, { kind: 'rename', story, seen: 'Élan', name: 'ÉLAN' });
      expect(await standingOn(guild)).toEqual(['Other', 'ÉLAN']);
    });

    it('switches between its stories and the operator’s', async () => {
      const guild = newGuild();
      const first = await loadStory(store, guild, 'First');
      const second = await loadStory(store, guild, 'Second');
      expect((await shelfOf(guild)).serving).toBe(second);
      await changed(store, guild, { kind: 'switch', story: first });
      expect((await shelfOf(guild)).serving).toBe(first);
      await changed(store, guild, { kind: 'switch', story: null });
      expect((await shelfOf(guild)).serving).toBeNull();
      expect(await conflictOf(store, guild, { kind: 'switch', story: 'nothere' })).toBe('gone');
    });

    it('grows its revision by one with every change, and not with a conflict', async () => {
      const guild = newGuild();
      await loadStory(store, guild, 'One');
      await conflictOf(store, guild, { kind: 'remove', story: 'nothere', base: 1 });
      await changed(store, guild, { kind: 'switch', story: null });
      expect((await shelfOf(guild)).revision).toBe(2);
    });

    it('keeps text that one of the databases could not hold', async () => {
      const guild = newGuild();
      await loadStory(store, guild, 'A\0B\u{D800}C🎉');
      expect(await standingOn(guild)).toEqual(['A\u{FFFD}B\u{FFFD}C🎉']);
    });
  });

  describe('a removed story', () => {
    it('leaves its place to the operator’s, and its name is free', async () => {
      const guild = newGuild();
      const story = await loadStory(store, guild, 'Letter');
      await changed(store, guild, { kind: 'remove', story, base: 1 }, { by, at: START + 5 });
      const shelf = await shelfOf(guild);
      expect(shelf.serving).toBeNull();
      expect(shelf.stories.map(({ removedAt }) => removedAt)).toEqual([START + 5]);
      expect(await conflictOf(store, guild, { kind: 'switch', story })).toBe('gone');
      expect(await conflictOf(store, guild, { kind: 'remove', story, base: 1 })).toBe('gone');
      await loadStory(store, guild, 'letter');
      expect(await conflictOf(store, guild, { kind: 'restore', story })).toBe('name-taken');
    });

    it('can be restored for 24 hours, with its versions and questions', async () => {
      const guild = newGuild();
      const story = await loadStory(store, guild, 'Letter');
      const golden = { question: 'Who?', passage: 'They did.' };
      await changed(store, guild, { kind: 'pin', story, base: 1, seen: null, golden });
      await changed(store, guild, { kind: 'remove', story, base: 1 });
      const later = { by, at: START + 24 * HOUR };
      await changed(store, guild, { kind: 'restore', story }, later);
      expect(await standingOn(guild)).toEqual(['Letter']);
      expect(reached(await store.goldenOf(guild, story))).toEqual([golden]);
      expect(await conflictOf(store, guild, { kind: 'restore', story })).toBe('changed-meanwhile');
    });

    it('is gone after 24 hours, with its texts and counts, at the next change', async () => {
      const guild = newGuild();
      const story = await loadStory(store, guild, 'Letter', 'a text of this story alone');
      await changed(store, guild, { kind: 'remove', story, base: 1 });
      reached(await store.countGap(guild, story, 'budget', '2026-01-01', 3));
      reached(await store.countGap(guild, null, 'budget', '2026-01-01', 3));
      reached(await store.countFeedback(guild, story, 'passage', 'speaker'));
      const late = { by, at: START + 24 * HOUR + 1 };
      expect(await conflictOf(store, guild, { kind: 'restore', story }, late)).toBe('gone');
      await changed(store, guild, { kind: 'switch', story: null }, late);
      expect((await shelfOf(guild)).stories).toEqual([]);
      expect(reached(await store.articlesOf(guild, story, 1))).toBeNull();
      expect(reached(await store.gapsOf(guild, story, 5))).toEqual([]);
      expect(reached(await store.gapsOf(guild, null, 5))).toHaveLength(1);
      expect(reached(await store.feedbackOf(guild, story, 5))).toEqual([]);
      const kept = await connected.db.selectFrom('articles').selectAll().where('guild', '=', guild).execute();
      expect(kept).toEqual([]);
    });
  });

  describe('a version', () => {
    it('serves once it is applied, and not before', async () => {
      const guild = newGuild();
      const story = await loadStory(store, guild, 'Letter', 'first');
      const number = await proposeVersion(store, guild, story, 'second', { by: 'another', at: START + 1 });
      expect((await shelfOf(guild)).stories[0]?.current).toBe(1);
      const made = await changed(
        store,
        guild,
        { kind: 'apply', story, number, base: 1 },
        { by, at: START + 2 },
      );
      const version = versionOf([article('second')]);
      expect(made.number).toBe(2);
      expect(made.shelf.stories).toEqual([
        { id: story, name: 'Letter', current: 2, version, servedSince: START + 2, removedAt: null },
      ]);
      expect(reached(await store.versionsOf(guild, story))).toEqual([
        { number: 2, version, loadedBy: 'another', loadedAt: START + 1, appliedAt: START + 2 },
        {
          number: 1,
          version: versionOf([article('first')]),
          loadedBy: by,
          loadedAt: START,
          appliedAt: START,
        },
      ]);
    });

    it('is not applied on another version than the moderator saw, nor twice', async () => {
      const guild = newGuild();
      const story = await loadStory(store, guild, 'Letter', 'first');
      const second = await proposeVersion(store, guild, story, 'second');
      const third = await proposeVersion(store, guild, story, 'third');
      await changed(store, guild, { kind: 'apply', story, number: third, base: 1 });
      const stale = { kind: 'apply', story, number: second, base: 1 } as const;
      expect(await conflictOf(store, guild, stale)).toBe('changed-meanwhile');
      const again = { kind: 'apply', story, number: third, base: third } as const;
      expect(await conflictOf(store, guild, again)).toBe('changed-meanwhile');
      const unknown = { kind: 'apply', story, number: 9, base: third } as const;
      expect(await conflictOf(store, guild, unknown)).toBe('gone');
      await changed(store, guild, { kind: 'remove', story, base: third });
      expect(await conflictOf(store, guild, { ...stale, base: third })).toBe('gone');
    });

    it('serves again after a roll-back, if it has served', async () => {
      const guild = newGuild();
      const story = await loadStory(store, guild, 'Letter', 'first');
      const second = await proposeVersion(store, guild, story, 'second');
      const back = { kind: 'roll-back', story, number: second, base: 1 } as const;
      expect(await conflictOf(store, guild, back)).toBe('gone');
      await changed(store, guild, { kind: 'apply', story, number: second, base: 1 });
      const made = await changed(store, guild, { kind: 'roll-back', story, number: 1, base: second });
      expect(made.shelf.stories[0]?.current).toBe(1);
      expect(reached(await store.articlesOf(guild, story, 1))).toEqual([article('first')]);
    });

    it('is dropped a day after it was only proposed, and its number is not given again', async () => {
      const guild = newGuild();
      const story = await loadStory(store, guild, 'Letter', 'first');
      await proposeVersion(store, guild, story, 'second');
      const late = { by, at: START + 24 * HOUR + 1 };
      const apply = { kind: 'apply', story, number: 2, base: 1 } as const;
      expect(await conflictOf(store, guild, apply, late)).toBe('gone');
      expect(await proposeVersion(store, guild, story, 'third', late)).toBe(3);
      expect(reached(await store.articlesOf(guild, story, 2))).toBeNull();
    });

    it('is kept while it is among the last 20 that served, or serves', async () => {
      const guild = newGuild();
      const story = await loadStory(store, guild, 'Letter', 'text 1');
      for (let number = 2; number <= 22; number += 1) {
        const at = START + number;
        await proposeVersion(store, guild, story, `text ${number}`, { by, at });
        await changed(store, guild, { kind: 'apply', story, number, base: number - 1 }, { by, at });
      }
      const numbers = async () => reached(await store.versionsOf(guild, story)).map(({ number }) => number);
      expect(await numbers()).toEqual(Array.from({ length: 20 }, (_, index) => 22 - index));
      await changed(store, guild, { kind: 'roll-back', story, number: 3, base: 22 });
      await proposeVersion(store, guild, story, 'text 23', { by, at: START + 23 });
      expect(await numbers()).toContain(3);
      expect(reached(await store.articlesOf(guild, story, 3))).toEqual([article('text 3')]);
      expect(reached(await store.articlesOf(guild, story, 2))).toBeNull();
    });
  });

  describe('what a shelf may hold', () => {
    it('is a hundred stories', async () => {
      const guild = newGuild();
      const first = await loadStory(store, guild, 'Story 0');
      for (let number = 1; number < 100; number += 1) await loadStory(store, guild, `Story ${number}`);
      const load = { kind: 'load', name: 'One more', version: 'v', articles: [article('x')] } as const;
      expect(await conflictOf(store, guild, load)).toBe('shelf-full');
      await changed(store, guild, { kind: 'remove', story: first, base: 1 });
      await changed(store, guild, load);
      expect(await conflictOf(store, guild, { kind: 'restore', story: first })).toBe('shelf-full');
    });

    it('is 64 MB of text that may serve, and not a byte more', async () => {
      const guild = newGuild();
      const { story } = await changed(store, guild, large('Half', 32 * MEGABYTE));
      await changed(store, guild, large('Other half', 32 * MEGABYTE));
      expect(await conflictOf(store, guild, large('One byte', 1))).toBe('shelf-full');
      const grown = { kind: 'propose', version: 'v', articles: [article(new Uint8Array(32 * MEGABYTE + 1))] };
      expect(await conflictOf(store, guild, { ...grown, kind: 'propose', story: story ?? '' })).toBe(
        'shelf-full',
      );
      expect(await proposeVersion(store, guild, story ?? '', 'shorter')).toBe(2);
    });
  });

  describe('settings', () => {
    it('are kept whole', async () => {
      const guild = newGuild();
      const settings = {
        replies: 'private',
        language: 'en',
        moderatorRole: '400000000000000001',
        sureness: 'strict',
        gaps: false,
        perMinute: 1,
      } as const;
      await changed(store, guild, { kind: 'settle', seen: DEFAULT_SETTINGS, settings });
      expect((await shelfOf(guild)).settings).toEqual(settings);
    });

    it('take the default for a damaged or a missing value, and the damage is reported', async () => {
      const guild = newGuild();
      await changed(store, guild, {
        kind: 'settle',
        seen: DEFAULT_SETTINGS,
        settings: { ...DEFAULT_SETTINGS, gaps: false },
      });
      const stored = JSON.stringify({ replies: 'shouted', perMinute: 1e9, gaps: false, unknown: 1 });
      await connected.db.updateTable('guilds').set({ settings: stored }).where('id', '=', guild).execute();
      complaints.length = 0;
      expect((await shelfOf(guild)).settings).toEqual({ ...DEFAULT_SETTINGS, gaps: false });
      expect(complaints).toEqual([
        `The database holds a damaged setting, and the default is taken: replies of server ${guild}.`,
        `The database holds a damaged setting, and the default is taken: perMinute of server ${guild}.`,
      ]);
    });

    it.for(['{', '[]', 'null', ''])('are as good as none for %s', async (stored) => {
      const guild = newGuild();
      await loadStory(store, guild, 'Story');
      await connected.db.updateTable('guilds').set({ settings: stored }).where('id', '=', guild).execute();
      complaints.length = 0;
      expect((await shelfOf(guild)).settings).toBeNull();
      expect(complaints).toHaveLength(1);
    });
  });

  describe('golden questions', () => {
    it('are kept in order, each once, and forgotten', async () => {
      const guild = newGuild();
      const story = await loadStory(store, guild, 'Story');
      const pin = (question: string, seen: string | null, passage: string, at: number) =>
        changed(
          store,
          guild,
          { kind: 'pin', story, base: 1, seen, golden: { question, passage } },
          { by, at },
        );
      await pin('Who?', null, 'One.', START);
      await pin('When?', null, 'Two.', START + 1);
      await pin('Who?', 'One.', 'Three.', START + 2);
      expect(reached(await store.goldenOf(guild, story))).toEqual([
        { question: 'Who?', passage: 'Three.' },
        { question: 'When?', passage: 'Two.' },
      ]);
      await changed(store, guild, { kind: 'unpin', story, question: 'Who?' });
      expect(await conflictOf(store, guild, { kind: 'unpin', story, question: 'Who?' })).toBe('gone');
      expect(reached(await store.goldenOf(guild, story))).toHaveLength(1);
    });
  });

  describe('the history', () => {
    it('says who changed what and when, newest first', async () => {
      const guild = newGuild();
      const story = await loadStory(store, guild, 'Old name', 'first', { by: 'a', at: START });
      const number = await proposeVersion(store, guild, story, 'second', { by: 'b', at: START + 1 });
      await changed(store, guild, { kind: 'apply', story, number, base: 1 }, { by: 'c', at: START + 2 });
      await changed(
        store,
        guild,
        { kind: 'rename', story, seen: 'Old name', name: 'New name' },
        { by: 'd', at: START + 3 },
      );
      await changed(store, guild, { kind: 'switch', story: null }, { by: 'e', at: START + 4 });
      const second = versionOf([article('second')]);
      expect(reached(await store.historyOf(guild, 4))).toEqual([
        { by: 'e', at: START + 4, kind: 'switch', story: null, version: null },
        { by: 'd', at: START + 3, kind: 'rename', story: 'New name', version: null },
        { by: 'c', at: START + 2, kind: 'apply', story: 'Old name', version: second },
        { by: 'b', at: START + 1, kind: 'propose', story: 'Old name', version: second },
      ]);
    });
  });

  describe('counts', () => {
    it('of gaps add up, with the first and the last day, most asked first', async () => {
      const guild = newGuild();
      const count = async (term: string, day: string, times: number) =>
        reached(await store.countGap(guild, null, term, day, times));
      await count('budget', '2026-03-02', 3);
      await count('weather', '2026-03-02', 9);
      await count('budget', '2026-03-01', 4);
      await count('budget', '2026-03-05', 4);
      expect(reached(await store.gapsOf(guild, null, 5))).toEqual([
        { term: 'budget', count: 11, first: '2026-03-01', last: '2026-03-05' },
        { term: 'weather', count: 9, first: '2026-03-02', last: '2026-03-02' },
      ]);
      expect(reached(await store.gapsOf(guild, null, 1))).toHaveLength(1);
    });

    it('of feedback are by passage and kind, and a long passage is cut', async () => {
      const guild = newGuild();
      const long = 'word '.repeat(100);
      reached(await store.countFeedback(guild, null, 'short', 'refuse'));
      reached(await store.countFeedback(guild, null, long, 'speaker'));
      reached(await store.countFeedback(guild, null, long, 'speaker'));
      expect(reached(await store.feedbackOf(guild, null, 5))).toEqual([
        { passage: long.slice(0, 200), kind: 'speaker', count: 2 },
        { passage: 'short', kind: 'refuse', count: 1 },
      ]);
    });
  });

  describe('a damaged row', () => {
    it('of an article makes its version unreadable, and is reported, until it is loaded again; the others are read', async () => {
      const guild = newGuild();
      const story = await loadStory(store, guild, 'Story', 'the first text');
      await proposeVersion(store, guild, story, 'the second text');
      await connected.db
        .updateTable('articles')
        .set({ bytes: new TextEncoder().encode('the first lie') })
        .where('guild', '=', guild)
        .where('size', '=', 'the first text'.length)
        .execute();
      complaints.length = 0;
      expect(reached(await store.articlesOf(guild, story, 1))).toBeNull();
      expect(complaints).toEqual([
        `The database holds a damaged row, which is skipped: an article of version 1 of story ${story} of server ${guild} (its bytes have changed).`,
      ]);
      expect(reached(await store.articlesOf(guild, story, 2))).toEqual([article('the second text')]);
      await proposeVersion(store, guild, story, 'the first text');
      expect(reached(await store.articlesOf(guild, story, 1))).toEqual([article('the first text')]);
    });

    it('of a story is skipped and reported, and the operator’s story serves where it did', async () => {
      const guild = newGuild();
      await loadStory(store, guild, 'Sound');
      const story = await loadStory(store, guild, 'Damaged');
      await sql`update stories set current = 99 where id = ${story}`.execute(connected.db);
      complaints.length = 0;
      const shelf = await shelfOf(guild);
      expect(shelf.stories.map(({ name }) => name)).toEqual(['Sound']);
      expect(shelf.serving).toBeNull();
      expect(complaints).toEqual([
        `The database holds a damaged row, which is skipped: a story of server ${guild} (version).`,
      ]);
    });
  });

  describe('its listeners', () => {
    it('hear every change of every server in order, until they stop', async () => {
      const guild = newGuild();
      const heard: number[] = [];
      // Null is heard when listening begins: what came before may have been missed.
      const heardOf = async (revision: number) => {
        const change = store.change(guild, { kind: 'switch', story: null }, { by, at: START });
        const stop = await new Promise<() => void>((resolve) => {
          const leave = store.onChange((told) => {
            if (told === null || told.revision === revision) resolve(leave);
          });
        });
        await change;
        stop();
      };
      await changed(store, guild, { kind: 'switch', story: null });
      await heardOf(2);
      const stop = store.onChange((told) => {
        if (told?.guild === guild) heard.push(told.revision);
      });
      await heardOf(3);
      await heardOf(4);
      stop();
      await heardOf(5);
      expect(heard.filter((revision) => revision > 2)).toEqual([3, 4]);
    });
  });
});
