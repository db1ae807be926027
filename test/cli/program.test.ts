import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { run } from '../../src/cli/program.ts';
import { indexOf } from '../support/asked.ts';
import { doubtfulQuestion } from '../support/golden.ts';
import { seedStory } from '../support/seed-story.ts';

const root = new URL('../..', import.meta.url);
const seed = fileURLToPath(new URL('seeds/flynn-resignation.txt', root));
const sharedSet = fileURLToPath(new URL('../shared/datasets/wikiqa-dev.json', root));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-cli-'));
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'picture.txt'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
  await writeFile(join(folder, 'latin.txt'), Buffer.from('Caf\u00e9 opens\n\nIt opened.\n', 'latin1'));
  await writeFile(join(folder, 'dam.md'), '# Dam Opens\n\nAnn Porter opened the dam in Ely on Monday.\n');
  await writeFile(join(folder, 'set.json'), JSON.stringify(smallSet));
  await writeFile(join(folder, 'broken.json'), '{"name":');
  await writeFile(join(folder, 'pairs.json'), JSON.stringify(rankingSet));
  await writeFile(join(folder, 'pairs-broken.json'), '[{"q":"Who?","cand":[{"t":"He.","y":2}]}]');
});
afterAll(() => rm(folder, { recursive: true }));

const smallSet = {
  name: 'small',
  articles: [{ id: 'dam', file: 'dam.md' }],
  questions: [
    {
      id: 'q1',
      article: 'dam',
      question: 'Who opened the dam in Ely?',
      answerable: true,
      paragraphs: [1],
      sentences: [[1, 1]],
      answers: ['Ann Porter'],
    },
  ],
};

const rankingSet = [
  {
    q: 'Who opened the dam in Ely?',
    cand: [
      { t: 'Farmers had protested for years.', y: 0 },
      { t: 'Ann Porter opened the dam in Ely on Monday.', y: 1 },
    ],
  },
  { q: 'Who paid for it?', cand: [] },
];

/** Runs `verbatim` in this process, on streams of its own. */
async function verbatim(args: readonly string[]) {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const written = Promise.all([text(output), text(errors)]);
  const code = await run(args, '1.2.3', {
    input,
    output,
    errors,
    typing: false,
    colour: false,
    openPage: null,
    stopSignal: () => new AbortController().signal,
  });
  output.end();
  errors.end();
  const [shown, complained] = await written;
  return { code, output: shown, errors: complained };
}

const answerSchema = z.strictObject({
  status: z.enum(['answered', 'abstained']),
  reason: z.object({ kind: z.string(), terms: z.array(z.string()) }).optional(),
  passages: z.array(
    z.strictObject({
      article: z.string(),
      paragraph: z.int(),
      sentence: z.int(),
      start: z.int(),
      end: z.int(),
      text: z.string(),
      sentenceText: z.string(),
      highlight: z.strictObject({ start: z.int(), end: z.int() }).nullable(),
      context: z.array(z.strictObject({ paragraph: z.int(), text: z.string() })),
      attribution: z.string(),
      url: z.url().nullable(),
      score: z.number(),
    }),
  ),
  confidence: z.number().min(0).max(1),
  storyVersion: z.string().length(12),
  mended: z.array(z.object({ typed: z.string(), read: z.string() })),
  suggestions: z.array(z.string()),
});

const storySchema = z.object({
  version: z.string(),
  articles: z.array(z.object({ id: z.string(), text: z.string(), passages: z.array(z.unknown()) })),
});

async function askJson(...args: readonly string[]) {
  const { code, output, errors } = await verbatim([...args, '--json']);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  return answerSchema.parse(JSON.parse(output));
}

