import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import type { Draw, Picture } from '../../src/reply/picture.ts';
import { createCounts } from '../../src/shelf/gaps.ts';
import type { Store } from '../../src/shelf/store.ts';
import { createDays } from '../../src/shelf/today.ts';
import { interactionsOver, memoryStore } from '../support/bot.ts';
import { violationsOf } from '../support/discord-limits.ts';
import { button, guildId, permissions, slash } from '../support/interactions.ts';
import { textsOf } from '../support/rendered.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing, seen } from '../support/serving.ts';

const moderator = { permissions: permissions.manageMessages };
const served = contextServing(seedStory());

let store: Store;
let drawn: Picture[];

const draw: Draw = async (picture) => {
  drawn.push(picture);
  return Uint8Array.of(137, 80, 78, 71);
};

beforeEach(async () => {
  store = await memoryStore();
  drawn = [];
});

/** The bot over the store, with a memory of the day of its own. */
function bot(drawing: Draw | null = draw) {
  return interactionsOver(store, { ...served, draw: drawing });
}

async function report(interactions = bot()) {
  const { flags, body } = seen(await interactions.respond(slash('gaps', {}, moderator)));
  expect(violationsOf(body)).toEqual([]);
  expect(flags & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
  const table = (body.files ?? []).find(({ name }) => name === 'gaps.csv');
  return {
    body,
    text: textsOf(body).join('\n'),
    table: table === undefined ? null : new TextDecoder().decode(table.bytes),
  };
}

describe('/gaps', () => {
  test('tells what three readers asked of in vain, with a picture and a table; never who, nor their questions', async () => {
    const interactions = bot();
    const ask = async (userId: string, question: string) => {
      await interactions.respond(slash('ask', { question }, { userId }));
    };
    for (const reader of ['1', '2']) await ask(`90000000000000010${reader}`, 'What was the salary of Flynn?');
    expect((await report(interactions)).text).toContain(en.gaps.none.markdown);
    await ask('900000000000000103', 'Was his salary cut for the secret reason of mine?');
    await ask('900000000000000104', 'Who is Hillary Clinton?');
    const { body, text, table } = await report(interactions);
    expect(text).toContain('**salary** · 3 people, 2026\\-11\\-02');
    expect(table?.split('\r\n').slice(0, 2)).toEqual([
      'kind,words,count,first,last',
      'asked of,salary,3,2026-11-02,2026-11-02',
    ]);
    for (const secret of ['9000000000000001', 'secret', 'Clinton']) {
      expect(JSON.stringify([text, table, body.components])).not.toContain(secret);
    }
    const gallery = body.components.find(({ type }) => type === ComponentType.MediaGallery);
    expect(JSON.stringify(gallery)).toContain('salary 3');
    expect(drawn.map(({ shapes }) => JSON.stringify(shapes)).join('')).toContain('"salary"');
  });

  test('tells what readers call wrong, by passage', async () => {
    for (const [person, kind] of [
      ['a', 'speaker'],
      ['b', 'speaker'],
      ['c', 'refuse'],
    ] as const) {
      const today = createDays({ clock: () => 0, salt: () => new Uint8Array(16) });
      const counts = createCounts({ store, guild: guildId, story: null, person, today });
      await counts.wrong('=He resigned.', kind);
    }
    const { text, table } = await report();
    expect(text).toContain(String.raw`“=He resigned\.”: wrong speaker 2, should have refused 1`);
    expect(table).toContain("Wrong speaker,'=He resigned.,2,,\r\n");
    expect(drawn).toEqual([]);
  });

  test('shows at most 25 terms, and all in the file', async () => {
    for (let at = 0; at < 30; at += 1) {
      await store.countGap(guildId, null, `*${'x'.repeat(50)}* term ${at}`, '2026-11-02', 100 - at);
    }
    const { text, table } = await report();
    expect(text.match(/people, 2026/g)).toHaveLength(25);
    expect(text).toContain('5 more in the file');
    expect(table?.match(/asked of/g)).toHaveLength(30);
  });

  test('goes without the picture where none can be drawn', async () => {
    await store.countGap(guildId, null, 'salary', '2026-11-02', 3);
    for (const drawing of [null, async () => null]) {
      const { body, text } = await report(bot(drawing));
      expect(text).toContain('salary');
      expect((body.files ?? []).map(({ name }) => name)).toEqual(['gaps.csv']);
    }
  });

  test('says that there is nothing, without a file', async () => {
    const { body, text, table } = await report();
    expect(text).toContain(en.gaps.none.markdown);
    expect(text).toContain(en.gaps.noFeedback.markdown);
    expect([body.files, table]).toEqual([undefined, null]);
  });

  test('says so where counting is off, and counts nothing then', async () => {
    const interactions = bot();
    await interactions.respond(button('settings:gaps:off', moderator));
    for (const at of [1, 2, 3, 4]) {
      const userId = `90000000000000010${at}`;
      await interactions.respond(slash('ask', { question: 'What was the salary of Flynn?' }, { userId }));
    }
    expect((await report(interactions)).text).toBe(en.gaps.off.markdown);
    await interactions.respond(button('settings:gaps:on', moderator));
    expect((await report(interactions)).text).toContain(en.gaps.none.markdown);
  });

  test('says what is wrong with the store', async () => {
    const trouble = { status: 'trouble', kind: 'unreachable', cause: 'connect refused' } as const;
    for (const failing of [{ gapsOf: async () => trouble }, { feedbackOf: async () => trouble }]) {
      const interactions = interactionsOver({ ...store, ...failing }, served);
      expect((await report(interactions)).text).toBe(en.shelf.trouble(trouble).markdown);
    }
  });

  test('is for moderators', async () => {
    const { body } = seen(await bot().respond(slash('gaps')));
    expect(textsOf(body)).toEqual([en.trouble.moderatorsOnly.markdown]);
  });
});
