import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { environmentSchema } from '../../src/environment.ts';
import { freePort } from '../support/free-port.ts';
import { inRepository } from '../support/guides.ts';
import { applicationId } from '../support/interactions.ts';
import { startLoopback } from '../support/loopback/loopback.ts';
import { ended, programs } from '../support/program.ts';

const read = (path: string) => readFileSync(inRepository(path), 'utf8');
const known = new Set([...Object.keys(environmentSchema.shape), 'NODE_ENV']);

const manifest = z
  .object({ bin: z.object({ verbatim: z.string() }), files: z.array(z.string()) })
  .parse(JSON.parse(read('package.json')));

const service = z.object({
  environment: z.record(z.string(), z.string()).default({}),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).default([]),
  security_opt: z.array(z.string()).default([]),
  env_file: z.string().optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
});
const composition = z.object({ services: z.record(z.string(), service) });
const compose = composition.parse(parse(read('compose.yaml'))).services;
const overHttp = composition.parse(parse(read('deploy/compose.http.yaml'))).services;

/** The Dockerfile's instructions: each continued line joined to the one that it continues. */
const instructions = read('Dockerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll(/\\\n\s*/g, ' ')
  .split('\n')
  .filter((line) => line !== '');
const lastStage = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));

/** The JSON array that an instruction of the last stage ends with. */
function commandOf(instruction: RegExp): readonly string[] {
  const line = lastStage.find((one) => instruction.test(one)) ?? '';
  return z.array(z.string()).parse(JSON.parse(line.slice(line.indexOf('['))));
}

