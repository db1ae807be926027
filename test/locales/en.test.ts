import { describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import type { AnswerType, MetadataField, Reason } from '../../src/retrieval/answer.ts';
import type { AddressProblemKind } from '../../src/story/address-problem.ts';
import type { ArticleProblem, ProblemKind } from '../../src/story/problem.ts';

const one = ['sal_ary'];
const two = ['Hillary Clinton', 'Bill Clinton'];

describe('reasons', () => {
  const cases: readonly (readonly [Reason, string])[] = [
    [{ kind: 'unknown-name', terms: ['Hillary Clinton'] }, 'Hillary Clinton is not named in this story.'],
    [{ kind: 'unknown-name', terms: two }, 'Hillary Clinton and Bill Clinton are not named in this story.'],
    [{ kind: 'unknown-name', terms: [] }, 'This story does not name anyone like that.'],
    [{ kind: 'uncovered-words', terms: one }, String.raw`The story does not mention “sal\_ary”.`],
    [
      { kind: 'uncovered-words', terms: two },
      'The story does not mention “Hillary Clinton” or “Bill Clinton”.',
    ],
    [{ kind: 'missing-field', terms: [], field: 'photo-credit' }, 'This article gives no photo credit.'],
    [
      { kind: 'missing-answer-type', terms: ['wedding'], expected: 'date', measure: null },
      'I found no passage about “wedding” that says when.',
    ],
    [
      { kind: 'missing-answer-type', terms: [], expected: 'money', measure: null },
      'I found no passage that says how much.',
    ],
    [
      { kind: 'missing-answer-type', terms: ['Flynn'], expected: 'number', measure: 'old' },
      'I found no passage about “Flynn” that says how old.',
    ],
    [
      { kind: 'only-in-field', terms: ['Crimea'], field: 'related', article: 0, span: { start: 0, end: 1 } },
      '“Crimea” stands only in the title of a related article, not in the story’s text.',
    ],
    [
      {
        kind: 'only-in-field',
        terms: ['Amid', 'Claims'],
        field: 'headline',
        article: 0,
        span: { start: 0, end: 1 },
      },
      '“Amid” and “Claims” stand only in the headline, not in the story’s text.',
    ],
    [{ kind: 'not-quoted', terms: ['Pence'] }, 'I found no words of Pence in this story.'],
    [
      { kind: 'not-quoted-about', terms: ['gala'], speaker: 'Flynn', isDenial: false },
      'The story gives words of Flynn, but none about “gala”.',
    ],
    [
      { kind: 'not-quoted-about', terms: ['gala'], speaker: 'Flynn', isDenial: true },
      'The story reports no denial by Flynn of that.',
    ],
    [{ kind: 'not-quoted', terms: [] }, 'I found no words of theirs in this story.'],
    [{ kind: 'not-answered', terms: [] }, 'I found no passage that answers that.'],
    [
      { kind: 'not-together', terms: ['Kellogg', 'gala'] },
      'The story mentions “Kellogg” and “gala”, but I found no passage that brings them together.',
    ],
    [
      { kind: 'not-answered', terms: ['gala'] },
      'The story mentions “gala”, but I found no passage that answers that.',
    ],
    [{ kind: 'not-together', terms: [] }, 'The story has your words, but no passage brings them together.'],
    [
      { kind: 'after-story', terms: ['2019'], published: '2017-02-14' },
      'This story was published on 14 February 2017; it cannot tell of “2019”.',
    ],
    [
      { kind: 'after-story', terms: [], published: 'spring 2017' },
      'This story was published on spring 2017; it cannot tell of what came later.',
    ],
    [{ kind: 'missing-document', terms: ['memo'], owner: null }, 'The story quotes no memo.'],
    [{ kind: 'missing-document', terms: ['memo'], owner: 'Obama' }, 'The story quotes no memo by Obama.'],
    [{ kind: 'missing-document', terms: [], owner: null }, 'The story quotes no such document.'],
    [
      { kind: 'opinion', terms: ['should'] },
      'That asks for a judgement (“should”). I only show what the story says.',
    ],
    [{ kind: 'prediction', terms: [] }, 'That asks what is to come. I only show what the story says.'],
    [{ kind: 'small-talk', terms: ['hello'] }, 'I only answer questions about this story.'],
    [{ kind: 'nothing-recognised', terms: ['qwx'] }, 'I could not match “qwx” to anything in this story.'],
  ];

  test.each(cases)('%j', (reason, words) => {
    expect(en.answer.reason(reason).markdown).toBe(words);
  });

  test('every field and kind of answer has words', () => {
    const fields: readonly MetadataField[] = [
      'headline',
      'published',
      'byline',
      'photo-credit',
      'publisher',
      'url',
      'related',
    ];
    const expected: readonly AnswerType[] = ['person', 'date', 'number', 'money', 'place', 'reason'];
    const words = [
      ...fields.map((field) => en.answer.reason({ kind: 'missing-field', terms: [], field })),
      ...expected.map((type) =>
        en.answer.reason({ kind: 'missing-answer-type', terms: [], expected: type, measure: null }),
      ),
    ].map(({ markdown }) => markdown);
    expect(new Set(words).size).toBe(fields.length + expected.length);
    expect(words.join(' ')).not.toContain('undefined');
  });
});

describe('problems', () => {
  const kinds: readonly ProblemKind[] = [
    { kind: 'unreadable', cause: 'no *permission*' },
    { kind: 'no-article' },
    { kind: 'empty' },
    { kind: 'no-paragraph' },
    { kind: 'binary' },
    { kind: 'not-utf8', encoding: null },
    { kind: 'not-utf8', encoding: 'UTF-16' },
    { kind: 'too-large', bytes: 12_000_000, limit: 5_000_000 },
    { kind: 'front-matter', cause: 'a tab' },
    { kind: 'unknown-format', ending: '.docx' },
    { kind: 'unknown-format', ending: '' },
    { kind: 'no-article-body' },
    { kind: 'tangled-page', what: 'depth', limit: 150 },
    { kind: 'tangled-page', what: 'elements', limit: 10_000 },
    { kind: 'tangled-page', what: 'nesting', limit: 120_000 },
    { kind: 'malformed', cause: 'an open bracket' },
  ];

  test.each(kinds)('%j names the file and the line, and says what to do', (kind) => {
    const problem: ArticleProblem = { ...kind, file: 'stories/a_b.txt', line: 7 };
    const { markdown } = en.reload.problem(problem);
    expect(markdown).toMatch(/^\*\*stories\/a\\_b\\\.txt\*\*, line 7: .+\. \S.+\.$/);
    expect(markdown).not.toMatch(/undefined|null|no \*permission\*/);
  });

  test('of a whole file name no line', () => {
    const { markdown } = en.reload.problem({ kind: 'empty', file: 'a.txt', line: null });
    expect(markdown).toMatch(/^\*\*a\\\.txt\*\*: the file is empty/);
  });
});

describe('problems of an address', () => {
  const kinds: readonly AddressProblemKind[] = [
    { kind: 'off' },
    { kind: 'no-address' },
    { kind: 'not-https' },
    { kind: 'credentials' },
    { kind: 'port' },
    { kind: 'host-not-allowed', host: 'a.example', allowed: ['b.example', '*.c.example'] },
    { kind: 'host-not-allowed', host: 'a.example', allowed: Array.from({ length: 9 }, () => 'b.example') },
    { kind: 'unknown-host', host: 'a.example' },
    { kind: 'not-public', host: 'a.example' },
    { kind: 'unreachable', host: 'a.example', cause: 'it *broke* off' },
    { kind: 'too-slow', seconds: 10 },
    { kind: 'too-many-redirects', most: 3 },
    { kind: 'status', status: 404 },
    { kind: 'wrong-type', type: 'image/png' },
    { kind: 'wrong-type', type: '' },
    { kind: 'unknown-coding', coding: 'zstd' },
    { kind: 'too-long', limit: 1_000_000 },
    { kind: 'broken' },
  ];

  test.each(kinds)('%j names the address, and says what to do', (kind) => {
    const { markdown } = en.address.problem({
      ...kind,
      address: 'https://a.example/b_c',
      isRedirected: false,
    });
    expect(markdown).toMatch(/^\*\*https\\:\/\/a\\\.example\/b\\_c\*\*: .+\. \S.+\.$/);
    expect(markdown).not.toMatch(/undefined|null|it \*broke/);
  });

  test('that the page redirects to says so', () => {
    const given = { kind: 'not-https', address: 'http://a.example/', isRedirected: true } as const;
    expect(en.address.problem(given).markdown).toContain('sends its readers on to');
  });
});

describe('warnings', () => {
  test.each([null, 'windows-1251'])('of an encoding where %j was declared say what was done', (declared) => {
    const { markdown } = en.reload.warning({
      kind: 'guessed-encoding',
      file: 'a_b.html',
      declared,
      used: 'windows-1252',
    });
    expect(markdown).toMatch(/^\*\*a\\_b\\\.html\*\*: .+ read as windows\\-1252\. Look .+\.$/);
    expect(markdown).not.toContain('null');
  });
});

describe('attributions', () => {
  test.each([
    [{ kind: 'narration' }, 'The Moscow Times', 'The Moscow Times, in its own words'],
    [{ kind: 'narration' }, null, 'The article’s own words'],
    [
      { kind: 'reported', speaker: 'He_', polarity: 'affirmed', medium: null, via: null },
      null,
      String.raw`He\_, as reported`,
    ],
    [
      { kind: 'reported', speaker: 'He', polarity: 'affirmed', medium: null, via: null },
      'The Times',
      'He, as reported by The Times',
    ],
    [
      { kind: 'reported', speaker: 'Two sources', polarity: 'affirmed', medium: null, via: 'The Post' },
      null,
      'Two sources, as reported by The Post',
    ],
    [
      { kind: 'reported', speaker: 'Flynn', polarity: 'denied', medium: null, via: 'CNN' },
      null,
      'Denied by Flynn, as reported by CNN',
    ],
    [
      { kind: 'direct', speaker: 'Flynn', medium: 'interview', via: null },
      null,
      'Flynn, quoted from an interview',
    ],
    [{ kind: 'direct', speaker: null, medium: null, via: null }, null, 'Speaker not named, quoted'],
    [
      { kind: 'document', speaker: 'Flynn', document: 'letter', via: 'CNN' },
      null,
      'Flynn, quoted from the letter, as reported by CNN',
    ],
  ] as const)('%j', (attribution, publication, words) => {
    expect(en.answer.attribution(attribution, publication).markdown).toBe(words);
  });
});

test('what Discord lists is at most 100 characters', () => {
  for (const text of Object.values(en.commands)) expect(text.length).toBeLessThanOrEqual(100);
});
