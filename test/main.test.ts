import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { buffer, text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { freePort } from './support/free-port.ts';
import { inRepository } from './support/guides.ts';
import { ended, programs, type Environment } from './support/program.ts';

/** Runs `verbatim` to its end, as a process of its own. */
async function verbatim(args: readonly string[], input = '', environment: Environment = {}) {
  const start = await programs();
  const child = start(args, environment);
  child.stdin.end(input);
  return ended(child);
}

// Starting takes a second or two, and more on a busy machine.
describe('the verbatim process', { timeout: 60_000 }, () => {
  it('prints the version of the package', async () => {
    const manifest = await readFile(inRepository('package.json'), 'utf8');
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest));
    expect(await verbatim(['--version'])).toEqual({ code: 0, output: `${version}\n`, errors: '' });
  });

  it('answers from the story that ships, whatever the working folder', async () => {
    const { code, output, errors } = await verbatim(['ask', 'who is keith kelog', '--json']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(JSON.parse(output)).toMatchObject({ status: 'answered', passages: [{ paragraph: 8 }] });
  });

  it('writes a quote as a picture, and says on the error stream what it shows', async () => {
    const start = await programs();
    const child = start(['quotes', '--speaker', 'flynn', '--card', '3']);
    child.stdin.end();
    const [png, errors] = await Promise.all([buffer(child.stdout), text(child.stderr)]);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(errors).toMatch(
      /^Quote card\. "In the course of my duties.*Michael Flynn: quoted from the letter\./,
    );
  });

  it('does without pictures on a machine that cannot draw, and says so', async () => {
    const environment = { NAPI_RS_NATIVE_LIBRARY_PATH: './absent.node' };
    const { code, output, errors } = await verbatim(['chat'], '/letter\n', environment);
    expect(code).toBe(0);
    expect(errors).toContain(
      'verbatim: Pictures cannot be drawn on this machine (Cannot find native binding)',
    );
    expect(output).toContain('The letter by Michael Flynn');
    expect(output).not.toContain('Make a card');
  });

  it('ends with 1 when it could not be done, with 2 when it was asked wrongly', async () => {
    const missing = await verbatim(['index', 'missing.txt']);
    expect(missing).toMatchObject({ code: 1, output: '' });
    expect(missing.errors).toMatch(/^verbatim: missing\.txt/);
    expect(await verbatim(['talk'])).toMatchObject({ code: 2, output: '' });
  });

  it('chats in the terminal, where it is told to', async () => {
    const { code, output, errors } = await verbatim(['chat'], 'who is keith kelog\n/letter\n1\n/reload\n');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/^Verbatim runs here in the terminal\./);
    expect(output).toContain('│ Retired Army Lieutenant General Keith Kellogg');
    expect(output).toContain("The statement by Flynn's spokesperson");
    expect(output).toMatch(/> \/reload\s+Nothing has changed/);
    expect(output).not.toContain('\u001B');
  });

  it('opens the playground without a token: a page on this machine, until it is told to stop', async () => {
    const start = await programs();
    const child = start(['--port', await freePort()]);
    const line = await once(child.stdout, 'data').then(([data]: unknown[]) => String(data));
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? '';
    const page = await (await fetch(address)).text();
    expect(page).toContain('<title>Verbatim playground</title>');
    expect((await fetch(`${address}/main.js`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('says which key of the environment is wrong, and not what it holds', async () => {
    const { code, output, errors } = await verbatim([], '', { DISCORD_TOKEN: 'not a token' });
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(/^verbatim: DISCORD_TOKEN /);
    expect(errors).not.toContain('not a token');
  });

  it('cannot register without a token, and says where to put one', async () => {
    const { code, errors } = await verbatim(['register']);
    expect(code).toBe(1);
    expect(errors).toContain('DISCORD_TOKEN is not set');
  });

  it('ends cleanly on SIGTERM though its input is open', async () => {
    const start = await programs();
    const child = start(['start', '--terminal']);
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('survives a reader that leaves early', async () => {
    const start = await programs();
    const child = start(['index', inRepository('seeds/flynn-resignation.txt'), '--json']);
    const errors = text(child.stderr);
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(await errors).toBe('');
  });
});
