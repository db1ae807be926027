import type { Verdict } from '../../src/check/verdict.ts';
import type { Messages } from '../../src/locales/messages.ts';
import { FEEDBACK_KINDS } from '../../src/shelf/counted.ts';

/** For every function of the messages, what it is called with: all keys, by the types. */
type Samples<Of> = {
  readonly [Key in keyof Of as Of[Key] extends (...given: never) => unknown ? Key : never]: Of[Key] extends (
    ...given: infer Given
  ) => unknown
    ? readonly Readonly<Given>[]
    : never;
};

/** Groups that hold functions. */
type Groups = Omit<Messages, 'commands' | 'names'>;

/** A name or words that no language translates. */
const X = 'Xxx';
const counts = { quotes: 2, claims: 1 };
const none = { quotes: 0, claims: 0 };
const range = [0, 1, 2, 5, 21];
const span = { start: 0, end: 1 };
const day = { precision: 'day', iso: '2017-02-14' } as const;
const month = { precision: 'month', iso: '2017-02' } as const;
const manners = ['quote', 'partly-quoted', 'claim', 'denied'] as const;
const fields = ['headline', 'published', 'byline', 'photo-credit', 'publisher', 'url', 'related'] as const;
const surenesses = ['strict', 'balanced', 'eager'] as const;
const expected = ['person', 'date', 'number', 'money', 'place', 'reason'] as const;
const at = Date.UTC(2026, 0, 2);
const id = '900000000000000077';
const lines = { speaker: X, given: X, source: X, version: X };
const plain = { manner: 'quote', cue: [], document: null, medium: null, via: null } as const;
const changes = { added: [X], removed: [X, X], changed: [] };
const gap = { term: X, count: 3, first: '2026-11-02', last: '2026-11-03' };
const file = { file: X, line: 3 } as const;
const address = { address: X, isRedirected: false } as const;
const verdicts = [
  'exact',
  'altered',
  'spliced',
  'wrong-speaker',
  'not-a-quote',
  'not-in-story',
] as const satisfies readonly Verdict['verdict'][];
const flags = [
  'dropped-negation',
  'added-negation',
  'changed-number',
  'dropped-number',
  'added-number',
  'changed-unit',
  'changed-name',
  'spelling',
  'reordered',
  'partly-narration',
  'different-speaker',
  'speaker-unknown',
] as const;

