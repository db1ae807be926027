import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadConfig, readConfig, type Config, type Environment } from '../src/config.ts';
import { environmentSchema } from '../src/environment.ts';

const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GxxxxA.abcdefghijklmnopqrstuvwxyz0123456789';

function usable(environment: Environment): Config {
  const outcome = readConfig(environment);
  if (outcome.status === 'wrong') throw new Error(outcome.problems.join('\n'));
  return outcome.config;
}

function problemsOf(environment: Environment): readonly string[] {
  const outcome = readConfig(environment);
  return outcome.status === 'wrong' ? outcome.problems : [];
}

describe('the configuration', () => {
  it('needs nothing: an empty environment means the terminal, with the shipped story', () => {
    expect(usable({})).toEqual({
      discord: null,
      http: null,
      metrics: null,
      moderatorRoleId: null,
      seeds: null,
      allowedHosts: [],
      sureness: 'balanced',
      store: 'verbatim.db',
      autoReload: false,
      logLevel: 'info',
    });
  });

  it('takes a token alone, and Discord then says whose it is', () => {
    expect(usable({ DISCORD_TOKEN: token }).discord).toEqual({
      token,
      applicationId: null,
      guildId: null,
      api: 'https://discord.com/api',
      shards: 'auto',
    });
  });

  it('opens as many shards as it is told, or as Discord recommends', () => {
    const opened = ['auto', '1', '16', ''].map(
      (shards) => usable({ DISCORD_TOKEN: token, SHARDS: shards }).discord?.shards,
    );
    expect(opened).toEqual(['auto', 1, 16, 'auto']);
  });

  it.each(['0', '-1', '1.5', '1e3', '10000', 'all', '[0,1]'])(
    'takes no %s for a number of shards',
    (shards) => {
      expect(problemsOf({ SHARDS: shards })).toEqual([
        'SHARDS must be auto or a whole number from 1 to 9999: leave it empty, and Discord is asked',
      ]);
    },
  );

  it.each([
    'https://example.com',
    'example.com/news',
    'example.com:443',
    '*',
    '*.',
    'a.*.com',
    '10.0.0.1',
    '[::1]',
    'localhost',
  ])('takes no allowed host that is none: %s', (host) => {
    expect(problemsOf({ VERBATIM_ALLOWED_HOSTS: `example.org,${host}` })).toEqual([
      expect.stringMatching(/^VERBATIM_ALLOWED_HOSTS must be names of hosts/),
    ]);
  });

  it('takes every key', () => {
    const config = usable({
      DISCORD_TOKEN: token,
      DISCORD_APPLICATION_ID: '123456789012345678',
      DISCORD_GUILD_ID: '223456789012345678',
      DISCORD_MODERATOR_ROLE_ID: '1323456789012345678',
      DISCORD_API: 'http://127.0.0.1:4000/api/',
      SHARDS: '3',
      DISCORD_PUBLIC_KEY: 'aB'.repeat(32),
      HTTP_PORT: '8080',
      HTTP_HOST: '0.0.0.0',
      METRICS_PORT: '9464',
      VERBATIM_SEEDS: 'articles',
      VERBATIM_ALLOWED_HOSTS: 'example.com, *.Example.org,',
      VERBATIM_SURENESS: 'strict',
      DATABASE_URL: 'postgres://bot:secret@db.example/verbatim',
      VERBATIM_RELOAD: 'auto',
      LOG_LEVEL: 'debug',
    });
    expect(config).toEqual({
      discord: {
        token,
        applicationId: '123456789012345678',
        guildId: '223456789012345678',
        api: 'http://127.0.0.1:4000/api',
        shards: 3,
      },
      http: {
        host: '0.0.0.0',
        port: 8080,
        publicKey: 'aB'.repeat(32),
        api: 'http://127.0.0.1:4000/api',
      },
      metrics: { host: '0.0.0.0', port: 9464 },
      moderatorRoleId: '1323456789012345678',
      seeds: 'articles',
      allowedHosts: ['example.com', '*.example.org'],
      sureness: 'strict',
      store: 'postgres://bot:secret@db.example/verbatim',
      autoReload: true,
      logLevel: 'debug',
    });
  });

  it.each(['', '   '])('counts an empty value as unset: %j', (empty) => {
    const keys = Object.keys(environmentSchema.shape);
    expect(usable(Object.fromEntries(keys.map((key) => [key, empty])))).toEqual(usable({}));
  });

  it('reports every wrong key at once, a line each', () => {
    const problems = problemsOf({
      DISCORD_GUILD_ID: 'my server',
      DISCORD_MODERATOR_ROLE_ID: '12',
      LOG_LEVEL: 'loud',
    });
    expect(problems.map((line) => line.split(' ')[0])).toEqual([
      'DISCORD_GUILD_ID',
      'DISCORD_MODERATOR_ROLE_ID',
      'LOG_LEVEL',
    ]);
    expect(problems.join('')).not.toContain('\n');
  });

  it.each([
    ['DISCORD_TOKEN', `Bot ${token}`, 'Reset Token'],
    ['DISCORD_TOKEN', 'a-client-secret-has-no-dots', 'three parts'],
    ['DISCORD_APPLICATION_ID', '1234567890', 'General Information'],
    ['DISCORD_GUILD_ID', '12345678901234567x', 'Copy Server ID'],
    ['DISCORD_MODERATOR_ROLE_ID', '@moderators', 'Copy Role ID'],
    ['DISCORD_API', 'discord.com/api', 'https://'],
    ['DISCORD_API', 'http://discord.example/api', 'https://'],
    ['DISCORD_PUBLIC_KEY', 'not-a-key', 'General Information → Public Key'],
    ['HTTP_PORT', '65536', '1 to 65535'],
    ['METRICS_PORT', 'prometheus', '1 to 65535'],
    ['VERBATIM_SURENESS', 'certain', 'strict, balanced, eager'],
    ['DATABASE_URL', 'mysql://bot:secret@db.example/verbatim', 'postgres://'],
    ['VERBATIM_RELOAD', 'yes', 'ask or auto'],
    ['LOG_LEVEL', 'verbose', 'fatal, error, warn, info, debug, trace, silent'],
  ])('says how to mend %s, and never repeats its value', (key, value, remedy) => {
    const problems = problemsOf({ [key]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${key} `);
    expect(problems[0]).toContain(remedy);
    expect(problems[0]).not.toContain(value);
  });
});

describe('keys that need each other', () => {
  const key = 'ab'.repeat(32);
  it.each<[Environment, string]>([
    [{ HTTP_PORT: '8080' }, 'HTTP_PORT needs DISCORD_PUBLIC_KEY'],
    [{ DISCORD_PUBLIC_KEY: key }, 'DISCORD_PUBLIC_KEY needs HTTP_PORT'],
    [
      { DISCORD_PUBLIC_KEY: key, HTTP_PORT: '8080', METRICS_PORT: '8080' },
      'METRICS_PORT must not be HTTP_PORT',
    ],
  ])('%j is refused in a sentence', (environment, problem) => {
    expect(problemsOf(environment)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('the file .env', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-config-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('adds to the environment, which it leaves as it is', () => {
    const file = join(folder, '.env');
    writeFileSync(file, 'VERBATIM_SEEDS="from the file" # where articles lie\n');
    expect(loadConfig(file)).toMatchObject({ status: 'usable', config: { seeds: 'from the file' } });
    expect(Object.keys(process.env)).not.toContain('VERBATIM_SEEDS');
  });

  it('may be absent', () => {
    expect(loadConfig(join(folder, 'absent'))).toMatchObject({ status: 'usable' });
  });

  it('is reported when it is there and cannot be read', () => {
    expect(loadConfig(folder)).toMatchObject({
      status: 'wrong',
      problems: [expect.stringContaining('cannot be read (EISDIR)')],
    });
  });
});

describe('.env.example', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const entries = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(
    ([, key = '', value = '']) => [key, value] as const,
  );

  it('names exactly the keys of the schema', () => {
    expect(entries.map(([key]) => key)).toEqual(Object.keys(environmentSchema.shape));
  });

  it('explains each key in a comment just above it', () => {
    for (const [key] of entries) expect(example).toMatch(new RegExp(`^# .+\\n${key}=$`, 'm'));
  });

  it('works as it stands when copied to .env', () => {
    expect(usable(Object.fromEntries(entries))).toEqual(usable({}));
  });
});
