import { describe, expect, test } from 'vitest';
import { reloadCommand } from '../../commands/reload.ts';
import type { ReloadOutcome } from '../../src/interactions/command.ts';
import { diffStories } from '../../src/story/diff.ts';
import { run } from '../support/running.ts';
import { textsOf } from '../support/rendered.ts';
import { contextServing } from '../support/serving.ts';
import { articleOf, storyOf } from '../support/stories.ts';

const before = storyOf([articleOf({ paragraphs: [['First.'], ['Gone for good.']] })], 'aaaaaaaaaaaa');
const after = storyOf(
  [
    articleOf({
      paragraphs: [['First.'], ['New *one*.']],
      questions: [{ question: 'What is new?', paragraph: 2 }],
    }),
  ],
  'bbbbbbbbbbbb',
);

async function told(outcome: ReloadOutcome): Promise<string> {
  return textsOf(await run(reloadCommand, {}, contextServing(before, outcome))).join('\n');
}

describe('/reload', () => {
  test('is for moderators, in private, and in servers only', () => {
    expect(reloadCommand.access).toBe('moderators');
    expect(reloadCommand.private).toBe(true);
    expect(reloadCommand.data.default_member_permissions).toBe('8192');
    expect(reloadCommand.data.contexts).toEqual([0]);
  });

  test('says what came and what went', async () => {
    const swapped = { status: 'swapped', before: before.version, after: after.version } as const;
    expect(await told({ ...swapped, changes: diffStories(before, after) })).toBe(
      [
        '**Reloaded.** Version bbbbbbbbbbbb serves now, in place of aaaaaaaaaaaa.',
        '**Passages**: 1 added, 1 removed',
        String.raw`Added: New \*one\*\.`,
        String.raw`Removed: Gone for good\.`,
        '**Questions**: 1 added, 0 removed',
        'Added: What is new?',
      ].join('\n'),
    );
  });

  test('says when only the order changed', async () => {
    const changes = diffStories(before, before);
    expect(await told({ status: 'swapped', before: 'a', after: 'b', changes })).toContain(
      'No passage, quote or question has come or gone.',
    );
  });

  test('says when nothing changed', async () => {
    expect(await told({ status: 'unchanged', version: before.version })).toBe(
      'Nothing has changed: version aaaaaaaaaaaa goes on serving.',
    );
  });

  test('says what is wrong with each file, where, and what to do', async () => {
    const problems = [
      { kind: 'empty', file: 'one.txt', line: 1 },
      { kind: 'front-matter', cause: 'a tab', file: 'two.md', line: 3 },
    ] as const;
    expect(await told({ status: 'refused', problems })).toBe(
      [
        '**Not reloaded.** 2 files could not be used, so the old story goes on serving.',
        String.raw`**one\.txt**, line 1: the file is empty. Put the article’s text into it, or take the file away.`,
        String.raw`**two\.md**, line 3: the lines between the --- marks at the top cannot be understood (a tab). Mend that line, or take the block out.`,
      ].join('\n'),
    );
  });
});