describe('the Dockerfile', () => {
  it('copies only what there is, and what .dockerignore lets through', () => {
    const copied = instructions.flatMap((line) => {
      const [, sources = ''] = /^COPY (?!--from)(.+) \S+$/.exec(line) ?? [];
      return sources.split(' ').filter((source) => source !== '');
    });
    const allowed = read('.dockerignore').split('\n');
    expect(copied.length).toBeGreaterThan(0);
    expect(copied.filter((path) => !existsSync(inRepository(path)))).toEqual([]);
    expect(copied.filter((path) => !allowed.includes(`!${path}`))).toEqual([]);
    expect(
      allowed
        .filter((line) => line.startsWith('!'))
        .map((line) => line.slice(1))
        .toSorted(),
    ).toEqual(copied.toSorted());
  });

  it('puts into the image all that the package has to run', () => {
    const placed = lastStage.flatMap((line) => /^COPY .*\.\/(\S+)$/.exec(line)?.slice(1) ?? []);
    const needed = manifest.files.filter((name) => name !== '.env.example');
    expect(placed).toEqual(expect.arrayContaining([...needed, 'node_modules']));
  });

  it('runs the package’s program, not as root', () => {
    expect(commandOf(/^ENTRYPOINT /)).toEqual(['node', manifest.bin.verbatim]);
    expect(commandOf(/^CMD /)).toEqual(['start']);
    expect(lastStage).toContain('USER node');
  });

  it('sets only keys that the bot reads', () => {
    const set = lastStage.filter((line) => line.startsWith('ENV ')).join(' ');
    const keys = Array.from(set.matchAll(/\b([A-Z_]+)=/g), ([, key = '']) => key);
    expect(keys).toContain('METRICS_PORT');
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('the compose files', () => {
  it.each([
    ['compose.yaml', compose['verbatim']],
    ['deploy/compose.http.yaml', overHttp['verbatim']],
  ])('%s sets only keys that the bot reads', (_file, verbatim) => {
    const keys = Object.keys(verbatim?.environment ?? {});
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  it.each(['compose.yaml', 'deploy/compose.http.yaml'])(
    '%s takes only secrets that the guide says to set',
    (file) => {
      const taken = Array.from(read(file).matchAll(/\$\{(\w+)/g), ([, name = '']) => name);
      expect(taken.filter((name) => !read('docs/deploy.md').includes(`"${name}=`))).toEqual([]);
      expect(read(file)).not.toMatch(/password:\s*[\w'"]/i);
    },
  );

  it.each([
    ['verbatim', compose['verbatim']],
    ['postgres', compose['postgres']],
    ['caddy', overHttp['caddy']],
  ])('%s runs without capabilities on a read-only file system', (_name, one) => {
    expect(one).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
  });

  it('waits for the database’s health, and gets the bot’s secrets from a file', () => {
    expect(compose['postgres']?.healthcheck?.test.slice(0, 2)).toEqual(['CMD', 'pg_isready']);
    expect(compose['verbatim']?.env_file).toBe('.env');
  });
});

describe('the systemd unit', () => {
  const unit = read('deploy/verbatim.service');

  it('runs the program of the installed package', () => {
    expect(/^ExecStart=(.*)$/m.exec(unit)?.[1]).toBe(
      `/usr/bin/node /opt/verbatim/node_modules/verbatim/${manifest.bin.verbatim} start`,
    );
    expect(read('docs/deploy.md')).toContain('npm install --prefix /opt/verbatim');
  });

  it('sets only keys that the bot reads, and reads the file that the guide makes', () => {
    const set = Array.from(unit.matchAll(/^Environment=(.*)$/gm), ([, line = '']) => line).join(' ');
    const keys = Array.from(set.matchAll(/([A-Z_]+)=/g), ([, key = '']) => key);
    expect(keys).toContain('DATABASE_URL');
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
    const file = /^EnvironmentFile=(.*)$/m.exec(unit)?.[1] ?? '';
    expect(read('docs/deploy.md')).toContain(`install -D -m 600 .env ${file}`);
  });

  it('keeps the database in the one folder that it may write to', () => {
    const folder = /^StateDirectory=(.*)$/m.exec(unit)?.[1] ?? '';
    expect(unit).toContain(`DATABASE_URL=/var/lib/${folder}/`);
    expect(unit).toMatch(/^DynamicUser=yes$/m);
    expect(unit).toMatch(/^ProtectSystem=strict$/m);
  });
});

// A process takes its time to start on a busy machine.
describe('the image’s health check', { timeout: 120_000 }, () => {
  it('is well while the bot runs, and not when it has stopped', async () => {
    const start = await programs();
    const discord = await startLoopback();
    onTestFinished(async () => discord.shut());
    const environment = {
      DATABASE_URL: ':memory:',
      DISCORD_API: discord.api,
      DISCORD_PUBLIC_KEY: discord.signer.publicKey,
      HTTP_PORT: await freePort(),
      HTTP_HOST: '0.0.0.0',
      METRICS_PORT: await freePort(),
    };
    const check = commandOf(/^HEALTHCHECK /);
    expect(check.slice(0, 2)).toEqual(['node', manifest.bin.verbatim]);
    const checked = async (...further: readonly string[]) =>
      ended(start([...check.slice(2), ...further], environment));
    const bot = start(['start'], environment);
    await once(bot.stderr, 'data');
    await expect.poll(async () => (await checked()).code, { timeout: 60_000 }).toBe(0);
    expect(await checked('--ready')).toEqual({ code: 0, output: '{"status":"ready"}\n', errors: '' });
    bot.kill('SIGTERM');
    expect((await ended(bot)).code).toBe(0);
    const { code, errors } = await checked();
    expect(code).toBe(1);
    expect(errors).toContain('/healthz does not answer');
  });

  it('says which key it needs where there is no port to ask', async () => {
    const start = await programs();
    const { code, errors } = await ended(start(['health'], {}));
    expect(code).toBe(1);
    expect(errors).toContain('set METRICS_PORT (or HTTP_PORT)');
  });
});

describe('verbatim register', { timeout: 120_000 }, () => {
  it('prints the link that adds the bot to a server, as the guide says', async () => {
    const start = await programs();
    const discord = await startLoopback();
    onTestFinished(async () => discord.shut());
    const { code, output } = await ended(
      start(['register'], { DISCORD_API: discord.api, DISCORD_TOKEN: discord.token }),
    );
    expect(code).toBe(0);
    expect(output).toMatch(/^Registered for every server that has the bot: \/ask \/said \/quote \/who /);
    const link = `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=applications.commands`;
    expect(output).toContain(`To add the bot to a server: ${link}\n`);
    expect(read('docs/deploy.md')).toContain(
      `To add the bot to a server: ${link.replace(applicationId, '…')}`,
    );
  });
});