describe('verbatim ask', () => {
  it('prints an answer as JSON whose offsets are into the article text', async () => {
    const [answer, indexed] = await Promise.all([
      askJson('ask', 'who', 'is', 'keith', 'kelog'),
      verbatim(['index', seed, '--json']),
    ]);
    const story = storySchema.parse(JSON.parse(indexed.output));
    expect(answer).toMatchObject({
      status: 'answered',
      storyVersion: story.version,
      passages: [{ article: 'flynn-resignation', paragraph: 8, sentence: 1 }],
      mended: [{ typed: 'kelog', read: 'Kellogg' }],
    });
    const [article] = story.articles;
    for (const { start, end, text: shown } of answer.passages) {
      expect(article?.text.slice(start, end)).toBe(shown);
    }
  });

  it('prints an honest abstention with its reason, and is done', async () => {
    const answer = await askJson('ask', "What is Flynn's salary?");
    expect(answer).toMatchObject({ status: 'abstained', reason: { terms: ['salary'] } });
    expect(answer.passages.length).toBeGreaterThan(0);
    expect(answer.suggestions.length).toBe(3);
  });

  it('prints a metadata field as paragraph 0', async () => {
    const answer = await askJson('ask', 'When was this published?');
    expect(answer).toMatchObject({
      status: 'answered',
      passages: [{ paragraph: 0, text: 'February 14, 2017' }],
    });
  });

  it('searches for what was typed where it is told to, and says how', async () => {
    const read = await verbatim(['ask', 'who is keith kelog']);
    expect(read.output).toContain('Kellogg (you typed kelog)');
    expect(read.output).toContain('To search for what you typed: --as-typed');
    const typed = await verbatim(['ask', 'who is keith kelog', '--as-typed']);
    expect(typed.output).not.toContain('you typed');
    expect(await askJson('ask', 'who is keith kelog', '--as-typed')).toMatchObject({ mended: [] });
    expect(await askJson('ask', 'who is "kelog"')).toMatchObject({ mended: [], status: 'abstained' });
  });

  it('is as sure as it is told to be', async () => {
    const question = doubtfulQuestion(indexOf(seedStory()));
    expect(await askJson('ask', question, '--sureness', 'strict')).toMatchObject({ status: 'abstained' });
    expect(await askJson('ask', question, '--sureness', 'eager')).toMatchObject({ status: 'answered' });
  });

  it('prints text to read, and asks another story', async () => {
    const { code, output } = await verbatim([
      'ask',
      'Who opened the dam?',
      '--story',
      join(folder, 'dam.md'),
    ]);
    expect(code).toBe(0);
    expect(output).toContain('│ »Ann Porter« opened the dam in Ely on Monday.');
    expect(output).not.toContain('\u001B');
  });
});

describe('verbatim letter and quotes', () => {
  it('prints the letter, one passage a fragment', async () => {
    const { passages } = await askJson('letter');
    expect(passages.map(({ paragraph }) => paragraph)).toEqual([6, 6, 7]);
    expect(passages[0]?.text).toMatch(/^In the course of my duties .*ambassadors,$/);
    expect(passages[0]?.attribution).toContain('Michael Flynn');
  });

  it('abstains where no document is quoted', async () => {
    expect(await askJson('letter', '--story', join(folder, 'dam.md'))).toMatchObject({
      status: 'abstained',
      reason: { kind: 'missing-document', terms: ['letter'] },
      passages: [],
    });
  });

  it('prints the quotes of one speaker', async () => {
    const { code, output } = await verbatim(['quotes', '--speaker', 'flynn', '--json']);
    const { quotes } = z
      .object({ quotes: z.array(z.object({ speaker: z.string(), text: z.string() })) })
      .parse(JSON.parse(output));
    expect(code).toBe(0);
    expect(new Set(quotes.map(({ speaker }) => speaker))).toEqual(new Set(['Michael Flynn']));
    const read = await verbatim(['quotes']);
    for (const quote of quotes) expect(read.output).toContain(quote.text);
  });

  it.each([
    ['1', 'verbatim: number 1 is only reported, not quoted\n'],
    ['99', 'verbatim: there is no number 99: the story tells of 6\n'],
    ['x', 'verbatim: there is no number x: the story tells of 6\n'],
  ])('draws no card of number %s, and says why', async (number, errors) => {
    const args = ['quotes', '--speaker', 'flynn', '--card', number];
    expect(await verbatim(args)).toEqual({ code: 2, output: '', errors });
  });
});

describe('verbatim index', () => {
  it('prints what it made of an article', async () => {
    const { code, output } = await verbatim(['index', seed]);
    expect(code).toBe(0);
    expect(output).toContain('Kathy Willens / AP');
    expect(output).toContain('13 paragraphs');
  });

  it.each([
    ['empty.txt', /empty\.txt.*empty/],
    ['picture.txt', /picture\.txt.*not a text file/],
    ['latin.txt', /latin\.txt.*UTF-8/],
    ['missing.txt', /missing\.txt.*no such file/],
    ['set.json', /set\.json.*\.json/],
  ])('refuses %s in one line, with code 1', async (file, complaint) => {
    const { code, output, errors } = await verbatim(['index', join(folder, file)]);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toMatch(complaint);
    expect(errors.trimEnd()).not.toContain('\n');
  });

  it('names every refused file of a folder', async () => {
    const { code, errors } = await verbatim(['ask', 'hello', '--story', folder]);
    expect(code).toBe(1);
    expect(errors.match(/^verbatim: .*(empty|picture|latin|set|broken|pairs)\.(txt|json)/gm)).not.toBeNull();
    expect(errors.trimEnd().split('\n').length).toBeGreaterThanOrEqual(3);
  });
});

