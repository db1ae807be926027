import { MessageFlags, type APIInteraction, type APIInteractionResponse } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { settledFromOutside } from '../../../src/fronts/delivery/promise.ts';
import type { Response as Answer } from '../../../src/interactions/response.ts';
import { autocomplete, button, slash } from '../../support/interactions.ts';
import { sampleMessage, sampleUpdate } from '../../support/sample-responses.ts';
import { apiError } from '../../support/loopback/faults.ts';
import { question } from '../gateway/bot.ts';
import { startEndpoint } from './endpoint.ts';

/** An endpoint whose command answers only when `finish` is called. */
async function startSlowEndpoint(isPrivate = false) {
  const { promise, settle } = settledFromOutside<APIInteractionResponse>();
  const endpoint = await startEndpoint({
    interactions: { respond: async () => promise, isPrivate: () => isPrivate },
    deferAfter: 1,
  });
  return {
    ...endpoint,
    finish: settle,
    json: async (interaction: APIInteraction): Promise<unknown> =>
      (await endpoint.discord.post(endpoint.address, interaction)).json(),
  };
}

describe('an interaction that is answered in time', () => {
  it('gets its response as JSON, and nothing is sent besides', async () => {
    const asked: APIInteraction[] = [];
    const { discord, address } = await startEndpoint({
      interactions: {
        respond: async (given) => {
          asked.push(given);
          return { ...sampleMessage, denied: 'refused' };
        },
      },
    });
    const interaction = slash('ask', { question });
    const response = await discord.post(address, interaction);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toEqual(sampleMessage);
    expect(asked).toEqual([interaction]);
    expect(discord.rest.attempts.all).toEqual([]);
  });

  it('gets files beside the JSON, as a form', async () => {
    const bytes = new Uint8Array([137, 80, 78, 71, 0, 255]);
    const answer: Answer = {
      ...sampleMessage,
      files: [
        { name: 'card.png', bytes, type: 'image/png', description: 'A card' },
        { name: 'said.csv', bytes: Buffer.from('a,b'), type: 'text/csv', description: 'A table' },
      ],
    };
    const { discord, address } = await startEndpoint({ interactions: { respond: async () => answer } });
    const form = await (await discord.post(address, slash('ask'))).formData();
    expect([...form.keys()]).toEqual(['payload_json', 'files[0]', 'files[1]']);
    const [json, card, said] = [...form.values()].map((value) => new File([value], ''));
    expect(JSON.parse((await json?.text()) ?? '')).toEqual(sampleMessage);
    expect(new Uint8Array((await card?.arrayBuffer()) ?? [])).toEqual(bytes);
    expect(await said?.text()).toBe('a,b');
    expect(
      [...form.values()].map((value) => (value instanceof File ? [value.name, value.type] : [])),
    ).toEqual([
      ['blob', 'application/json'],
      ['card.png', 'image/png'],
      ['said.csv', 'text/csv'],
    ]);
  });
});

describe('an interaction that takes longer', () => {
  it('is deferred, and its answer then takes the place of the deferral', async () => {
    const { discord, json, finish } = await startSlowEndpoint();
    const interaction = slash('ask', { question });
    expect(await json(interaction)).toEqual({ type: 5 });
    finish(sampleMessage);
    expect(await discord.rest.done('edit').next()).toMatchObject({
      interaction: interaction.id,
      authorization: null,
      body: sampleMessage.data,
    });
  });

  it('is deferred in private when its answer will be private', async () => {
    const { discord, json, finish } = await startSlowEndpoint(true);
    expect(await json(slash('ask'))).toEqual({ type: 5, data: { flags: MessageFlags.Ephemeral } });
    finish(sampleMessage);
    await discord.rest.done('edit').next();
  });

  it('a button: the message stays as it is until the update comes', async () => {
    const { discord, json, finish } = await startSlowEndpoint();
    expect(await json(button('next'))).toEqual({ type: 6 });
    finish(sampleUpdate);
    expect(await discord.rest.done('edit').next()).toMatchObject({ body: sampleUpdate.data });
  });

  it('an autocompletion cannot be deferred: its list stays empty', async () => {
    const { discord, json, stop } = await startSlowEndpoint();
    expect(await json(autocomplete('ask', 'question', question))).toEqual({ type: 8, data: { choices: [] } });
    await stop();
    expect(discord.rest.attempts.all).toEqual([]);
  });

  it('is edited again where Discord has not read the deferral yet', async () => {
    const { discord, json, finish } = await startSlowEndpoint();
    discord.rest.fail(
      'edit',
      apiError(404, 10_015, 'Unknown Webhook'),
      apiError(404, 10_008, 'Unknown Message'),
    );
    await json(slash('ask'));
    finish(sampleMessage);
    expect(await discord.rest.done('edit').next()).toMatchObject({ body: sampleMessage.data });
    expect(discord.rest.attempts.all).toHaveLength(3);
  });
});

describe('a command that rejects, against its contract', () => {
  it('is a server error, and the endpoint goes on', async () => {
    const buggy = slash('buggy');
    const { discord, address, log } = await startEndpoint({
      interactions: {
        respond: async ({ id }) => {
          if (id === buggy.id) throw new Error('a bug');
          return sampleMessage;
        },
      },
    });
    const response = await discord.post(address, buggy);
    expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining('a bug')]);
    expect(await (await discord.post(address, slash('ask'))).json()).toEqual(sampleMessage);
    expect(log.join('')).toContain('a bug');
  });
});

describe('a stop', () => {
  it('waits for the answers in flight, takes no new ones, and closes the port', async () => {
    const begun = settledFromOutside<null>();
    const answer = settledFromOutside<APIInteractionResponse>();
    const { discord, address, stop } = await startEndpoint({
      interactions: {
        respond: async () => {
          begun.settle(null);
          return answer.promise;
        },
      },
      deferAfter: 10_000,
    });
    const inFlight = discord.post(address, slash('ask'));
    await begun.promise;
    const stopped = stop();
    answer.settle(sampleMessage);
    expect(await (await inFlight).json()).toEqual(sampleMessage);
    await stopped;
    await expect(discord.post(address, slash('ask'))).rejects.toThrow('fetch failed');
  });

  it('waits for what follows a deferral', async () => {
    const { discord, json, finish, stop } = await startSlowEndpoint();
    await json(slash('ask'));
    const stopped = stop();
    finish(sampleMessage);
    await stopped;
    expect(discord.rest.attempts.all.map(({ route }) => route)).toEqual(['edit']);
  });
});
