import * as fc from 'fast-check';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { defineCommand } from '../../src/interactions/command.ts';
import { createInteractions } from '../../src/interactions/dispatch.ts';
import { createAdmission, refilled, secondsToWait, type Bucket } from '../../src/interactions/rate-limit.ts';
import { en } from '../../src/locales/en.ts';
import { say } from '../../src/locales/markdown.ts';
import { textMessage } from '../../src/reply/message.ts';
import { DEFAULT_SETTINGS } from '../../src/shelf/settings.ts';
import { autocomplete, button, permissions, slash, type Origin } from '../support/interactions.ts';
import { textsOf } from '../support/rendered.ts';
import { contextServing, seen } from '../support/serving.ts';
import { articleOf, storyOf } from '../support/stories.ts';

describe('a bucket', () => {
  test('begins full, and fills up again within a minute', () => {
    expect(refilled(undefined, 5, 20)).toEqual({ tokens: 20, at: 5 });
    expect(refilled({ tokens: 0, at: 0 }, 30_000, 20)).toEqual({ tokens: 10, at: 30_000 });
    expect(refilled({ tokens: 0, at: 0 }, 600_000, 20)).toEqual({ tokens: 20, at: 600_000 });
  });

  test('gains nothing from a clock that goes back, and shrinks with what is allowed', () => {
    expect(refilled({ tokens: 3, at: 9000 }, 0, 20)).toEqual({ tokens: 3, at: 0 });
    expect(refilled({ tokens: 20, at: 0 }, 0, 5)).toEqual({ tokens: 5, at: 0 });
  });

  test('has a token after as long as it says', () => {
    const count = fc.double({ min: 0, max: 60, noNaN: true });
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 60 }), fc.nat(), (tokens, perMinute, at) => {
        const bucket: Bucket = refilled({ tokens, at }, at, perMinute);
        const seconds = secondsToWait(bucket, perMinute);
        const then = refilled(bucket, at + seconds * 1000, perMinute);
        expect(then.tokens).toBeGreaterThan(1 - 1e-9);
        expect(seconds).toBeLessThanOrEqual(60);
      }),
    );
  });

  test('never gives more in a minute than twice what it holds, however it is asked', () => {
    const waits = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 200 });
    fc.assert(
      fc.property(waits, fc.integer({ min: 1, max: 20 }), (steps, perMinute) => {
        let now = 0;
        const admit = createAdmission(() => now);
        const given = steps.flatMap((step) => {
          now += step;
          return admit(slash('echo', {}, { dm: true }), perMinute).status === 'admitted' ? [now] : [];
        });
        for (const from of given) {
          const within = given.filter((at) => at >= from && at < from + 60_000);
          expect(within.length).toBeLessThanOrEqual(2 * perMinute);
        }
      }),
    );
  });
});

const echo = defineCommand({
  data: {
    name: 'echo',
    description: 'e',
    options: [{ type: 3, name: 'words', description: 'w', autocomplete: true }],
  },
  access: 'everyone',
  private: false,
  run: () => textMessage(say`said`),
  complete: () => [{ name: 'a', value: 'a' }],
  press: () => ({ message: textMessage(say`pressed`), replaces: true }),
});
const moderate = defineCommand({
  data: { name: 'moderate', description: 'm' },
  access: 'moderators',
  private: true,
  run: () => textMessage(say`moderated`),
});

function limited(perMinute: number) {
  let now = 0;
  const settings = { ...DEFAULT_SETTINGS, perMinute };
  const { respond } = createInteractions({
    commands: [echo, moderate],
    contextOf: () => ({
      ...contextServing(storyOf([articleOf({ paragraphs: [['One.']] })])),
      settings,
    }),
    settingsOf: () => settings,
    admit: createAdmission(() => now),
    onFault: (_command, fault) => {
      throw fault;
    },
  });
  return {
    respond,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    says: async (origin: Origin = {}) => textsOf(seen(await respond(slash('echo', {}, origin))).body)[0],
  };
}

describe('who asks too fast', () => {
  test('is told in private how long to wait, for commands and buttons, and is answered then', async () => {
    const { respond, wait, says } = limited(2);
    expect([await says(), await says()]).toEqual(['said', 'said']);
    const refused = seen(await respond(button('echo:x')));
    expect(textsOf(refused.body)).toEqual([en.trouble.tooFast('member', 30).markdown]);
    expect(refused.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(refused.flags & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
    wait(29_000);
    expect(await says()).toBe(en.trouble.tooFast('member', 1).markdown);
    wait(1000);
    expect(await says()).toBe('said');
  });

  test('does not slow others down, until the channel is full', async () => {
    const { says } = limited(1);
    const members = Array.from({ length: 5 }, (_, at) => ({ userId: `90000000000000010${at}` }));
    const said: (string | undefined)[] = [];
    for (const member of members) said.push(await says(member));
    expect(said).toEqual(['said', 'said', 'said', 'said', en.trouble.tooFast('channel', 15).markdown]);
  });

  test('may still complete, and is told nothing by it', async () => {
    const { respond, says } = limited(1);
    await says();
    for (let at = 0; at < 30; at += 1) {
      const response = await respond(autocomplete('echo', 'words', 'a'));
      expect(response).toMatchObject({ data: { choices: [{ name: 'a' }] } });
    }
  });

  test('is a moderator at work: never', async () => {
    const { respond } = limited(1);
    const asked = async (origin: Origin) =>
      textsOf(seen(await respond(slash('moderate', {}, origin))).body)[0];
    const moderator = { permissions: permissions.manageMessages };
    expect([await asked(moderator), await asked(moderator)]).toEqual(['moderated', 'moderated']);
    expect(await asked({ userId: '900000000000000105' })).toBe(en.trouble.moderatorsOnly.markdown);
    expect(await asked({ userId: '900000000000000105' })).toBe(en.trouble.tooFast('member', 60).markdown);
  });

  test('is limited in a direct message too', async () => {
    const { says } = limited(1);
    expect([await says({ dm: true }), await says({ dm: true })]).toEqual([
      'said',
      en.trouble.tooFast('member', 60).markdown,
    ]);
  });
});
