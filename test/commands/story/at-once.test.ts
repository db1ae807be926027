import type { APIInteraction } from 'discord-api-types/v10';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '../../../src/interactions/command.ts';
import type { Interactions } from '../../../src/interactions/dispatch.ts';
import { en } from '../../../src/locales/en.ts';
import type { ShelfChange } from '../../../src/shelf/change.ts';
import type { Store, StoreTrouble } from '../../../src/shelf/store.ts';
import { storeOver } from '../../../src/store/database/store-over.ts';
import { interactionsOver } from '../../support/bot.ts';
import { postgres, sqliteMemory } from '../../support/database/backends.ts';
import { holding, meeting } from '../../support/at-once.ts';
import { violationsOf } from '../../support/discord-limits.ts';
import { button, choose, permissions, slash, submittedForm } from '../../support/interactions.ts';
import { buttonsOf, choicesOf, textsOf } from '../../support/rendered.ts';
import { seedStory } from '../../support/seed-story.ts';
import { contextServing, seen } from '../../support/serving.ts';

const textOf = (day: string): string =>
  `Dam opens\n\nThe mayor of Ely opened the dam on ${day}.\n\nNobody was hurt.\n`;
const fails = ({ cause }: StoreTrouble): never => {
  throw new Error(cause);
};
const OUTRUN = en.review.outrun.markdown;
const CHANGED = en.shelf.conflict('changed-meanwhile').markdown;

async function shown(bot: Interactions, interaction: APIInteraction) {
  const { body } = seen(await bot.respond(interaction));
  expect(violationsOf(body)).toEqual([]);
  return { text: textsOf(body).join('\n'), buttons: buttonsOf(body), choices: choicesOf(body) };
}

const isLate = ({ text }: { readonly text: string }) => /Nothing changed|Not applied/.test(text);

