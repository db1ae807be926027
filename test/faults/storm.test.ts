import { expect, test } from 'vitest';
import { storm } from './storm.ts';

/** 10,000 is said by hand: `STORM=10000 npx vitest run test/faults/storm.test.ts`. */
const size = Number(process.env['STORM'] ?? 1_000);

test('in a storm every interaction is answered once or refused once, and nothing else is answered', async () => {
  const { interactions, strays, ...rest } = await storm(size);
  process.stderr.write(`A storm: ${JSON.stringify({ ...interactions, strays, ...rest })}\n`);
  const { answered, told } = interactions;
  expect(interactions).toEqual({ asked: size, answered, told, silent: 0, twice: 0 });
  expect(answered).toBeGreaterThan(told);
  expect(told).toBeGreaterThan(0);
  expect(rest).toEqual({ strayRefusals: strays, repeats: size / 10, repeatRefusals: size / 10 });
}, 600_000);