const samples: { readonly [Group in keyof Groups]: Samples<Groups[Group]> } = {
  answer: {
    attribution: [
      [{ kind: 'narration' }, null],
      [{ kind: 'narration' }, X],
      [{ kind: 'direct', speaker: null, medium: null, via: null }, null],
      ...['phone', 'testimony', 'interview', 'news conference', 'letter', X].map(
        (medium) => [{ kind: 'direct', speaker: X, medium, via: X }, null] as const,
      ),
      [{ kind: 'document', speaker: X, document: 'letter', via: null }, null],
      [{ kind: 'document', speaker: null, document: X, via: X }, null],
      [{ kind: 'reported', speaker: X, polarity: 'denied', medium: null, via: null }, null],
      [{ kind: 'reported', speaker: X, polarity: 'affirmed', medium: null, via: null }, X],
    ],
    place: [[3, null, null], [3, null, X], ...fields.map((field) => [0, field, null] as const)],
    publisherReadOff: [[X]],
    mended: [
      [[{ typed: X, read: X }]],
      [
        [
          { typed: X, read: X },
          { typed: X, read: X },
        ],
      ],
    ],
    askAsTyped: [[[X]], [[X, X]]],
    before: [[3]],
    after: [[3]],
    reason: [[], [X], [X, X]].flatMap(
      (terms) =>
        [
          [{ kind: 'unknown-name', terms }],
          [{ kind: 'uncovered-words', terms }],
          [{ kind: 'not-together', terms }],
          [{ kind: 'not-answered', terms }],
          [{ kind: 'not-quoted', terms }],
          [{ kind: 'opinion', terms }],
          [{ kind: 'prediction', terms }],
          [{ kind: 'small-talk', terms }],
          [{ kind: 'nothing-recognised', terms }],
          [{ kind: 'after-story', terms, published: '2017-02-14' }],
          [{ kind: 'missing-document', terms, owner: null }],
          [{ kind: 'missing-document', terms, owner: X }],
          [{ kind: 'not-quoted-about', terms, speaker: X, isDenial: false }],
          [{ kind: 'not-quoted-about', terms, speaker: X, isDenial: true }],
          ...expected.map(
            (type) =>
              [{ kind: 'missing-answer-type' as const, terms, expected: type, measure: null }] as const,
          ),
          ...fields.map((field) => [{ kind: 'missing-field' as const, terms, field }] as const),
          ...fields.map(
            (field) =>
              [{ kind: 'only-in-field' as const, terms: [X, ...terms], field, article: 0, span }] as const,
          ),
        ] as const,
    ),
    open: [
      [0, null],
      [3, null],
      [0, X],
      [3, X],
    ],
    moreNotShown: range.map((left) => [left] as const),
  },
  document: {
    title: [
      ['letter', null],
      ['letter', X],
      [X, X],
    ],
    partsOnly: [['letter'], [X]],
    via: [[X]],
    folded: [
      [3, null],
      [3, X],
    ],
    read: [
      ['letter', null],
      ['letter', X],
    ],
    name: [
      ['letter', null],
      ['letter', X],
    ],
    several: range.map((count) => [count] as const),
    listed: range.flatMap((parts) => [['letter', null, parts] as const, ['statement', X, parts] as const]),
    unknown: [[X]],
  },
  quotes: {
    title: [
      [null, counts, null],
      [X, none, X],
    ],
    manner: manners.map((manner) => [manner] as const),
    mannerOf: manners.flatMap((manner) => [[manner, X] as const, [manner, null] as const]),
    reported: [
      [[X], 'letter', null, X],
      [[], null, 'interview', null],
      [[], null, 'phone', null],
    ],
    choice: range.map((quotes) => [X, { quotes, claims: quotes }] as const),
    showing: [[X, X]],
    nobody: [[X]],
    nothingAbout: [
      [null, X],
      [X, X],
    ],
    open: [[3]],
  },
  cast: {
    title: range.map((count) => [count] as const),
    line: [
      [X, null, none],
      [X, X, counts],
    ],
    member: [[X]],
    role: [[X, { markdown: X }]],
    speaksFor: [[X]],
    says: [[none], [counts]],
    more: range.map((left) => [left] as const),
    count: [[none], [counts]],
    allWords: [[X]],
    showing: [[X, X]],
    unknown: [[X]],
  },
  said: {
    title: range.map((count) => [X, count, count] as const),
    narration: [[null], [X]],
    nothing: [[X]],
    open: [[null], [X]],
  },
  card: {
    makeNumber: [[3]],
    makePlace: [[3, 2]],
    speaker: [
      ['quote', null],
      ['denied', X],
    ],
    given: [
      [plain],
      [{ ...plain, medium: 'interview', via: X }],
      [{ ...plain, document: 'letter' }],
      [{ ...plain, manner: 'claim', cue: [X] }],
      [{ ...plain, manner: 'partly-quoted' }],
    ],
    source: [
      [null, null, 3, 2],
      [X, X, 3, 2],
    ],
    version: [[X]],
    description: [
      [X, lines, true],
      [X, lines, false],
    ],
    caption: [[lines]],
  },
  understood: {
    readAs: [[X]],
    asked: [[X]],
  },
  timeline: {
    title: range.map((count) => [count] as const),
    countedFrom: [[null], ['2017-02-14']],
    when: [
      [null, X, [day]],
      [month, X, [month, day]],
    ],
    date: [
      [null, X],
      [day, X],
      [month, X],
    ],
    place: [
      [3, null],
      [3, X],
    ],
    source: range.flatMap((all) => [[null, all, all, X] as const, [X, 1, all + 1, X] as const]),
    description: [[[{ date: X, words: X }]]],
    caption: range.flatMap((all) => [[all, all] as const, [1, all + 1] as const]),
  },
  sources: {
    narration: range.flatMap((all) => [[1, all, null] as const, [1, all, X] as const]),
    unnamed: [[counts]],
    heading: (['speaker', 'outlet', 'document'] as const).map((kind) => [kind, 2] as const),
    line: [
      [{ kind: 'speaker', name: X, author: null, ...counts }, [X, X], { markdown: X }],
      [{ kind: 'document', name: 'letter', author: X, ...counts }, [], { markdown: X }],
    ],
    count: [[counts]],
  },
  check: {
    verdict: verdicts.flatMap((verdict) => [
      [verdict, { speaker: null, claimed: null }] as const,
      [verdict, { speaker: X, claimed: X }] as const,
    ]),
    checked: [[X]],
    change: [
      [{ story: null, text: X, flags: [] }],
      [{ story: X, text: null, flags: ['dropped-negation'] }],
      ...flags.map((flag) => [{ story: X, text: X, flags: [flag] }] as const),
    ],
    note: flags.map((flag) => [flag] as const),
    moreChanges: range.map((left) => [left] as const),
    moreQuotes: range.map((left) => [left] as const),
    onlyBeginning: [[2000]],
  },
  story: {
    fieldLine: fields.flatMap((field) => [[field, null] as const, [field, X] as const]),
    counts: range.map((count) => [count, count, count] as const),
    loaded: [[at / 1000, X]],
    noSuchArticle: [[X]],
  },
  reload: {
    unchanged: [[X]],
    changed: (['passages', 'quotes', 'speakers', 'questions'] as const).flatMap((what) => [
      [what, changes] as const,
      [what, { ...changes, changed: [{ before: X, after: X }] }] as const,
    ]),
    added: [[X]],
    reworded: [[X, X]],
    removed: [[X]],
    more: range.map((left) => [left] as const),
    refused: range.map((count) => [count] as const),
    problem: [
      [{ ...file, kind: 'unreadable', cause: X }],
      [{ ...file, kind: 'no-article' }],
      [{ ...file, kind: 'empty' }],
      [{ ...file, kind: 'no-paragraph' }],
      [{ ...file, kind: 'binary' }],
      [{ ...file, kind: 'not-utf8', encoding: null }],
      [{ ...file, kind: 'not-utf8', encoding: X }],
      [{ ...file, kind: 'too-large', bytes: 999, limit: 999 }],
      [{ ...file, kind: 'too-large', bytes: 2_000_000, limit: 1_000_000 }],
      [{ ...file, kind: 'front-matter', cause: X }],
      [{ ...file, kind: 'unknown-format', ending: '' }],
      [{ ...file, kind: 'unknown-format', ending: X }],
      [{ ...file, kind: 'no-article-body' }],
      ...(['depth', 'elements', 'nesting'] as const).map(
        (what) => [{ ...file, kind: 'tangled-page', what, limit: 2000 }] as const,
      ),
      [{ ...file, kind: 'malformed', cause: X }],
    ],
    warning: [
      [{ kind: 'guessed-encoding', file: X, declared: null, used: 'utf-8' }],
      [{ kind: 'guessed-encoding', file: X, declared: X, used: 'windows-1252' }],
    ],
  },
  shelf: {
    loaded: range.map((count) => [X, X, count] as const),
    title: range.map((count) => [count] as const),
    listed: [null, at].flatMap((removedAt) =>
      [true, false].map(
        (isServing) =>
          [{ id: X, name: X, current: 1, version: X, servedSince: at, removedAt }, isServing] as const,
      ),
    ),
    operator: [[true], [false]],
    switched: [[null], [X]],
    renamed: [[X, X]],
    removed: [[X]],
    restored: [[X]],
    noSuchStory: [[X]],
    entry: (
      [
        'load',
        'propose',
        'apply',
        'roll-back',
        'switch',
        'rename',
        'remove',
        'restore',
        'settle',
        'pin',
        'unpin',
      ] as const
    ).flatMap((kind) => [
      [{ kind, by: id, at, story: null, version: null }] as const,
      [{ kind, by: id, at, story: X, version: X }] as const,
    ]),
    versions: [[X]],
    version: [null, at].flatMap((appliedAt) =>
      [true, false].map(
        (isCurrent) => [{ number: 2, version: X, loadedBy: id, loadedAt: at, appliedAt }, isCurrent] as const,
      ),
    ),
    noSuchVersion: [[3]],
    rolledBack: [[X, 3]],
    conflict: [['name-taken'], ['gone'], ['changed-meanwhile'], ['shelf-full']],
    trouble: (['unreachable', 'full', 'read-only', 'other'] as const).map(
      (kind) => [{ status: 'trouble', kind, cause: X }] as const,
    ),
  },
  review: {
    title: [
      [null, X, X],
      [X, X, X],
    ],
    answers: range.map(
      (asked) =>
        [
          {
            asked,
            answers: [],
            changes: {
              passages: changes,
              quotes: changes,
              speakers: changes,
              questions: changes,
            },
          },
        ] as const,
    ),
    answer: [true, false].map((losesGolden) => [{ question: X, before: X, after: X, losesGolden }] as const),
    applied: [[X]],
    rolledBack: [[X]],
    whichArticle: [[[X, X]]],
  },
  golden: {
    choose: [[X]],
    passage: [[3, X]],
    pinned: [[X]],
    unpinned: [[X]],
    title: range.map((count) => [count] as const),
    listed: [
      [X, true],
      [X, false],
    ],
    noSuchQuestion: [[X]],
  },
  address: {
    problem: [
      [{ ...address, kind: 'off' }],
      [{ ...address, kind: 'off', isRedirected: true }],
      [{ ...address, kind: 'no-address' }],
      [{ ...address, kind: 'not-https' }],
      [{ ...address, kind: 'credentials' }],
      [{ ...address, kind: 'port' }],
      [{ ...address, kind: 'host-not-allowed', host: X, allowed: [X] }],
      [{ ...address, kind: 'host-not-allowed', host: X, allowed: [X, X, X, X, X, X, X] }],
      [{ ...address, kind: 'unknown-host', host: X }],
      [{ ...address, kind: 'not-public', host: X }],
      [{ ...address, kind: 'unreachable', host: X, cause: X }],
      [{ ...address, kind: 'too-slow', seconds: 5 }],
      [{ ...address, kind: 'too-many-redirects', most: 5 }],
      [{ ...address, kind: 'status', status: 404 }],
      [{ ...address, kind: 'wrong-type', type: '' }],
      [{ ...address, kind: 'wrong-type', type: X }],
      [{ ...address, kind: 'unknown-coding', coding: X }],
      [{ ...address, kind: 'too-long', limit: 2_000_000 }],
      [{ ...address, kind: 'broken' }],
    ],
  },
  settings: {
    setReplies: [['public'], ['private']],
    setGaps: [[true], [false]],
    sureness: surenesses.map((sureness) => [sureness] as const),
    perMinute: range.map((count) => [count] as const),
  },
  gaps: {
    title: range.map((count) => [count] as const),
    line: [[gap], [{ ...gap, last: gap.first }]],
    more: range.map((left) => [left] as const),
    wrong: [[X, FEEDBACK_KINDS.map((kind) => [kind, 2] as const)]],
    chartDescribed: [[[gap]]],
  },
  feedback: {
    kind: FEEDBACK_KINDS.map((kind) => [kind] as const),
    thanks: FEEDBACK_KINDS.map((kind) => [kind] as const),
  },
  actions: {
    sharedBy: [[id]],
    inContext: [
      [3, true],
      [3, false],
    ],
  },
  recheck: {
    title: [[true], [false]],
    unchanged: [[X, { markdown: X }]],
    reworded: [[X]],
    withdrawn: [[X]],
    more: range.map((left) => [left] as const),
  },
  help: {
    command: [
      [X, X, true],
      [X, X, false],
    ],
    messageCommand: [[X]],
  },
  pages: { place: [[2, 3]] },
  trouble: {
    tooFast: range.flatMap((seconds) => [['member', seconds] as const, ['channel', seconds] as const]),
  },
};

