import { describe, expect, it } from 'vitest';
import { runOnce } from '../../../../src/fronts/terminal/once/answers.ts';
import { plainPaint } from '../../../../src/fronts/terminal/paint.ts';
import { smallInteractions } from '../support.ts';

const settings = {
  interactions: smallInteractions(),
  style: { paint: plainPaint, date: String },
  nextPage: 'Next',
  previousPage: 'Back',
  isHidden: () => false,
  switches: [],
};

describe('runOnce', () => {
  it('prints what the command shows', async () => {
    expect(await runOnce('ask', 'is it red?', settings)).toEqual({
      status: 'shown',
      text: 'You asked: is it red?',
      hidden: [],
    });
  });

  it('prints every page, and no button that turns them', async () => {
    expect(await runOnce('pages', '', settings)).toEqual({
      status: 'shown',
      text: 'Page 1\n\nPage 2\n\nPage 3',
      hidden: [],
    });
  });

  it('refuses what Discord would not send', async () => {
    expect(await runOnce('ask', 'x'.repeat(21), settings)).toEqual({
      status: 'wrong',
      complaint: 'The question has 21 characters; 20 at most',
    });
  });
});
