import { describe, expect, test } from 'vitest';
import { askButtonId } from '../../commands/answer/ids.ts';
import type { Fate } from '../../src/check/fate.ts';
import type { Verdict } from '../../src/check/verdict.ts';
import { customId } from '../../src/interactions/custom-id.ts';
import { LANGUAGE_CODES } from '../../src/locales/languages.ts';
import { MESSAGES } from '../../src/locales/locales.ts';
import type { Messages } from '../../src/locales/messages.ts';
import { answeredMessage } from '../../src/reply/answer.ts';
import { aboutMessage } from '../../src/reply/about-message.ts';
import { readAsText } from '../../src/reply/read-as.ts';
import { checkMessage } from '../../src/reply/check.ts';
import { changesText, problemsText } from '../../src/reply/changes.ts';
import { proposalMessage } from '../../src/reply/review.ts';
import { documentMessage } from '../../src/reply/document.ts';
import { castMemberMessage, castMessage } from '../../src/reply/cast.ts';
import { furtherMessage } from '../../src/reply/further.ts';
import { gapsMessage } from '../../src/reply/gaps.ts';
import { inContextMessage } from '../../src/reply/in-context.ts';
import { recheckMessage } from '../../src/reply/recheck.ts';
import { settingsMessage } from '../../src/reply/settings.ts';
import { sharedMessage, withShareButton } from '../../src/reply/share.ts';
import { DEFAULT_SETTINGS } from '../../src/shelf/settings.ts';
import { FEEDBACK_KINDS } from '../../src/shelf/counted.ts';
import { join } from '../../src/locales/markdown.ts';
import { buttonRows, message, pressButton, textMessage, type MessageBody } from '../../src/reply/message.ts';
import { saidMessage } from '../../src/reply/said.ts';
import { castOf } from '../../src/story/cast.ts';
import { sourcesOf } from '../../src/story/sources.ts';
import { statementsOf } from '../../src/story/statement.ts';
import { refusalMessage } from '../../src/reply/refusal.ts';
import { sourcesMessage } from '../../src/reply/sources.ts';
import { statementsMessage, type Numbered } from '../../src/reply/statements.ts';
import { drawnTimeline, drawnTimelineMessage } from '../../src/reply/drawn-timeline.ts';
import { timelineMessage } from '../../src/reply/timeline.ts';
import { storyMessage } from '../../src/reply/story.ts';
import type { Attribution } from '../../src/story/attribution.ts';
import { violationsOf } from '../support/discord-limits.ts';
import { articleOf, citationOf, documentOf, quoteOf, storyOf } from '../support/stories.ts';
import { textsOf } from '../support/rendered.ts';

// Every text as long as it can be, of characters that each take two when escaped.
const long = '*'.repeat(3000);
const base = articleOf({
  headline: long,
  published: { printed: long, iso: '2017-02-14' },
  photoCredit: long,
  publisher: long,
  related: Array.from({ length: 9 }, () => long),
  url: 'https://www.example.com/a',
  paragraphs: Array.from({ length: 9 }, () => [`Aa ${long}`, long, long]),
});
const quotes = base.passages.map(({ span, paragraph }) => ({
  ...quoteOf(base, 'Aa', { speaker: long, document: long, via: long }),
  content: span,
  paragraph,
  cue: { start: span.start, end: span.start + 2000 },
  source: { start: span.start + 2500, end: span.start + 4500 },
}));
const fragment = documentOf(base, long, long, [`Aa ${long}`]).fragments[0];
if (fragment === undefined) throw new Error('a document has a fragment');
const folded = Array.from({ length: 9 }, () => ({ ...fragment, via: long }));
const short = { ...fragment, content: { start: 0, end: 250 }, via: long };
const documents = [
  {
    kind: long,
    author: long,
    fragments: [short, short, short, short, short, short, fragment, short],
    folded,
  },
];
const claims = base.passages.map(({ span, paragraph }) => ({
  content: [span],
  cue: { start: span.start, end: span.start + 2000 },
  source: { start: span.start + 2500, end: span.start + 4500 },
  speaker: long,
  act: 'assertion' as const,
  polarity: 'denied' as const,
  medium: long,
  via: long,
  paragraph,
  sentence: 1,
}));
const names = Array.from({ length: 40 }, (_, at) => ({
  name: at === 0 ? long : `${at}${long}`,
  mentions: [],
  roles: base.passages.map(({ span }) => span),
}));
const article = { ...base, quotes, claims, documents, names };
const story = storyOf([article, article]);
interface Telling {
  readonly story: typeof story;
  readonly messages: Messages;
}