describe.for([
  { backend: sqliteMemory, processes: 1 },
  { backend: postgres, processes: 2 },
])('two moderators at the same instant, $backend.name', ({ backend, processes }) => {
  describe.skipIf(!backend.isHere)('in one server', () => {
    let stores: readonly [Store, Store];
    let dispose: () => Promise<void>;
    beforeAll(async () => {
      const prepared = await backend.prepare();
      ({ dispose } = prepared);
      const one = storeOver(await prepared.connect(), fails);
      stores = [one, processes === 1 ? one : storeOver(await prepared.connect(), fails)];
    });
    afterAll(async () => {
      for (const store of stores) await store.close();
      await dispose();
    });

    const context: Context = contextServing(seedStory());
    let guild = 800_000_000_000_000_000n;
    let moderator: { readonly permissions: string; readonly guild: string };
    let calm: Interactions;

    beforeEach(async () => {
      guild += 1n;
      moderator = { permissions: permissions.manageMessages, guild: String(guild) };
      calm = interactionsOver(stores[0], context);
      await shown(
        calm,
        submittedForm('story load:pasted', { name: 'Dam', text: textOf('Monday') }, moderator),
      );
    });

    /** What both are told, each by a process of its own where there are two; the one who was first comes first. */
    async function race(
      kinds: readonly ShelfChange['kind'][],
      interactions: readonly [APIInteraction, APIInteraction],
      autoReload = false,
    ) {
      const met = meeting();
      const told = await Promise.all(
        stores.map(async (store, which) => {
          const interaction = interactions[which] ?? interactions[0];
          return shown(interactionsOver(holding(store, kinds, met), { ...context, autoReload }), interaction);
        }),
      );
      return told.toSorted((a, b) => Number(isLate(a)) - Number(isLate(b)));
    }

    const rename = (name: string) => slash('story rename', { story: 'Dam', name }, moderator);
    const back = (version: number) => slash('story rollback', { version }, moderator);
    const reload = (day: string) => submittedForm('reload:pasted', { text: textOf(day) }, moderator);
    const proposed = async (day: string): Promise<string> =>
      (await shown(calm, reload(day))).buttons.find(({ label }) => label === 'Apply')?.target ?? '';
    const answer = async (): Promise<string> =>
      (await shown(calm, slash('ask', { question: 'When did the mayor open the dam?' }, moderator))).text;

    test.for([false, true])(
      'of two reloads one is applied; the other is shown beside it, and can still be applied (auto: %s)',
      async (auto) => {
        const both: readonly [APIInteraction, APIInteraction] = auto
          ? [reload('Tuesday'), reload('Friday')]
          : [button(await proposed('Tuesday'), moderator), button(await proposed('Friday'), moderator)];
        const [first, second] = await race(['apply'], both, auto);
        expect(first?.text).toContain('**Applied.**');
        expect(second?.text).toContain(OUTRUN);
        const [applied, late] = /Tuesday/.test(await answer())
          ? ['Tuesday', 'Friday']
          : ['Friday', 'Tuesday'];
        expect(await answer()).toContain(applied);
        expect(second?.text).toContain(`Before: The mayor of Ely opened the dam on ${applied}`);
        expect(second?.text).toContain(`After: The mayor of Ely opened the dam on ${late}`);
        const again = second?.buttons.find(({ label }) => label === 'Apply')?.target ?? '';
        expect((await shown(calm, button(again, moderator))).text).toContain('**Applied.**');
        expect(await answer()).toContain(late);
      },
    );

    test('of two presses on one proposal one applies it, and the other is told what serves', async () => {
      const apply = await proposed('Tuesday');
      const [first, second] = await race(['apply'], [button(apply, moderator), button(apply, moderator)]);
      const texts = [first?.text, second?.text];
      expect(texts.filter((text) => text?.includes('**Applied.**'))).toHaveLength(1);
      expect(texts.filter((text) => text?.includes('Nothing has changed'))).toHaveLength(1);
    });

    test('two stories of one name are both loaded, the second under a name of its own', async () => {
      const loading = (day: string) =>
        submittedForm('story load:pasted', { name: 'Fair', text: textOf(day) }, moderator);
      const told = await race(['load'], [loading('Tuesday'), loading('Friday')]);
      expect(new Set(told.map(({ text }) => /\*\*Loaded (.*?)\.\*\*/.exec(text)?.[1]))).toEqual(
        new Set(['Fair', String.raw`Fair \(2\)`]),
      );
      const { text } = await shown(calm, slash('story list', {}, moderator));
      expect(text).toContain('3 stories');
    });

    test('of two names one is given, and the other moderator is told', async () => {
      const [first, second] = await race(['rename'], [rename('Flood'), rename('Ely')]);
      expect(first?.text).toContain('is called');
      expect(second?.text).toBe(CHANGED);
    });

    test('a story is not removed by somebody who has not seen the version that was just applied', async () => {
      const apply = button(await proposed('Tuesday'), moderator);
      const remove = slash('story remove', { story: 'Dam' }, moderator);
      const told = await race(['apply', 'remove'], [apply, remove]);
      expect(told.filter(({ text }) => text.includes('Nothing changed'))).toHaveLength(1);
    });

    test('of two that go back to other versions one does, and the other is told', async () => {
      for (const day of ['Tuesday', 'Friday']) await shown(calm, button(await proposed(day), moderator));
      const [first, second] = await race(['roll-back'], [back(1), back(2)]);
      expect(first?.text).toContain('again');
      expect(second?.text).toBe(CHANGED);
    });

    test('of two passages for one golden question one is pinned, and the other moderator is told', async () => {
      const menu = await shown(
        calm,
        slash('golden add', { question: 'When did the mayor open the dam and who was hurt?' }, moderator),
      );
      const id = menu.choices[0]?.menu ?? '';
      const pin = (place: string) => choose(id, [place], moderator);
      const [first, second] = await race(['pin'], [pin('0.1.1'), pin('0.2.1')]);
      expect(first?.text).toContain('**Pinned.**');
      expect(second?.text).toBe(CHANGED);
    });

    test('a golden question is never pinned to a place of another version than was shown', async () => {
      const menu = await shown(calm, slash('golden add', { question: 'Who opened the dam?' }, moderator));
      const { menu: id, value } = menu.choices[0] ?? { menu: '', value: '' };
      await shown(calm, button(await proposed('Friday'), moderator));
      expect((await shown(calm, choose(id, [value], moderator))).text).toBe(CHANGED);
    });

    test('two settings are both kept; of two values of one setting one is, and the other is shown it', async () => {
      const both = await race(
        ['settle'],
        [slash('settings', { gaps: false }, moderator), slash('settings', { replies: 'private' }, moderator)],
      );
      expect(both.map(({ text }) => text.includes(en.settings.saved.markdown))).toEqual([true, true]);
      const { text } = await shown(calm, slash('settings', {}, moderator));
      expect(text).toContain('**Gap report** · off');
      expect(text).not.toContain('for everyone in the channel');
      const [first, second] = await race(
        ['settle'],
        [
          slash('settings', { 'per-minute': 5 }, moderator),
          slash('settings', { 'per-minute': 6 }, moderator),
        ],
      );
      const kept = /\d interactions a minute/.exec(first?.text ?? '')?.[0] ?? 'none';
      expect(second?.text).toContain(CHANGED);
      expect(second?.text).toContain(kept);
    });
  });
});