describe('verbatim eval', () => {
  it('prints scores, and writes predictions', async () => {
    const { code, output, errors } = await verbatim([
      'eval',
      join(folder, 'set.json'),
      '--json',
      '--predictions',
      join(folder, 'out.jsonl'),
    ]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(JSON.parse(output)).toMatchObject({
      name: 'small',
      overall: { questions: 1, passages: { hit1: 1, hit3: 1, mrr: 1 }, answerInSentence1: 1 },
      refusals: null,
    });
    const lines = (await readFile(join(folder, 'out.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      id: 'q1',
      passages: [{ article: 'dam', paragraph: 1, sentence: 1 }],
    });
    expect((await verbatim(['eval', join(folder, 'set.json')])).output).toMatch(/passages +hit@1 100\.0 %/);
  });

  it.each([
    ['missing.json', 'cannot be read'],
    ['broken.json', 'cannot be read as JSON'],
    ['pairs-broken.json', '[0].cand[0].y'],
  ])('refuses %s, with code 1', async (file, complaint) => {
    const { code, errors } = await verbatim(['eval', join(folder, file)]);
    expect(code).toBe(1);
    expect(errors).toContain(complaint);
  });

  it('ranks a sentence-ranking set, and writes a score for every candidate', async () => {
    const predictions = join(folder, 'scores.jsonl');
    const args = ['eval', join(folder, 'pairs.json'), '--json', '--predictions', predictions];
    const { code, output, errors } = await verbatim(args);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(JSON.parse(output)).toMatchObject({
      name: 'pairs',
      questions: 2,
      judged: 1,
      map: 1,
      mrr: 1,
      hit1: 1,
    });
    const line = z.strictObject({ id: z.int(), scores: z.array(z.number()) });
    const lines = (await readFile(predictions, 'utf8')).trimEnd().split('\n');
    const scored = lines.map((written) => line.parse(JSON.parse(written)));
    expect(scored.map(({ id, scores }) => [id, scores.length])).toEqual([
      [0, 2],
      [1, 0],
    ]);
    expect(scored[0]?.scores[1]).toBeGreaterThan(scored[0]?.scores[0] ?? Infinity);
    expect((await verbatim(['eval', join(folder, 'pairs.json')])).output).toMatch(/MAP 1\.000 .* P@1 100/);
  });

  it('has no refusals to measure where there are no articles', async () => {
    const { code, errors } = await verbatim(['eval', join(folder, 'pairs.json'), '--refusals']);
    expect(code).toBe(2);
    expect(errors).toContain('leave out --refusals');
  });

  it.skipIf(!existsSync(sharedSet))('ranks a shared sentence-ranking set (skipped without it)', async () => {
    const { code, output } = await verbatim(['eval', sharedSet, '--json']);
    const scores = z.object({ judged: z.int(), hit1: z.number(), map: z.number() }).parse(JSON.parse(output));
    expect(code).toBe(0);
    expect(scores.judged).toBe(122);
    // By chance: 0.18.
    expect(scores.hit1).toBeGreaterThan(0.4);
    expect(scores.map).toBeGreaterThan(0.6);
  });
});

describe('wrong usage', () => {
  it.each([
    [['talk'], 'unknown command'],
    [['ask'], 'missing required argument'],
    [['ask', 'hello', '--stroy', 'x'], '--story'],
    [['ask', 'hello', '--sureness', 'certain'], 'strict, balanced, eager'],
    [['index'], 'missing required argument'],
    [['ask', 'x'.repeat(301)], '300 at most'],
    [['ask', 'x'.repeat(301), '--json'], '300 at most'],
  ])('%j ends with code 2', async (args, complaint) => {
    const { code, output, errors } = await verbatim(args);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(complaint);
  });

  it('--version prints the version', async () => {
    expect(await verbatim(['--version'])).toEqual({ code: 0, output: '1.2.3\n', errors: '' });
  });

  it.each(['start', 'ask', 'letter', 'quotes', 'index', 'eval', 'register'])(
    '%s --help has an example',
    async (command) => {
      const { code, output } = await verbatim([command, '--help']);
      expect(code).toBe(0);
      expect(output).toContain(`$ npx verbatim ${command}`);
    },
  );
});

describe('verbatim eval-quotes', () => {
  const words = '"We are safe," Ann Porter said.\nThe dam opened in Ely.';
  const set = [
    {
      id: 'dam',
      text: words,
      attributions: [{ source: [[15, 25]], cue: [[26, 30]], content: [[0, 14]] }],
    },
  ];

  it('scores what it finds and writes it down, with offsets into the set’s own text', async () => {
    const path = join(folder, 'attributions.json');
    const out = join(folder, 'found.jsonl');
    await writeFile(path, JSON.stringify(set));
    const { code, output } = await verbatim(['eval-quotes', path, '--json', '--predictions', out]);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      articles: 1,
      direct: { segments: { f1: 1 }, speaker: 1, endToEnd: { f1: 1 }, cue: 1 },
      all: { source: { f1: 1 }, cue: { f1: 1 }, content: { f1: 1 } },
    });
    expect(JSON.parse(await readFile(out, 'utf8'))).toEqual({
      id: 'dam',
      quotes: [
        { kind: 'direct', content: [[0, 14]], cue: [[26, 30]], source: [[15, 25]], speaker: 'Ann Porter' },
      ],
    });
    expect((await verbatim(['eval-quotes', path])).output).toContain('direct segments');
  });

  it('reads a plain text', async () => {
    const path = join(folder, 'plain.txt');
    await writeFile(path, words);
    expect((await verbatim(['eval-quotes', '--text', path])).output).toContain('Ann Porter (direct)');
    expect(JSON.parse((await verbatim(['eval-quotes', '--text', path, '--json'])).output)).toMatchObject({
      quotes: [{ speaker: 'Ann Porter' }],
    });
  });

  it('refuses what is no such set, and nothing at all', async () => {
    const wrong = await verbatim(['eval-quotes', join(folder, 'set.json')]);
    expect([wrong.code, wrong.errors]).toEqual([1, expect.stringContaining('is not an attribution set')]);
    expect((await verbatim(['eval-quotes', join(folder, 'broken.json')])).code).toBe(1);
    expect((await verbatim(['eval-quotes', '--text', join(folder, 'none.txt')])).code).toBe(1);
    expect((await verbatim(['eval-quotes'])).code).toBe(2);
  });
});

