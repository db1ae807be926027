import { describe, expect, test } from 'vitest';
import { variantsOf } from '../../../bench/metamorphic/variants.ts';

const question = 'Why did Michael Flynn resign?';

const put = (kind: string) =>
  variantsOf(question).flatMap((variant) => (variant.kind === kind ? [variant.question] : []));

describe('a question put otherwise', () => {
  test('with a greeting, in other case and with other punctuation', () => {
    expect(put('greeting')).toContain('hey bot, Why did Michael Flynn resign?');
    expect(put('please')).toContain('Why did Michael Flynn resign, please?');
    expect(put('case')).toEqual(['why did michael flynn resign?', 'WHY DID MICHAEL FLYNN RESIGN?']);
    expect(put('punctuation')).toContain('Why did Michael Flynn resign???');
  });

  test('with its halves turned round', () => {
    expect(put('word order')).toEqual(['Flynn resign Why did Michael?']);
  });

  test('with one typo in one word, the same each time', () => {
    const [typo = ''] = put('typo');
    expect(put('typo')).toEqual([typo]);
    const words = typo.split(' ');
    expect(question.split(' ').filter((word, at) => word !== words[at])).toHaveLength(1);
  });

  test('never is the question itself', () => {
    expect(variantsOf('who?').map((variant) => variant.question)).not.toContain('who?');
  });
});
