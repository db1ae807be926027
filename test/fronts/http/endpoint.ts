import { pino } from 'pino';
import { expect, onTestFinished } from 'vitest';
import { openDelivery } from '../../../src/fronts/delivery/delivery.ts';
import { whenNeeded } from '../../../src/fronts/delivery/when-needed.ts';
import { startHttp, type HttpSettings } from '../../../src/fronts/http/http.ts';
import type { Interactions } from '../../../src/interactions/dispatch.ts';
import { startLoopback, type Loopback } from '../../support/loopback/loopback.ts';
import { plainInteractions, question } from '../gateway/bot.ts';

/** An endpoint that listens, and a Discord that knows its application. */
export interface Endpoint {
  readonly discord: Loopback;
  readonly address: string;
  readonly stop: () => Promise<void>;
  readonly log: readonly string[];
}

export interface EndpointSettings extends Partial<Omit<HttpSettings, 'interactions'>> {
  readonly interactions?: Partial<Interactions>;
}

/** Starts an endpoint that ends with the test, when the log is searched for what must not be in it. */
export async function startEndpoint({ interactions, ...rest }: EndpointSettings = {}): Promise<Endpoint> {
  const discord = await startLoopback();
  const log: string[] = [];
  const http = await startHttp({
    host: '127.0.0.1',
    port: 0,
    publicKey: discord.signer.publicKey,
    interactions: { ...plainInteractions, ...interactions },
    delivery: whenNeeded(async () => openDelivery({ api: discord.api, callbackTimeout: 1_000 })),
    log: pino({ level: 'trace' }, { write: (line) => void log.push(line) }),
    ready: async () => null,
    ...rest,
  });
  if (http.status === 'refused') throw new Error(http.problem);
  onTestFinished(async () => {
    await http.stop();
    await discord.shut();
    expect(discord.rest.strangers.all).toEqual([]);
    for (const secret of ['interaction-token', question]) expect(log.join('')).not.toContain(secret);
  });
  return { discord, address: http.address, stop: http.stop, log };
}