describe('check', () => {
  it('prints the verdict in words, and the speaker where another was given', async () => {
    const altered = await verbatim(['check', 'he could be certain that the topic', '--story', seed]);
    expect(altered).toMatchObject({ code: 0, errors: '' });
    expect(altered.output).toContain(
      "The story says “couldn't” where this says “could”: a negation was dropped.",
    );
    const wrong = await verbatim([
      'check',
      'they have accepted my apology',
      '--speaker',
      'Pence',
      '--story',
      seed,
    ]);
    expect(wrong.output).toContain(
      'Wrong speaker. The story quotes these words of Michael Flynn, not of Pence.',
    );
  });

  it('prints JSON with exactly the promised names', async () => {
    const { output } = await verbatim(['check', 'they have accepted my excuses', '--json', '--story', seed]);
    const schema = z.strictObject({
      verdict: z.literal('altered'),
      matches: z
        .array(z.looseObject({ paragraph: z.literal(7), speaker: z.literal('Michael Flynn') }))
        .length(1),
      diff: z.array(z.strictObject({ kind: z.enum(['kept', 'dropped', 'added']), text: z.string() })),
      flags: z.array(z.string()),
    });
    expect(schema.parse(JSON.parse(output)).diff).toEqual([
      { kind: 'kept', text: 'they have accepted my' },
      { kind: 'dropped', text: 'apology' },
      { kind: 'added', text: 'excuses' },
    ]);
  });

  it('refuses what holds no words, and what is too long', async () => {
    for (const words of ['…', 'word '.repeat(500)]) {
      const { code, errors } = await verbatim(['check', words, '--story', seed]);
      expect(code).toBe(2);
      expect(errors).toContain('give some words to check, in at most 2000 characters');
    }
  });
});