const attribution: Attribution = { kind: 'document', speaker: long, document: long, via: long };
const context = base.passages.map(({ paragraph, span }) => ({ paragraph, span }));
const citations = Array.from({ length: 9 }, (_, index) =>
  citationOf(story, index + 1, 2, { attribution, context }),
);
const mended = Array.from({ length: 9 }, () => ({ typed: long, read: long }));
const terms = Array.from({ length: 90 }, () => long);
const statements = statementsOf(story);
const narration = base.passages.map(({ paragraph, span }) => ({ article: 0, paragraph, span }));
const cast = castOf(story);
const member = cast.find(({ name }) => name === long);
const controls = {
  menuId: 'who:choose',
  keyOf: (name: string) => name.slice(0, 60),
  cardsOf: (shown: readonly Numbered[]) => shown.map(({ number }) => pressButton(long, `card:${number}`)),
  below: buttonRows([pressButton(long, 'quote:open')]),
};
const oneSource = sourcesOf(story).sources[0];
if (oneSource === undefined) throw new Error('the story has sources');
const manySources = {
  ...sourcesOf(story),
  sources: Array.from({ length: 30 }, (_, at) => ({
    ...oneSource,
    kind: 'document' as const,
    name: `${at}${long}`,
    author: long,
  })),
};
const facts = base.passages.map(({ paragraph, span }) => {
  const dates = ['2015', '2016', '2017', '2018', '2019'].map((iso) => ({
    span,
    when: { precision: 'about' as const, iso },
  }));
  const by = { span, when: null };
  return { article: 1, paragraph, sentence: 1, span, dates, by };
});
const idOf = (page: number) => customId('page', String(page));
const storyChanges = {
  passages: {
    added: terms,
    removed: terms,
    changed: terms.map((before) => ({ before, after: `${before} and more` })),
  },
  quotes: {
    added: terms,
    removed: terms,
    changed: terms.map((before) => ({ before, after: `${before} and more` })),
  },
  speakers: {
    added: terms,
    removed: terms,
    changed: terms.map((before) => ({ before, after: `${before} and more` })),
  },
  questions: {
    added: terms,
    removed: terms,
    changed: terms.map((before) => ({ before, after: `${before} and more` })),
  },
};
const list = {
  idOf,
  cardsOf: (shown: readonly Numbered[]) => shown.map(({ number }) => pressButton(long, `card:${number}`)),
};
const actions = ['context', 'more', 'wrong', 'recheck'].map((action) => pressButton(long, `ask:${action}`));
const cards = [1, 2, 3, 4, 5].map((at) => pressButton(long, `card:${at}`));
const day = '2026-11-02';
const report = {
  gaps: Array.from({ length: 99 }, (_, at) => ({
    term: `${at}${long}`,
    count: 99_999,
    first: day,
    last: '2026-11-03',
  })),
  feedback: Array.from({ length: 40 }, (_, at) => ({
    passage: `${at % 10}${long}`.slice(0, 200),
    kind: FEEDBACK_KINDS[at % 4] ?? 'passage',
    count: 99_999,
  })),
};

function recheckOf(fates: readonly Fate[], telling: Telling): MessageBody {
  return recheckMessage(
    fates.map((fate) => ({ text: long, fate })),
    false,
    telling,
  );
}

const unchanged: readonly Fate[] = base.passages.map(({ paragraph, span }) => ({
  status: 'unchanged',
  place: { article: 0, paragraph, span },
}));

function verdictOf(): Verdict {
  const matches = base.passages.map(({ paragraph, span }) => ({
    article: 0,
    paragraph,
    sentence: 1,
    span,
    isQuoted: true,
    speaker: long,
  }));
  const flags = ['dropped-negation', 'changed-number', 'changed-unit'] as const;
  const changes = Array.from({ length: 9 }, () => ({ story: long, text: long, flags }));
  const notes = ['reordered', 'partly-narration', 'different-speaker'] as const;
  return { verdict: 'spliced', matches, changes, diff: [], flags: notes };
}

function checkOf(count: number, telling: Telling): MessageBody {
  return checkMessage(
    Array.from({ length: count }, () => ({ text: long, verdict: verdictOf() })),
    telling,
    [telling.messages.check.onlyBeginning(2000)],
  );
}

const confidence = 1;

