import { describe, expect, it, onTestFinished } from 'vitest';
import {
  registerCommands,
  type Destination,
  type Registration,
} from '../../../src/fronts/gateway/register.ts';
import { apiError, unauthorized } from '../../support/loopback/faults.ts';
import { applicationId, guildId } from '../../support/interactions.ts';
import { startLoopback, type Loopback } from '../../support/loopback/loopback.ts';
import { plainInteractions, startReadyBot } from './bot.ts';

const { definitions } = plainInteractions;

async function withLoopback(): Promise<{ readonly discord: Loopback; readonly destination: Destination }> {
  const discord = await startLoopback();
  onTestFinished(async () => discord.shut());
  const { token, api } = discord;
  return { discord, destination: { token, api, applicationId, guildId: null } };
}

function problemOf(registration: Registration): string | null {
  return registration.status === 'refused' ? registration.problem : null;
}

describe('registering commands', () => {
  it('is global by default, and gives the names and an invitation', async () => {
    const { discord, destination } = await withLoopback();
    expect(await registerCommands(destination, definitions)).toEqual({
      status: 'registered',
      commands: ['ask'],
      invite: `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=applications.commands`,
    });
    expect(await discord.rest.done('register').next()).toMatchObject({
      application: applicationId,
      guild: null,
      authorization: `Bot ${discord.token}`,
      body: definitions,
    });
  });

  it('is in one server where one is named', async () => {
    const { discord, destination } = await withLoopback();
    await registerCommands({ ...destination, guildId }, definitions);
    expect(await discord.rest.done('register').next()).toMatchObject({
      application: applicationId,
      guild: guildId,
    });
  });

  it('asks Discord for the application where the configuration does not say', async () => {
    const { discord, destination } = await withLoopback();
    await registerCommands({ ...destination, applicationId: null }, definitions);
    expect(discord.rest.attempts.all.map(({ route }) => route)).toEqual(['application', 'register']);
    expect(await discord.rest.done('register').next()).toMatchObject({ application: applicationId });
  });

  it.each([
    ['the token', unauthorized, 'Reset Token', true],
    [
      'a server without the bot',
      apiError(403, 50_001, 'Missing Access'),
      `client_id=${applicationId}`,
      false,
    ],
    ['a foreign application', apiError(403, 20_012, 'Not authorized'), 'DISCORD_APPLICATION_ID', false],
    ['an unknown application', apiError(404, 10_002, 'Unknown Application'), 'DISCORD_APPLICATION_ID', false],
    ['a definition', apiError(400, 50_035, 'Invalid Form Body'), 'Invalid Form Body', false],
  ])('refused for %s, says what to do', async (_what, fault, remedy, isUnauthorized) => {
    const { discord, destination } = await withLoopback();
    discord.rest.fail('register', fault);
    const registration = await registerCommands({ ...destination, applicationId: null }, definitions);
    expect(registration).toMatchObject({ status: 'refused', unauthorized: isUnauthorized });
    expect(problemOf(registration)).toContain(remedy);
  });

  it('says so when Discord cannot be reached', async () => {
    const { discord, destination } = await withLoopback();
    await discord.shut();
    expect(problemOf(await registerCommands(destination, definitions))).toContain(
      'cannot be reached (ECONNREFUSED)',
    );
  });

  it('sends nothing that breaks a plain rule of Discord: the loopback would refuse it', async () => {
    const { destination } = await withLoopback();
    const twice = [...definitions, ...definitions];
    expect(await registerCommands(destination, twice)).toMatchObject({ status: 'refused' });
  });
});

describe('a starting bot', () => {
  it('registers its commands', async () => {
    const { discord, log } = await startReadyBot({ discord: { guildId } });
    expect(await discord.rest.done('register').next()).toMatchObject({ guild: guildId, body: definitions });
    expect(log.join('')).toContain('oauth2/authorize');
  });

  it('leaves them alone where it is told to', async () => {
    const { discord } = await startReadyBot({ register: false });
    expect(discord.rest.attempts.all.map(({ route }) => route)).toEqual(['gateway']);
  });

  it('serves the commands of last time when a registration fails, and says so in the log', async () => {
    const { log } = await startReadyBot({
      arrange: ({ rest }) => rest.fail('register', apiError(400, 50_035, 'Invalid Form Body')),
    });
    expect(log.join('')).toContain('Commands are not registered');
  });
});
