import { expect, it } from 'vitest';
import { remembered } from '../../src/text/remembered.ts';

/** Lengths, and which words they were worked out of. */
function measuring(known?: Map<string, { readonly length: number }>) {
  const asked: string[] = [];
  const lengthOf = remembered((word: string) => {
    asked.push(word);
    return { length: word.length };
  }, known);
  return { asked, lengthOf };
}

it('is worked out once for each key', () => {
  const { asked, lengthOf } = measuring();
  expect(lengthOf('dam')).toBe(lengthOf('dam'));
  expect(lengthOf('mayor')).toEqual({ length: 5 });
  expect(asked).toEqual(['dam', 'mayor']);
});

it('is worked out again for what is no longer kept', () => {
  const known = new Map<string, { readonly length: number }>();
  const { asked, lengthOf } = measuring(known);
  lengthOf('dam');
  known.clear();
  lengthOf('dam');
  expect(asked).toEqual(['dam', 'dam']);
});

it('remembers null too', () => {
  const asked: string[] = [];
  const nothingOf = remembered((word: string) => {
    asked.push(word);
    return null;
  });
  expect([nothingOf('dam'), nothingOf('dam')]).toEqual([null, null]);
  expect(asked).toEqual(['dam']);
});
