import { expect, test } from 'vitest';
import { storm } from './storm.ts';

test('in a storm of 10,000 every interaction is answered once or refused once, and nothing else is answered', async () => {
  const { interactions, strays, ...rest } = await storm(10_000);
  const { answered, told } = interactions;
  expect(interactions).toEqual({ asked: 10_000, answered, told, silent: 0, twice: 0 });
  expect(told).toBeGreaterThan(0);
  // Ninety of a hundred are by members who ask once.
  expect(answered).toBeGreaterThanOrEqual(9_000);
  expect(rest).toEqual({ strayRefusals: strays, repeats: 1_000, repeatRefusals: 1_000 });
}, 600_000);
