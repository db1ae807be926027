import { describe, expect, test } from 'vitest';
import { openApp } from '../src/app.ts';
import { WITHOUT_SERVERS } from '../src/cli/open-app.ts';
import { en } from '../src/locales/en.ts';
import type { Store } from '../src/shelf/store.ts';
import { guildId, permissions, slash, type Origin } from './support/interactions.ts';
import { memoryStore } from './support/bot.ts';
import { textsOf } from './support/rendered.ts';
import { seen } from './support/serving.ts';

async function opened(store: Store | null, isLimited: boolean) {
  const app = await openApp({
    ...WITHOUT_SERVERS,
    store,
    isLimited,
    story: null,
    sureness: 'balanced',
    onFault: (_command, fault) => {
      throw fault;
    },
  });
  if (app.status === 'refused') throw new Error('the shipped story is refused');
  const { interactions } = app.value;
  return async (name: string, options = {}, origin: Origin = {}) =>
    textsOf(seen(await interactions.respond(slash(name, options, origin))).body).join('\n');
}

/** As often as nobody could ask within the time that this takes, unless it took minutes. */
const often = Array.from({ length: 100 }, () => 'help');

describe('the program put together', () => {
  test.each([
    [true, true],
    [false, false],
  ])('limited %j: tells who asks too fast: %j', async (isLimited, isTold) => {
    const say = await opened(null, isLimited);
    const told = [];
    for (const name of often) told.push(await say(name));
    expect(told.some((text) => text.startsWith('That was faster than this server allows'))).toBe(isTold);
  });

  test('counts what three people miss, where there is a store', async () => {
    const store = await memoryStore();
    const say = await opened(store, true);
    for (const at of [1, 2, 3]) {
      await say('ask', { question: 'What was the salary of Flynn?' }, { userId: `90000000000000010${at}` });
    }
    const gaps = await store.gapsOf(guildId, null, 5);
    expect(gaps).toMatchObject({ status: 'reached', value: [{ term: 'salary', count: 3 }] });
    const moderator = { permissions: permissions.manageMessages };
    expect(await say('gaps', {}, moderator)).toContain('salary');
    expect(await say('settings', {}, moderator)).toContain(en.settings.title.markdown);
  });
});
