import { describe, expect, test } from 'vitest';
import { reloadCommand } from '../../commands/reload.ts';
import { openOperatorStory } from '../../src/shelf/operator-story.ts';
import type { Context } from '../../src/interactions/command.ts';
import { message } from '../../src/reply/message.ts';
import { run, press } from '../support/running.ts';
import { buttonsOf, textsOf } from '../support/rendered.ts';
import { contextServing } from '../support/serving.ts';

const before = 'Dam opens\n\nThe mayor of Ely opened the dam on Monday.\n\nNobody was hurt.\n';
const after = 'Dam opens\n\nThe mayor of Ely opened the dam on Sunday.\n\nNobody was hurt.\n';

/** A moderator's context over files that a test can change; the operator may apply at once. */
async function onFiles(autoReload = false) {
  const disk = { text: before };
  const opened = await openOperatorStory({
    read: async () => ({
      status: 'loaded',
      value: [{ file: 'dam.txt', bytes: new TextEncoder().encode(disk.text) }],
    }),
    lexicon: null,
    pace: { now: () => 0, turn: async () => undefined },
    clock: () => 0,
  });
  if (opened.status === 'refused') throw new Error('the test article was refused');
  const operator = opened.value;
  const context = (): Context => ({
    ...contextServing(operator.served().index.story),
    served: operator.served(),
    operator,
    autoReload,
  });
  return { disk, operator, context };
}

describe('/reload of the operator’s files', () => {
  test('is for moderators, in private, and in servers only', () => {
    expect(reloadCommand.access).toBe('moderators');
    expect(reloadCommand.private).toBe(true);
    expect(reloadCommand.data.default_member_permissions).toBe('8192');
    expect(reloadCommand.data.contexts).toEqual([0]);
  });

  test('shows what would change, and changes nothing', async () => {
    const { disk, operator, context } = await onFiles();
    const served = operator.served();
    disk.text = after;
    const body = await run(reloadCommand, {}, context());
    const text = textsOf(body).join('\n');
    expect(text).toContain('**Passages**: 0 added, 0 removed, 1 reworded');
    expect(text).toContain(String.raw`After: The mayor of Ely opened the dam on Sunday\.`);
    expect(text).toMatch(/\*\*Answers that would change: [1-9]\d*\*\* of \d+ questions/);
    expect(buttonsOf(body).map(({ label }) => label)).toEqual(['Apply', 'Discard']);
    expect(operator.served()).toBe(served);
  });

  test('serves the new version once it is applied', async () => {
    const { disk, operator, context } = await onFiles();
    disk.text = after;
    const [apply] = buttonsOf(await run(reloadCommand, {}, context()));
    const pressed = await press(reloadCommand, apply?.target.split(':').slice(1) ?? [], context());
    expect(textsOf(pressed?.message ?? message())[0]).toContain('**Applied.**');
    expect(operator.served().index.story.articles[0]?.text).toContain('on Sunday');
  });

  test('applies nothing that the files no longer say', async () => {
    const { disk, operator, context } = await onFiles();
    disk.text = after;
    const [apply] = buttonsOf(await run(reloadCommand, {}, context()));
    disk.text = `${after}\n\nMore.\n`;
    await run(reloadCommand, {}, context());
    const pressed = await press(reloadCommand, apply?.target.split(':').slice(1) ?? [], context());
    expect(textsOf(pressed?.message ?? message())[0]).toContain('**Nothing changed.**');
    expect(operator.served().index.story.articles[0]?.text).toContain('on Monday');
  });

  test('applies at once where the operator wants that', async () => {
    const { disk, operator, context } = await onFiles(true);
    disk.text = after;
    expect(textsOf(await run(reloadCommand, {}, context()))[0]).toContain('**Applied.**');
    expect(operator.served().index.story.articles[0]?.text).toContain('on Sunday');
  });

  test('can be discarded', async () => {
    const { context } = await onFiles();
    const pressed = await press(reloadCommand, ['discard'], context());
    expect(textsOf(pressed?.message ?? message())[0]).toContain('**Discarded.**');
  });

  test('says when nothing changed', async () => {
    const { operator, context } = await onFiles();
    const { version } = operator.served().index.story;
    expect(textsOf(await run(reloadCommand, {}, context()))).toEqual([
      `Nothing has changed: version ${version} goes on serving.`,
    ]);
  });

  test('says what is wrong with a file, where, and what to do', async () => {
    const { disk, context } = await onFiles();
    disk.text = '';
    expect(textsOf(await run(reloadCommand, {}, context())).join('\n')).toBe(
      [
        '**Not reloaded.** 1 file could not be used, so the old story goes on serving.',
        String.raw`**dam\.txt**: the file is empty. Put the article’s text into it, or take the file away.`,
      ].join('\n'),
    );
  });

  test.each([[[]], [['files', 'x']], [['apply', 'a']], [['what', 'a', '1', '1']]])(
    'a button that means nothing (%j) does nothing',
    async (state) => {
      const { context } = await onFiles();
      expect(await press(reloadCommand, state, context())).toBeNull();
    },
  );
});
