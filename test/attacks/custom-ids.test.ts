import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Interactions } from '../../src/interactions/dispatch.ts';
import { jsonOf } from '../../src/interactions/response.ts';
import type { Store } from '../../src/shelf/store.ts';
import { botServing } from '../support/bot.ts';
import { problemsOf } from '../support/conformance/conformance.ts';
import { askEverything } from '../support/every-interaction.ts';
import { button, choose, chooseRoles, guildId, permissions, submittedForm } from '../support/interactions.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing } from '../support/serving.ts';

let ids: readonly string[] = [];
let bot: { readonly interactions: Interactions; readonly store: Store };

beforeAll(async () => {
  bot = await botServing(contextServing(seedStory()));
  const { interactions } = bot;
  const done = await askEverything(interactions.definitions, async (interaction) =>
    jsonOf(await interactions.respond(interaction)),
  );
  ids = [
    ...new Set(
      done.flatMap(({ data }) => (data !== undefined && 'custom_id' in data ? [data.custom_id] : [])),
    ),
  ];
}, 60_000);

const odd = fc.oneof(
  fc.constantFrom(
    '',
    '~',
    '~0',
    '~1',
    ':',
    '::',
    '-1',
    '0',
    '1',
    '999999',
    '9999999',
    '1e9',
    'NaN',
    '__proto__',
    'constructor',
    'toString',
    'then',
    '../..',
    '\u0000',
    '😀',
    'null',
    '{}',
    '*',
    '@everyone',
    'typed',
    'read',
    '0123456789ab',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

/** What is done to an id: parts of it are replaced, taken out, doubled, swapped with another id's; or it is cut, or changed anywhere. */
const change = fc.record({
  kind: fc.constantFrom('replace', 'drop', 'double', 'swap', 'cut', 'insert', 'add', 'reverse'),
  at: fc.nat(),
  odd,
  other: fc.nat(),
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(id: string, { kind, at, odd: part, other }: Change): string {
  const parts = id.split(':');
  const place = at % parts.length;
  const others = (ids[other % ids.length] ?? '').split(':');
  switch (kind) {
    case 'replace':
      return parts.with(place, part).join(':');
    case 'drop':
      return parts.toSpliced(place, 1).join(':');
    case 'double':
      return parts.toSpliced(place, 0, parts[place] ?? '').join(':');
    case 'swap':
      return [...parts.slice(0, place), ...others.slice(place)].join(':');
    case 'cut':
      return id.slice(0, at % (id.length + 1));
    case 'insert':
      return id.slice(0, at % (id.length + 1)) + part + id.slice(at % (id.length + 1));
    case 'add':
      return `${id}:${part}`;
    default:
      return [parts[0] ?? '', ...parts.slice(1).toReversed()].join(':');
  }
}

/** An id made of a true one, and what somebody sends with it: a press, a choice, roles, a form. */
const tampered = fc.record({
  id: fc.nat(),
  changes: fc.array(change, { minLength: 1, maxLength: 3 }),
  how: fc.constantFrom('press', 'choose', 'choose roles', 'submit'),
  values: fc.array(odd, { maxLength: 3 }),
});

type Tampered = typeof tampered extends fc.Arbitrary<infer T> ? T : never;

function sent({ id, changes, how, values }: Tampered, held: string): APIInteraction {
  // What comes over the wire is UTF-8: it has no half of a pair of surrogates.
  const made = Buffer.from(changes.reduce(changed, ids[id % ids.length] ?? '')).toString();
  const origin = { permissions: held };
  switch (how) {
    case 'press':
      return button(made, origin);
    case 'choose':
      return choose(made, values, origin);
    case 'choose roles':
      return chooseRoles(made, values, origin);
    default:
      return submittedForm(
        made,
        { text: values[0] ?? '', name: values[1] ?? '', [values[2] ?? '']: 'x' },
        origin,
      );
  }
}

describe('a custom_id that somebody made up', () => {
  test('has true ones to be made of', () => {
    expect(ids.length).toBeGreaterThan(25);
  });

  test('from a reader is no fault, is answered as Discord takes it, and changes nothing of the moderators', async () => {
    const before = [await bot.store.shelfOf(guildId), await bot.store.historyOf(guildId, 99)];
    await fc.assert(
      fc.asyncProperty(tampered, async (made) => {
        const response = await bot.interactions.respond(sent(made, permissions.none));
        expect(problemsOf('callback', jsonOf(response))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect([await bot.store.shelfOf(guildId), await bot.store.historyOf(guildId, 99)]).toEqual(before);
  }, 120_000);

  test('from a moderator is no fault either', async () => {
    await fc.assert(
      fc.asyncProperty(tampered, async (made) => {
        const response = await bot.interactions.respond(sent(made, permissions.manageMessages));
        expect(problemsOf('callback', jsonOf(response))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  }, 120_000);
});
