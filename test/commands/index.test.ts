import { describe, expect, test } from 'vitest';
import { commands, messageCommands } from '../../commands/index.ts';
import { helpOn } from '../../commands/help.ts';
import { namedIn } from '../../src/interactions/registry.ts';
import { run } from '../support/running.ts';
import { textsOf } from '../support/rendered.ts';
import { contextServing } from '../support/serving.ts';
import { articleOf, storyOf } from '../support/stories.ts';

describe('the registry', () => {
  test('holds each command once, in order', () => {
    expect(commands.map(({ data }) => data.name)).toEqual([
      'ask',
      'said',
      'quote',
      'who',
      'timeline',
      'sources',
      'check',
      'letter',
      'document',
      'story',
      'reload',
      'golden',
      'settings',
      'gaps',
      'help',
    ]);
  });

  test.each(commands.map((entry) => [entry.data.name, entry] as const))(
    '/%s can be used somewhere, and is shown to those who may use it',
    (_name, entry) => {
      const { data } = entry;
      expect(data.contexts?.length).toBeGreaterThan(0);
      expect(data.integration_types?.length).toBeGreaterThan(0);
      const isForAll = namedIn(entry).some(({ command }) => command.access === 'everyone');
      expect(data.default_member_permissions === undefined).toBe(isForAll);
    },
  );

  test.each(commands.flatMap(namedIn).map(({ name, command }) => [name, command] as const))(
    '/%s is what Discord takes',
    (_name, { data, complete }) => {
      expect(data.name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
      expect(data.description.length).toBeLessThanOrEqual(100);
      const options = data.options ?? [];
      for (const { name, description } of options) {
        expect(name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
        expect(description.length).toBeLessThanOrEqual(100);
      }
      const completes = options.some((option) => 'autocomplete' in option && option.autocomplete);
      expect(complete !== undefined).toBe(completes);
    },
  );
});

test('/help lists every command and what it needs', async () => {
  const context = contextServing(storyOf([articleOf({ paragraphs: [['One.']] })]));
  const told = textsOf(await run(helpOn(commands.slice(0, -1), messageCommands), {}, context));
  const lines = told[1]?.split('\n') ?? [];
  expect(lines.map((line) => /\*\*(.*?)\*\*/.exec(line)?.[1])).toEqual([
    String.raw`/ask question \[as\-typed\] \[article\]`,
    '/said about',
    String.raw`/quote \[speaker\] \[about\]`,
    String.raw`/who \[person\]`,
    '/timeline',
    '/sources',
    String.raw`/check text \[speaker\]`,
    '/letter',
    String.raw`/document \[name\]`,
    '/story about',
    String.raw`/story load \[file\] \[address\] \[name\]`,
    String.raw`/story add \[file\] \[address\]`,
    '/story list',
    '/story switch story',
    '/story rename story name',
    '/story remove story',
    '/story history',
    '/story rollback version',
    String.raw`/reload \[file\] \[address\]`,
    '/golden add question',
    '/golden list',
    '/golden remove question',
    String.raw`/settings \[replies\] \[language\] \[moderators\] \[sureness\] \[gaps\] \[per\-minute\]`,
    '/gaps',
    '/help',
    'Ask the story about this',
    'Check against the story',
  ]);
  expect(lines.filter((line) => line.includes('moderators only'))).toHaveLength(14);
});
