import { describe, expect, it } from 'vitest';
import {
  ask,
  checkQuote,
  knownQuestions,
  linkTo,
  loadStory,
  quotes,
  SURENESS,
  wordsAt,
  type ArticleText,
  type OpenStory,
  type StoryOutcome,
} from '../../src/index.ts';
import { inRepository } from '../support/guides.ts';

const dam: ArticleText = {
  file: 'dam.md',
  text: '# Dam Opens\n\nAnn Porter opened the dam in Ely on Monday. "We are safe now," Porter said.\n',
};

function sentencesOf(outcome: StoryOutcome): string {
  return outcome.status === 'loaded' ? '' : outcome.problems.map(({ sentence }) => sentence).join('\n');
}

async function opened(from?: string | readonly ArticleText[]): Promise<OpenStory> {
  const outcome = await loadStory(from);
  if (outcome.status === 'refused')
    throw new Error(outcome.problems.map(({ sentence }) => sentence).join('\n'));
  expect(outcome.warnings).toEqual([]);
  return outcome.story;
}

describe('loadStory', () => {
  it('loads the story that ships, a file, a folder, or articles in memory', async () => {
    const shipped = await opened();
    expect((await opened(inRepository('seeds'))).version).toBe(shipped.version);
    expect((await opened(inRepository('seeds/flynn-resignation.txt'))).version).toBe(shipped.version);
    expect((await opened([dam])).articles.map(({ id }) => id)).toEqual(['dam']);
  });

  it('refuses with a sentence for each article that it cannot read', async () => {
    const outcome = await loadStory([dam, { file: 'empty.txt', text: '' }, { file: 'table.xls', text: 'x' }]);
    expect(outcome).toMatchObject({
      status: 'refused',
      problems: [
        { kind: 'empty', file: 'empty.txt' },
        { kind: 'unknown-format', file: 'table.xls' },
      ],
    });
    expect(sentencesOf(outcome)).toMatch(/^empty\.txt.*\.\ntable\.xls.*\.$/);
  });

  it('refuses a path where nothing is, and an empty list', async () => {
    expect(await loadStory('no/such/folder')).toMatchObject({ problems: [{ kind: 'unreadable' }] });
    expect(await loadStory([])).toMatchObject({ problems: [{ kind: 'no-article' }] });
  });

  it('gives a story that is plain JSON', async () => {
    const story = await opened([dam]);
    expect(JSON.parse(JSON.stringify(story))).toEqual({ version: story.version, articles: story.articles });
  });
});

describe('ask', () => {
  it('cites exact words, at a place that wordsAt and linkTo know', async () => {
    const story = await opened();
    const { status, citations } = ask(story, 'Who replaced Flynn?');
    expect(status).toBe('answered');
    const places = citations.slice(0, 1).map(({ article, sentenceSpan: span }) => ({ article, span }));
    expect(places.map((place) => wordsAt(story, place))).toEqual([
      expect.stringMatching(/^Retired Army Lieutenant General Keith Kellogg, .*Sean Spicer\.$/),
    ]);
    expect(places.map((place) => linkTo(story, place))).toEqual([
      expect.stringMatching(/^https:\/\/www\.themoscowtimes\.com\/.*#:~:text=Retired%20Army/),
    ]);
  });

  it('refuses with a reason', async () => {
    const answer = ask(await opened(), "What is Flynn's salary?");
    expect(answer).toMatchObject({ status: 'abstained', reason: { terms: ['salary'] } });
  });

  it.each(SURENESS)('answers each known question at the setting %s', async (sureness) => {
    const story = await opened();
    const known = knownQuestions(story, sureness);
    expect(known.length).toBeGreaterThan(5);
    expect(known.filter((question) => ask(story, question, { sureness }).status !== 'answered')).toEqual([]);
  });
});

describe('quotes and checkQuote', () => {
  it('gives the words between marks, of all or of one speaker, who may be misspelt', async () => {
    const story = await opened([dam]);
    const words = (speaker?: string) => quotes(story, speaker).map((quote) => wordsAt(story, quote));
    expect(words()).toEqual(['We are safe now,']);
    expect(words('portr')).toEqual(words());
    expect(words('Nobody')).toEqual([]);
  });

  it('tells exact words from altered ones, and of whom they are', async () => {
    const story = await opened([dam]);
    expect(checkQuote(story, 'We are safe now', 'Ann Porter').verdict).toBe('exact');
    expect(checkQuote(story, 'We are not safe now')).toMatchObject({
      verdict: 'altered',
      flags: ['added-negation'],
    });
    expect(checkQuote(story, '…').verdict).toBe('not-in-story');
  });

  it('has no words and no link for a place that is not in the story', async () => {
    const story = await opened([dam]);
    const nowhere = { article: 7, span: { start: 0, end: 3 } };
    expect([wordsAt(story, nowhere), linkTo(story, nowhere)]).toEqual(['', null]);
  });
});
