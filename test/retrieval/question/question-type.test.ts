import { describe, expect, it } from 'vitest';
import { questionType } from '../../../src/retrieval/question/question-type.ts';

describe('the type of a question is read off its words', () => {
  it.each([
    ['Who resigned?', 'who', 'person'],
    ['By whom was he criticised?', 'who', 'person'],
    ['When did it happen?', 'when', 'date'],
    ['In what year was it built?', 'when', 'date'],
    ['Where is Normandy?', 'where', 'place'],
    ['Which country expelled them?', 'where', 'place'],
    ['Why did he resign?', 'why', 'reason'],
    ['How many diplomats were expelled?', 'how-many', 'number'],
    ['How old is he?', 'how-many', 'number'],
    ['How much money did he get?', 'how-much', 'money'],
    ['How did he do it?', 'how', null],
    ['What did the minister say about it?', 'said', null],
    ['Who said that he lied?', 'said', 'person'],
    ['What is a quorum?', 'definition', null],
    ['Did Putin retaliate?', 'yes-no', null],
    ['gala dinner', 'keywords', null],
  ])('%s: %s', (question, kind, expected) => {
    expect(questionType(question)).toEqual({ kind, expected });
  });
});
