import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customId, readCustomId, readNumber } from '../../src/interactions/custom-id.ts';

describe('customId', () => {
  test('gives its state back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ask', 'letter'),
        fc.array(fc.string({ unit: 'grapheme', maxLength: 30 })),
        (command, state) => {
          const id = customId(command, ...state);
          if (id === null) return;
          expect(id.length).toBeLessThanOrEqual(100);
          expect(readCustomId(id)).toEqual({ command, state });
        },
      ),
    );
  });

  test('keeps separators inside a part', () => {
    expect(customId('ask', 'a:b~c', '')).toBe('ask:a~1b~0c:');
    expect(readCustomId('ask:a~1b~0c:')).toEqual({ command: 'ask', state: ['a:b~c', ''] });
  });

  test('is null for a state that does not fit', () => {
    expect(customId('ask', 'x'.repeat(96))).toHaveLength(100);
    expect(customId('ask', 'x'.repeat(97))).toBeNull();
    expect(customId('ask', ':'.repeat(60))).toBeNull();
  });
});

describe('readCustomId', () => {
  test.each(['', ':', ':page:1', 'ask:~', 'ask:~2', `ask:${'x'.repeat(200)}`])('refuses %j', (id) => {
    expect(readCustomId(id)).toBeNull();
  });

  test('never throws, and what it reads it would write the same', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (id) => {
        const read = readCustomId(id);
        const written = read === null ? id : customId(read.command, ...read.state);
        expect(written).toBe(id);
      }),
    );
  });
});

test.each([
  ['0', 0],
  ['12', 12],
  ['', null],
  ['-1', null],
  ['1.5', null],
  ['1e3', null],
  ['9999999', null],
])('readNumber(%j) is %j', (part, number) => {
  expect(readNumber(part)).toBe(number);
});
