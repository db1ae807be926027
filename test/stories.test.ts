import { describe, expect, it } from 'vitest';
import type { ArticleSource } from '../src/loader/load-story.ts';
import { openStories } from '../src/stories.ts';
import type { Stories } from '../src/stories.ts';
import type { Loaded } from '../src/story/problem.ts';

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
  const stories = await openStories({
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

const bodyOf = (stories: Stories) => {
  const [only] = stories.served().index.story.articles;
  return only?.passages.map(({ span }) => only.text.slice(span.start, span.end)) ?? [];
};

describe('openStories', () => {
  it('serves the loaded story from the time it was loaded', async () => {
    const { stories, disk } = await opened();
    expect(bodyOf(stories)).toEqual(['The mayor of Ely opened the dam on Monday.', 'Nobody was hurt.']);
    expect(stories.served().loadedAt).toBe(1_000);
    expect(disk.turns).toBeGreaterThan(1);
  });

  it('gives what is wrong with the articles as a value', async () => {
    const problem = { kind: 'no-article', file: 'seeds', line: 1 } as const;
    const refused: Loaded<never> = { status: 'refused', problems: [problem] };
    const read = () => Promise.resolve(refused);
    const pace = { now: () => 0, turn: () => Promise.resolve() };
    expect(await openStories({ read, pace, lexicon: null, clock: () => 0 })).toEqual(refused);
  });
});

describe('reload', () => {
  it('swaps in the new story whole and says what changed', async () => {
    const { stories, disk } = await opened();
    const before = stories.served();
    disk.articles = article(second);
    disk.time = 2_000;
    const outcome = await stories.reload();
    expect(outcome).toMatchObject({
      status: 'swapped',
      before: before.index.story.version,
      after: stories.served().index.story.version,
      changes: { passages: { added: ['Two people were hurt.'], removed: ['Nobody was hurt.'] } },
    });
    expect(stories.served().loadedAt).toBe(2_000);
    expect(before.index.story.articles[0]?.text).toContain('Nobody was hurt.');
  });

  it('keeps serving the old story when nothing changed', async () => {
    const { stories, disk } = await opened();
    const before = stories.served();
    disk.time = 2_000;
    expect(await stories.reload()).toEqual({ status: 'unchanged', version: before.index.story.version });
    expect(stories.served()).toBe(before);
  });

  it('keeps serving the old story when the new one is refused', async () => {
    const { stories, disk } = await opened();
    const before = stories.served();
    disk.articles = article('');
    expect(await stories.reload()).toMatchObject({
      status: 'refused',
      problems: [{ kind: 'empty', file: 'dam.txt' }],
    });
    expect(stories.served()).toBe(before);
  });

  it('serves the old story all the while the new one is built', async () => {
    const seen: string[][] = [];
    let watched: Stories | null = null;
    const { stories, disk } = await opened(() => {
      if (watched !== null) seen.push(bodyOf(watched));
      return Promise.resolve();
    });
    watched = stories;
    disk.articles = article(second);
    await stories.reload();
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen.map((body) => body[1]))).toEqual(new Set(['Nobody was hurt.']));
    expect(bodyOf(stories)[1]).toBe('Two people were hurt.');
  });

  it('joins a reload that runs, and starts afresh after it', async () => {
    const { stories, disk } = await opened();
    disk.articles = article(second);
    const [one, other] = await Promise.all([stories.reload(), stories.reload()]);
    expect(one).toBe(other);
    expect(disk.reads).toBe(2);
    await stories.reload();
    expect(disk.reads).toBe(3);
  });

  it('survives a fault: the old story stays, and the next reload works', async () => {
    let broken = false;
    const { stories, disk } = await opened(() =>
      broken ? Promise.reject(new Error('a fault')) : Promise.resolve(),
    );
    disk.articles = article(second);
    broken = true;
    await expect(stories.reload()).rejects.toThrow('a fault');
    expect(bodyOf(stories)[1]).toBe('Nobody was hurt.');
    broken = false;
    expect(await stories.reload()).toMatchObject({ status: 'swapped' });
  });
});
