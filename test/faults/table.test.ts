import { expect, test } from 'vitest';
import { faults } from './faults.ts';
import { pageOf } from './table.ts';

test('docs/faults.md says what the tests of faults show', async () => {
  await expect(pageOf(faults)).toMatchFileSnapshot('../../docs/faults.md');
});
