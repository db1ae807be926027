import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { run } from '../../src/cli/program.ts';
import { environmentSchema } from '../../src/environment.ts';
import { namedIn } from '../../src/interactions/registry.ts';
import { guides, inRepository } from '../support/guides.ts';

const all = guides();
const each = all.map((guide) => [guide.path, guide] as const);

/** What the HTTP endpoint answers to, which looks like a slash command. */
const PATHS = new Set(['healthz', 'readyz', 'metrics', 'interactions']);

/** What a test takes from the environment, and the bot does not. */
const OF_TESTS = new Set(['VERBATIM_PICTURES']);

const never = () => new AbortController().signal;

/** The help that the program prints for these arguments. */
async function helpOf(...args: readonly string[]): Promise<string> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const shown = text(output);
  const around = { input: new PassThrough(), output, errors, typing: false, colour: false };
  await run([...args, '--help'], '1.2.3', { ...around, openPage: null, stopSignal: never });
  output.end();
  return shown;
}

/** The words of a shell's line up to where another program begins; words in quotation marks are one. */
function wordsOf(line: string): readonly string[] {
  const [own = ''] = line.split(/\s(?:[|>&]|&&)\s?/);
  return own.match(/"[^"]*"|\S+/g) ?? [];
}

describe('what the guides show', () => {
  const helps = new Map<string, string>();
  beforeAll(async () => {
    const program = await helpOf();
    const listed = Array.from(program.slice(program.indexOf('Commands:')).matchAll(/^ {2}([a-z-]+)/gm));
    for (const [, name = ''] of listed) helps.set(name, await helpOf(name));
    helps.set('', `${program}${helps.get('start') ?? ''}`);
  });

  it('is of every guide there is', () => {
    expect(all.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['CHANGELOG.md', 'CONTRIBUTING.md', 'README.md', 'SECURITY.md']),
    );
    expect(all.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['docs/deploy.md', 'docs/library.md', 'docs/moderators.md', 'docs/readers.md']),
    );
  });

  it.each(each)('%s: each slash command is one of the registry', (_path, { code }) => {
    const known = new Set(
      commands.flatMap((entry) => [entry.data.name, ...namedIn(entry).map(({ name }) => name)]),
    );
    const groups = new Set(commands.filter((entry) => 'commands' in entry).map(({ data }) => data.name));
    const named = code.flatMap((line) => {
      const [, first, second] = /^\/([a-z-]+)(?:\s+([a-z-]+))?(?:\s.*)?$/.exec(line) ?? [];
      if (first === undefined || PATHS.has(first)) return [];
      return [groups.has(first) && second !== undefined ? `${first} ${second}` : first];
    });
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(each)('%s: each line of the command line is one that the program knows', (_path, { code }) => {
    const lines = code.flatMap((line) => /^(?:npx )?verbatim(?=\s|$)(.*)$/.exec(line)?.slice(1) ?? []);
    const unknown = lines.filter((line) => {
      const words = wordsOf(line);
      const command = words.find((word) => !word.startsWith('-')) ?? '';
      const help = helps.get(words[0] === command ? command : '');
      const options = words.filter((word) => word.startsWith('--'));
      return help === undefined || options.some((option) => !new RegExp(`${option}\\b`).test(help));
    });
    expect(unknown).toEqual([]);
  });

  it.each(each)('%s: each npm script is one of the package', (_path, { code }) => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(inRepository('package.json'), 'utf8')));
    const named = code.flatMap((line) =>
      Array.from(line.matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(each)(
    '%s: each key of the environment is one that the bot or a test reads',
    (_path, { text: guide }) => {
      const keys = guide.match(/\b(?:DISCORD|HTTP|METRICS|VERBATIM|DATABASE|LOG)_[A-Z_]+\b/g) ?? [];
      expect(keys.filter((key) => !(key in environmentSchema.shape) && !OF_TESTS.has(key))).toEqual([]);
    },
  );

  it.each(each)('%s: each link within the repository leads somewhere', (path, { links }) => {
    const dead = links.filter((link) => {
      if (/^[a-z]+:/i.test(link)) return false;
      const [file = '', anchor] = decodeURI(link).split('#');
      const target = file === '' ? path : join(dirname(path), file);
      if (!existsSync(inRepository(target))) return true;
      const there = all.find((guide) => guide.path === target);
      return anchor !== undefined && there?.anchors.includes(anchor) !== true;
    });
    expect(dead).toEqual([]);
  });
});