/** What the settings of a server may be, each in the words of its state. */
const states: Samples<Messages['settings']['state']> = {
  replies: [['public'], ['private']],
  language: [['auto'], ['en']],
  moderatorRole: [[null], [id], [X]],
  sureness: surenesses.map((sureness) => [sureness] as const),
  gaps: [[true], [false]],
  perMinute: range.map((count) => [count] as const),
};

/** Every text of a language, functions called with samples of all they can be called with, by a key to find it. */
export function sampleTexts(messages: Messages): readonly (readonly [key: string, text: string])[] {
  const { names: _names, ...rest } = messages;
  return [...textsIn('', rest, samples), ...textsIn('settings.state', messages.settings.state, states)];
}

function textsIn(key: string, value: unknown, sample: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value === 'function') {
    const calls: readonly unknown[] = Array.isArray(sample) ? sample : [];
    return calls.flatMap((call) =>
      textsIn(
        `${key} ${JSON.stringify(call)}`,
        Reflect.apply(value, undefined, Array.isArray(call) ? call : []),
        null,
      ),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: readonly [string, unknown]) =>
    textsIn(
      key === '' ? name : `${key}.${name}`,
      part,
      typeof sample === 'object' && sample !== null && Object.hasOwn(sample, name)
        ? Reflect.get(sample, name)
        : null,
    ),
  );
}
