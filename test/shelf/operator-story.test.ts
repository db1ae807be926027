import { describe, expect, it } from 'vitest';
import type { ArticleSource } from '../../src/loader/load-story.ts';
import { openOperatorStory } from '../../src/shelf/operator-story.ts';
import type { OperatorStory } from '../../src/shelf/operator-story.ts';
import type { Loaded } from '../../src/story/problem.ts';

const first = 'Dam Opens\n\nThe mayor of Ely opened the dam on Monday.\n\nNobody was hurt.\n';
const second = 'Dam Opens\n\nThe mayor of Ely opened the dam on Monday.\n\nTwo people were hurt.\n';

const article = (text: string): Loaded<readonly ArticleSource[]> => ({
  status: 'loaded',
  value: [{ file: 'dam.txt', bytes: new TextEncoder().encode(text) }],
});

/** Stories over articles that a test can change, on a clock that it moves, turning as it says. */
async function opened(turn: () => Promise<void> = () => Promise.resolve()) {
  const disk = { articles: article(first), reads: 0, time: 1_000, turns: 0 };
  // Every look at the clock takes 5 ms: each step is a slice of its own.
  let now = 0;
  const stories = await openOperatorStory({
    read: () => {
      disk.reads += 1;
      return Promise.resolve(disk.articles);
    },
    pace: {
      now: () => (now += 5),
      turn: () => {
        disk.turns += 1;
        return turn();
      },
    },
    lexicon: null,
    clock: () => disk.time,
  });
  if (stories.status === 'refused') throw new Error('the test article was refused');
  return { disk, stories: stories.value };
}

const bodyOf = (stories: OperatorStory) => {
  const [only] = stories.served().index.story.articles;
  return only?.passages.map(({ span }) => only.text.slice(span.start, span.end)) ?? [];
};

describe('openOperatorStory', () => {
  it('serves the loaded story from the time it was loaded', async () => {
    const { stories, disk } = await opened();
    expect(bodyOf(stories)).toEqual(['The mayor of Ely opened the dam on Monday.', 'Nobody was hurt.']);
    expect(stories.served().loadedAt).toBe(1_000);
    expect(disk.turns).toBeGreaterThan(1);
  });

  it('gives what is wrong with the articles as a value', async () => {
    const problem = { kind: 'no-article', file: 'seeds', line: null } as const;
    const refused: Loaded<never> = { status: 'refused', problems: [problem] };
    const read = () => Promise.resolve(refused);
    const pace = { now: () => 0, turn: () => Promise.resolve() };
    expect(await openOperatorStory({ read, pace, lexicon: null, clock: () => 0 })).toEqual(refused);
  });
});

describe('a proposal', () => {
  it('changes nothing until it is applied; then the new story serves whole', async () => {
    const { stories, disk } = await opened();
    const before = stories.served();
    disk.articles = article(second);
    disk.time = 2_000;
    const proposed = await stories.propose();
    if (proposed.status === 'refused') throw new Error('the test article was refused');
    expect(stories.served()).toBe(before);
    expect(await stories.apply(proposed.value.story.version)).toBe('applied');
    expect(stories.served()).toEqual({ index: proposed.value, loadedAt: 2_000 });
    expect(before.index.story.articles[0]?.text).toContain('Nobody was hurt.');
  });

  it('is made again where the process that made it is gone', async () => {
    const [one, other] = [await opened(), await opened()];
    one.disk.articles = article(second);
    other.disk.articles = article(second);
    const proposed = await one.stories.propose();
    if (proposed.status === 'refused') throw new Error('the test article was refused');
    expect(await other.stories.apply(proposed.value.story.version)).toBe('applied');
    expect(bodyOf(other.stories)[1]).toBe('Two people were hurt.');
  });

  it('that the files no longer say is not applied', async () => {
    const { stories, disk } = await opened();
    disk.articles = article(second);
    await stories.propose();
    disk.articles = article('');
    expect(await stories.apply('ffffffffffff')).toBe('other');
    expect(bodyOf(stories)[1]).toBe('Nobody was hurt.');
  });

  it('of refused articles is a value, and the old story stays', async () => {
    const { stories, disk } = await opened();
    disk.articles = article('');
    expect(await stories.propose()).toMatchObject({
      status: 'refused',
      problems: [{ kind: 'empty', file: 'dam.txt' }],
    });
    expect(bodyOf(stories)[1]).toBe('Nobody was hurt.');
  });

  it('lets the old story serve all the while it is built', async () => {
    const seen: string[][] = [];
    let watched: OperatorStory | null = null;
    const { stories, disk } = await opened(() => {
      if (watched !== null) seen.push(bodyOf(watched));
      return Promise.resolve();
    });
    watched = stories;
    disk.articles = article(second);
    await stories.propose();
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen.map((body) => body[1]))).toEqual(new Set(['Nobody was hurt.']));
  });

  it('joins one that is being made, and starts afresh after it', async () => {
    const { stories, disk } = await opened();
    disk.articles = article(second);
    const [one, other] = await Promise.all([stories.propose(), stories.propose()]);
    expect(one).toBe(other);
    expect(disk.reads).toBe(2);
    await stories.propose();
    expect(disk.reads).toBe(3);
  });

  it('survives a fault: the old story stays, and the next proposal works', async () => {
    let broken = false;
    const { stories, disk } = await opened(() =>
      broken ? Promise.reject(new Error('a fault')) : Promise.resolve(),
    );
    disk.articles = article(second);
    broken = true;
    await expect(stories.propose()).rejects.toThrow('a fault');
    expect(bodyOf(stories)[1]).toBe('Nobody was hurt.');
    broken = false;
    expect(await stories.propose()).toMatchObject({ status: 'loaded' });
  });
});
