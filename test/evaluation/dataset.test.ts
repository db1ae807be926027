import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/evaluation/dataset.ts';

const article = { id: 'a', headline: 'A', paragraphs: ['One.', 'Two.'] };
const question = {
  id: 'q',
  article: 'a',
  question: 'What?',
  answerable: true,
  paragraphs: [2],
  sentences: [[2, 1]],
  answers: ['Two'],
};
const set = { name: 'set', articles: [article], questions: [question] };

function complaint(json: unknown): string {
  const read = readDataset(json);
  return read.status === 'invalid' ? read.complaint : '';
}

describe('readDataset', () => {
  it('takes articles by paragraphs or by file, and questions of any kind', () => {
    const withFile = {
      ...set,
      articles: [article, { id: 'b', file: 'b.txt' }],
      questions: [question, { ...question, id: 'r', article: 'b', kind: 'who', paragraphs: [99] }],
    };
    expect(readDataset(withFile)).toEqual({ status: 'valid', dataset: withFile });
  });

  it('names the place of a wrong value', () => {
    const wrong = { ...set, questions: [question, { ...question, id: 'r', sentences: [[2]] }] };
    expect(complaint(wrong)).toContain('questions[1].sentences[0]');
    expect(complaint({ ...set, articles: [{ id: 'a' }] })).toBe(
      'articles[0]: give either "paragraphs" or "file"',
    );
  });

  it('refuses a sentence-ranking set in one line', () => {
    expect(complaint([{ q: 'Who?', cand: [{ t: 'He.', y: 1 }] }])).toMatch(
      /^the whole file: .*expected object/,
    );
  });

  it('refuses questions about nothing', () => {
    expect(complaint({ ...set, questions: [{ ...question, article: 'z' }] })).toBe(
      'questions[0].article: no article has the id "z"',
    );
    expect(complaint({ ...set, questions: [{ ...question, paragraphs: [3] }] })).toContain('beyond');
    expect(complaint({ ...set, questions: [{ ...question, answerable: false }] })).toContain(
      'questions[0].paragraphs',
    );
    expect(complaint({ ...set, articles: [article, article] })).toContain('articles[1].id');
    expect(complaint({ ...set, questions: [question, question] })).toContain('questions[1].id');
  });

  it('names three complaints and counts the rest', () => {
    const five = Array.from({ length: 5 }, (_, at) => ({ ...question, id: String(at), article: 'z' }));
    expect(complaint({ ...set, questions: five })).toMatch(/; and 2 more$/);
  });
});