function fullestIn(messages: Messages): Readonly<Record<string, MessageBody | null>> {
  const telling = { story, messages };
  return {
    ...Object.fromEntries(
      (['passage', 'document', 'lead'] as const).map((from) => [
        `answer from ${from}`,
        answeredMessage(
          { status: 'answered', from, citations, mended, confidence },
          telling,
          'ask:typed:Aa',
          { actions, besideLinks: cards },
        ),
      ]),
    ),
    'an answer in its context': inContextMessage({ article: 0, paragraph: 5, sentence: 2 }, telling, actions),
    'passages about a message': aboutMessage(citations.slice(0, 4), telling),
    'more passages': furtherMessage(citations.slice(0, 4), telling),
    'a re-check': recheckOf([{ status: 'reworded', verdict: verdictOf() }, ...unchanged], telling),
    gaps: gapsMessage(report, new Uint8Array(9), messages),
    refusal: refusalMessage(
      {
        status: 'abstained',
        reason: {
          kind: 'only-in-field',
          terms,
          field: 'headline',
          article: 0,
          span: { start: 0, end: 3000 },
        },
        citations,
        mended,
        confidence,
        suggestions: ['Aa?', 'Bb?', 'Cc?'],
      },
      telling,
      { askId: (question) => askButtonId(story, question), asTypedId: null },
    ),
    'first page of a document': documentMessage({ article: 0, document: 0 }, 1, telling, idOf),
    'last page of a document': documentMessage({ article: 0, document: 0 }, 99, telling, idOf),
    statements: statementsMessage({ speaker: long, about: long, statements }, 1, telling, list),
    'statements of everybody': statementsMessage(
      { speaker: null, about: null, statements },
      1,
      telling,
      list,
    ),
    said: saidMessage({ topic: long, statements, narration }, 1, telling, list),
    'said by the publication': saidMessage({ topic: long, statements: [], narration }, 1, telling, list),
    cast: castMessage(cast, telling, controls),
    'one of the cast': member ? castMemberMessage(member, cast, telling, controls) : null,
    sources: sourcesMessage(manySources, 1, telling, { idOf, ...controls }),
    timeline: timelineMessage(facts, 1, telling, { idOf, pictureId: (page) => `picture:${page}` }),
    account: storyMessage(1, Date.UTC(2026, 1, 1), telling, idOf, []),
    ...Object.fromEntries([1, 2, 3, 9].map((count) => [`check of ${count}`, checkOf(count, telling)])),
    changes: textMessage(changesText(storyChanges, messages)),
    proposal: proposalMessage(
      messages.review.outrun,
      {
        name: long,
        before: '0123456789ab',
        after: 'ba9876543210',
        review: {
          changes: storyChanges,
          asked: 99,
          answers: terms.map((question) => ({ question, before: long, after: long, losesGolden: true })),
        },
        warnings: terms.map((file) => ({
          kind: 'guessed-encoding',
          file,
          declared: long,
          used: 'windows-1252',
        })),
      },
      { apply: 'reload:apply', discard: 'reload:discard' },
      messages,
    ),
    problems: textMessage(
      problemsText(
        terms.map((file) => ({ kind: 'front-matter', cause: long, file, line: 123_456 })),
        messages,
      ),
    ),
  };
}

describe.each(LANGUAGE_CODES)('the fullest message in %s', (code) => {
  const messages = MESSAGES[code];
  const telling = { story, messages };

  test.each(Object.entries(fullestIn(messages)))(
    '%s fits Discord, with a button to share it, and shared',
    (_name, body) => {
      if (body === null) throw new Error('the message is there');
      expect(violationsOf(body)).toEqual([]);
      expect(textsOf(body).join('').length).toBeGreaterThan(1000);
      const isPrivate = withShareButton(body, messages);
      expect(violationsOf(isPrivate)).toEqual([]);
      const shared = sharedMessage(isPrivate.components, messages.actions.sharedBy('900000000000000001'));
      expect(shared === null ? ['nothing is shared'] : violationsOf(shared)).toEqual([]);
    },
  );

  test('a drawn timeline fits Discord', () => {
    const body = drawnTimelineMessage(drawnTimeline(facts, 99, telling), Uint8Array.of(1), telling);
    expect(violationsOf(body)).toEqual([]);
    expect(body.files?.[0]?.description.length).toBeLessThanOrEqual(1024);
  });

  test.each(['passage', 'document', 'lead'] as const)(
    'an answer from %s, read as a follow-up, fits Discord',
    (from) => {
      const answered = answeredMessage(
        { status: 'answered', from, citations, mended, confidence },
        telling,
        'ask:typed:Aa',
        { actions, besideLinks: cards },
      );
      const body = message(...readAsText(long, 'ask:alone:Aa', messages), ...answered.components);
      expect(violationsOf(body)).toEqual([]);
      const isPrivate = withShareButton(body, messages);
      expect(violationsOf(isPrivate)).toEqual([]);
      const shared = sharedMessage(isPrivate.components, messages.actions.sharedBy('900000000000000001'));
      expect(shared === null ? ['nothing is shared'] : violationsOf(shared)).toEqual([]);
    },
  );

  test('the settings fit Discord', () => {
    const role = '90000000000000000001';
    const settings = { ...DEFAULT_SETTINGS, moderatorRole: role, replies: 'private', perMinute: 59 } as const;
    const note = join([messages.settings.notSaved, messages.shelf.conflict('changed-meanwhile')], ' ');
    const body = settingsMessage(settings, note, messages, (key, value) =>
      customId('settings', key, value ?? ''),
    );
    expect(violationsOf(body)).toEqual([]);
  });
});
