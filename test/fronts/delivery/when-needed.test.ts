import { describe, expect, it, onTestFinished } from 'vitest';
import { openDelivery, type Delivery } from '../../../src/fronts/delivery/delivery.ts';
import { whenNeeded } from '../../../src/fronts/delivery/when-needed.ts';
import { startLoopback } from '../../support/loopback/loopback.ts';
import { slash } from '../../support/interactions.ts';
import { messageOf } from '../../support/sample-responses.ts';

/** A delivery to a Discord of its own, which counts how often it was opened. */
async function start() {
  const discord = await startLoopback();
  onTestFinished(async () => discord.shut());
  const opened: Delivery[] = [];
  const delivery = whenNeeded(async () => {
    const one = openDelivery({ api: discord.api, callbackTimeout: 1_000 });
    opened.push(one);
    return one;
  });
  onTestFinished(() => delivery.close());
  return { discord, delivery, opened };
}

describe('a delivery that is opened when something is first sent', () => {
  it('is opened once, whatever is sent', async () => {
    const { delivery, discord, opened } = await start();
    expect(opened).toHaveLength(0);
    const [first, second] = [slash('ask'), slash('ask')];
    const sent = await Promise.all([
      delivery.followUp(first, { body: messageOf('the answer') }),
      delivery.followUp(second, { body: messageOf('another') }),
    ]);
    // Discord knows of neither interaction.
    expect(sent.map(({ status }) => status)).toEqual(['late', 'late']);
    expect(discord.rest.attempts.all.map(({ route }) => route)).toEqual(['follow up', 'follow up']);
    expect(opened).toHaveLength(1);
  });

  it('sends nothing once it was closed, even before it was opened', async () => {
    const { delivery, discord } = await start();
    delivery.close();
    const sent = await delivery.followUp(slash('ask'), { body: messageOf('the answer') });
    expect(sent.status).toBe('failed');
    expect(discord.rest.attempts.all).toEqual([]);
  });

  it('sends nothing once it was closed while it was opening', async () => {
    const { delivery, discord } = await start();
    const sending = delivery.followUp(slash('ask'), { body: messageOf('the answer') });
    delivery.close();
    expect((await sending).status).toBe('failed');
    expect(discord.rest.attempts.all).toEqual([]);
  });
});
