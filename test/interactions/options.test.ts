import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { defineCommand } from '../../src/interactions/command.ts';
import { decodeOptions, focusedOption, optionsSuit } from '../../src/interactions/options.ts';
import { say } from '../../src/locales/markdown.ts';
import { textMessage } from '../../src/reply/message.ts';
import { autocomplete } from '../support/interactions.ts';

const data = {
  name: 'find',
  description: 'Find',
  options: [
    {
      type: Type.String as const,
      name: 'words',
      description: 'w',
      required: true as const,
      min_length: 2,
      max_length: 5,
    },
    { type: Type.Integer as const, name: 'most', description: 'm' },
    { type: Type.Number as const, name: 'share', description: 's' },
    { type: Type.Boolean as const, name: 'exact', description: 'e', required: false as const },
    { type: Type.Role as const, name: 'by', description: 'b' },
    { type: Type.Integer as const, name: 'pages', description: 'p', min_value: 1, max_value: 9 },
    { type: Type.String as const, name: 'order', description: 'o', choices: [{ name: 'Up', value: 'up' }] },
  ],
};

describe('optionsSuit', () => {
  test.each([
    [{ words: 'abc' }, true],
    [{ words: 'abc', most: 3, share: 0.5, exact: true }, true],
    [{}, false],
    [{ most: 3 }, false],
    [{ words: 'a' }, false],
    [{ words: 'abcdef' }, false],
    [{ words: 3 }, false],
    [{ words: 'abc', most: 'many' }, false],
    [{ words: 'abc', most: 1.5 }, false],
    [{ words: 'abc', share: true }, false],
    [{ words: 'abc', exact: 'yes' }, false],
    [{ words: 'abc', by: '900000000000000001', pages: 9, order: 'up' }, true],
    [{ words: 'abc', by: '@admins' }, false],
    [{ words: 'abc', pages: 0 }, false],
    [{ words: 'abc', pages: 10 }, false],
    [{ words: 'abc', order: 'Up' }, false],
  ])('%j: %j', (values, suits) => {
    expect(optionsSuit(data, values)).toBe(suits);
  });

  test('takes no value from the prototype', () => {
    const named = {
      ...data,
      options: [{ type: Type.String as const, name: 'constructor', description: 'c' }],
    };
    expect(optionsSuit(named, {})).toBe(true);
  });
});

test('option types follow the definition', () => {
  defineCommand({
    data: {
      name: 'find',
      description: 'Find',
      options: [
        { type: Type.String, name: 'words', description: 'w', required: true },
        { type: Type.Integer, name: 'most', description: 'm' },
        { type: Type.Boolean, name: 'exact', description: 'e', required: false },
      ],
    },
    access: 'everyone',
    private: false,
    run: (options) => {
      expectTypeOf(options.words).toEqualTypeOf<string>();
      expectTypeOf(options.most).toEqualTypeOf<number | undefined>();
      expectTypeOf(options.exact).toEqualTypeOf<boolean | undefined>();
      // @ts-expect-error the definition has no such option
      expectTypeOf(options.other).toBeUndefined();
      return textMessage(say``);
    },
  });
});

test('decodeOptions keeps values by name', () => {
  expect(
    decodeOptions([
      { type: Type.String, name: 'words', value: 'abc' },
      { type: Type.Integer, name: 'most', value: 3 },
      { type: Type.Subcommand, name: 'sub' },
    ]),
  ).toEqual({ words: 'abc', most: 3 });
  expect(decodeOptions([])).toEqual({});
});

test('focusedOption is what is being typed', () => {
  const { data: typing } = autocomplete('find', 'words', 'ab', { most: 3 });
  expect(focusedOption(typing.options)).toEqual({ name: 'words', typed: 'ab' });
  expect(focusedOption([])).toBeNull();
});

test('what is typed comes without U+0000, which no store of texts keeps', () => {
  expect(decodeOptions([{ type: 3, name: 'name', value: 'a\u0000b' }])).toEqual({ name: 'ab' });
});
