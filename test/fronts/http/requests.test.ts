import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { slash } from '../../support/interactions.ts';
import { question } from '../gateway/bot.ts';
import { startEndpoint, type Endpoint } from './endpoint.ts';

/** Posts a body with headers of its own. */
async function post({ address }: Endpoint, body: string, headers: Readonly<Record<string, string>>) {
  const response = await fetch(`${address}/interactions`, { method: 'POST', body, headers });
  return { status: response.status, body: await response.text() };
}

const ping = JSON.stringify({ type: InteractionType.Ping, id: '1', application_id: '1', token: 't' });
const asked = () => JSON.stringify(slash('ask', { question }));

describe('the endpoint', () => {
  it('answers a PING, as Discord asks when the address is saved', async () => {
    const endpoint = await startEndpoint();
    const answered = await post(endpoint, ping, endpoint.discord.signer.headersFor(ping));
    expect(answered).toEqual({ status: 200, body: JSON.stringify({ type: InteractionResponseType.Pong }) });
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['no signature', {}],
    ['a signature that is none', { 'x-signature-ed25519': 'xyz' }],
    ['a forged signature', { 'x-signature-ed25519': '0'.repeat(128) }],
    ['a time that was not signed', { 'x-signature-timestamp': '1' }],
    ['a time that is none', { 'x-signature-timestamp': 'now' }],
  ])('refuses a PING with %s', async (_what, wrong) => {
    const endpoint = await startEndpoint();
    const right = endpoint.discord.signer.headersFor(ping);
    const headers = Object.keys(wrong).length === 0 ? {} : { ...right, ...wrong };
    expect(await post(endpoint, ping, headers)).toMatchObject({ status: 401 });
  });

  it('verifies before it reads: what is no JSON is refused for its signature', async () => {
    const endpoint = await startEndpoint();
    expect(await post(endpoint, '{', { 'content-type': 'application/json' })).toMatchObject({ status: 401 });
    expect(await post(endpoint, '', {})).toMatchObject({ status: 401 });
  });

  it.each([-301, 301])('refuses what was signed %i seconds from now', async (seconds) => {
    const now = 1_750_000_000;
    const endpoint = await startEndpoint({ clock: () => now * 1_000 });
    const { headersFor } = endpoint.discord.signer;
    const body = asked();
    expect(await post(endpoint, body, headersFor(body, now + seconds))).toMatchObject({ status: 401 });
    expect(await post(endpoint, body, headersFor(body, now + Math.sign(seconds) * 300))).toMatchObject({
      status: 200,
    });
  });

  it('answers an interaction once: the same one again is refused', async () => {
    const endpoint = await startEndpoint();
    const body = asked();
    const headers = endpoint.discord.signer.headersFor(body);
    expect(await post(endpoint, body, headers)).toMatchObject({ status: 200 });
    expect(await post(endpoint, body, headers)).toMatchObject({ status: 409 });
  });

  it.each(['{', 'null', '[]', '{"type":2}', '{"type":99,"id":"1","application_id":"1","token":"t"}'])(
    'refuses %s, which is no interaction, though it is signed',
    async (body) => {
      const endpoint = await startEndpoint();
      const answered = await post(endpoint, body, endpoint.discord.signer.headersFor(body));
      expect(answered).toMatchObject({ status: 400 });
    },
  );

  it('refuses more than a megabyte', async () => {
    const endpoint = await startEndpoint();
    const body = JSON.stringify({ ...slash('ask'), padding: 'x'.repeat(1_048_576) });
    expect(await post(endpoint, body, endpoint.discord.signer.headersFor(body))).toMatchObject({
      status: 413,
    });
  });

  it('takes any media type, as the signature is over the bytes', async () => {
    const endpoint = await startEndpoint();
    const headers = { ...endpoint.discord.signer.headersFor(ping), 'content-type': 'text/plain' };
    expect(await post(endpoint, ping, headers)).toMatchObject({ status: 200 });
  });
});
