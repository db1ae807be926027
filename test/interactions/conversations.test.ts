import { describe, expect, test } from 'vitest';
import { createConversations } from '../../src/interactions/conversations.ts';
import type { LastAsked } from '../../src/retrieval/question/follow-up/antecedents.ts';
import { slash } from '../support/interactions.ts';

const asked: LastAsked = { version: '0123456789ab', question: 'Who resigned?', answeredBy: null };
const minute = 60_000;

describe('a conversation', () => {
  test('is one member’s in one channel', () => {
    const of = createConversations(() => 1);
    const mine = of(slash('ask'));
    mine?.remember(asked);
    expect(of(slash('ask'))?.last()).toEqual(asked);
    expect(of(slash('ask', {}, { userId: '900000000000000077' }))?.last()).toBeNull();
    const elsewhere = slash('ask');
    const other = of({ ...elsewhere, channel: { ...elsewhere.channel, id: '900000000000000088' } });
    expect(other?.last()).toBeNull();
  });

  test('is forgotten after ten minutes', () => {
    let now = 1;
    const of = createConversations(() => now);
    of(slash('ask'))?.remember(asked);
    now += 9 * minute;
    expect(of(slash('ask'))?.last()).toEqual(asked);
    now += 2 * minute;
    expect(of(slash('ask'))?.last()).toBeNull();
  });

  test('takes the place of the one longest silent where there are too many', () => {
    const of = createConversations(() => 1);
    const by = (at: number) =>
      of(slash('ask', {}, { userId: String(900_000_000_000_100_000n + BigInt(at)) }));
    for (let at = 0; at <= 10_000; at += 1) by(at)?.remember(asked);
    expect(by(0)?.last()).toBeNull();
    expect(by(1)?.last()).toEqual(asked);
  });
});
