import { describe, expect, it } from 'vitest';
import { isListed, readSentenceSet } from '../../src/evaluation/sentence-set.ts';

const question = { q: 'Who resigned?', cand: [{ t: 'He did.', y: 1 }] };

function complaint(json: unknown): string {
  const read = readSentenceSet(json);
  return read.status === 'invalid' ? read.complaint : '';
}

describe('readSentenceSet', () => {
  it('takes questions with any number of candidates', () => {
    const set = [question, { q: 'When?', cand: [] }];
    expect(readSentenceSet(set)).toEqual({ status: 'valid', set });
  });

  it('is told from a question set by being a list', () => {
    expect(isListed([question])).toBe(true);
    expect(isListed({ name: 'set', articles: [], questions: [] })).toBe(false);
    expect(isListed(null)).toBe(false);
  });

  it('names the place of a wrong value', () => {
    expect(complaint([question, { q: 'When?', cand: [{ t: 'Now.', y: 2 }] }])).toMatch(
      /^\[1\]\.cand\[0\]\.y: /,
    );
    expect(complaint([{ q: 'When?' }])).toMatch(/^\[0\]\.cand: /);
    expect(complaint([{ ...question, q: '' }])).toMatch(/^\[0\]\.q: /);
    expect(complaint([])).toBe('the whole file: give at least one question');
  });
});
