import { describe, expect, it } from 'vitest';
import type { Progress } from '../../src/evaluation/asked.ts';
import type { Dataset, DatasetQuestion } from '../../src/evaluation/dataset.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { EvaluationSettings } from '../../src/evaluation/evaluate.ts';
import { nextPage } from '../../src/evaluation/refusals.ts';

const dam = [
  'The mayor of Ely, Ann Porter, opened the new dam on Monday.',
  'The dam cost 40 million dollars and took three years to build.',
  'Farmers near the river had protested against the project.',
];
const bridge = [
  'Engineers closed the old bridge in Ludlow after a storm.',
  'Repairs will take six weeks, the county council said.',
];

const question = (
  id: string,
  article: string,
  text: string,
  paragraph: number,
  answer: string,
): DatasetQuestion => ({
  id,
  article,
  question: text,
  answerable: true,
  kind: 'fact',
  paragraphs: [paragraph],
  sentences: [[paragraph, 1]],
  answers: [answer],
});

const dataset: Dataset = {
  name: 'small',
  articles: [
    { id: 'set/dam/0', headline: 'Dam Opens in Ely', paragraphs: dam },
    { id: 'bridge', file: 'bridge.txt' },
  ],
  questions: [
    question('b1', 'bridge', 'Why was the bridge in Ludlow closed?', 1, 'after a storm'),
    question('d1', 'set/dam/0', 'Who opened the new dam?', 1, 'Ann Porter'),
    question('d2', 'set/dam/0', 'What did the dam cost?', 2, '40 million dollars'),
    {
      ...question('d3', 'set/dam/0', 'Who won the Super Bowl?', 1, ''),
      answerable: false,
      kind: 'unanswerable',
      paragraphs: [],
      sentences: [],
      answers: [],
    },
  ],
};

const source = {
  file: 'bridge.txt',
  bytes: new TextEncoder().encode(`Bridge Closed\n\n${bridge.join('\n\n')}\n`),
};

function run(settings: Partial<EvaluationSettings> = {}) {
  let time = 0;
  const steps = evaluate({
    dataset,
    sources: new Map([['bridge', source]]),
    now: () => (time += 1),
    lexicon: null,
    sureness: 'balanced',
    refusals: false,
    ...settings,
  });
  const progress: Progress[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { outcome: step.value, progress };
    progress.push(step.value);
  }
}

function evaluated(settings: Partial<EvaluationSettings> = {}) {
  const { outcome } = run(settings);
  if (outcome.status === 'refused') throw new Error('the articles were refused');
  return outcome.value;
}

describe('evaluate', () => {
  it('asks every question of its own article, given by paragraphs or by file', () => {
    const { overall, articles, asked, kinds } = evaluated();
    expect(articles).toBe(2);
    expect(overall).toMatchObject({ questions: 4, answerable: 3 });
    expect(overall.passages).toMatchObject({ hit3: 1 });
    expect(overall.sentences?.hit1).toBeGreaterThan(0.6);
    expect(asked.map((one) => one.question.id)).toEqual(['b1', 'd1', 'd2', 'd3']);
    expect(asked[2]?.ranking[0]).toMatchObject({ paragraph: 2, sentence: 1, text: dam[1] });
    expect(kinds.map(({ kind, scores }) => [kind, scores.questions])).toEqual([
      ['fact', 3],
      ['unanswerable', 1],
    ]);
    expect(overall.abstentionAuroc).toBe(1);
    expect(overall.falseAnswerRate).toBe(0);
  });

  it('times builds and answers by the clock it is given', () => {
    const { build, latency } = evaluated();
    expect(build).toEqual({ p50: 1, p99: 1 });
    expect(latency).toEqual({ p50: 1, p99: 1 });
  });

  it('tells its progress, question by question', () => {
    const { progress } = run();
    expect(progress).toEqual([1, 2, 3, 4].map((done) => ({ phase: 'questions', done, total: 4 })));
  });

  it('refuses a set with an article that does not load, naming its file', () => {
    const bad = { ...source, bytes: new Uint8Array() };
    const { outcome } = run({ sources: new Map([['bridge', bad]]) });
    expect(outcome).toMatchObject({ status: 'refused', problems: [{ kind: 'empty', file: 'bridge.txt' }] });
    expect(run({ sources: new Map() }).outcome).toMatchObject({ status: 'refused' });
  });

  it('measures refusal where the answer was taken away, and of another article', () => {
    const { refusals } = evaluated({ refusals: true });
    expect(refusals?.without.questions).toBe(3);
    expect(refusals?.elsewhere.questions).toBe(3);
    expect(refusals?.elsewhere.auroc).toBeGreaterThan(0.8);
  });

  it('does not ask without an answer where nothing would be left of the article', () => {
    const single = { ...dataset, articles: [{ id: 'a', headline: 'A', paragraphs: dam.slice(0, 1) }] };
    const questions = [question('q', 'a', 'Who opened the dam?', 1, 'Ann Porter')];
    const { refusals } = evaluated({ dataset: { ...single, questions }, refusals: true });
    expect(refusals).toEqual({
      without: { questions: 0, auroc: null, falseAnswerRate: 0 },
      elsewhere: { questions: 0, auroc: null, falseAnswerRate: 0 },
    });
  });
});

describe('nextPage', () => {
  it('is the next article of another page, going round', () => {
    const ids = ['s/a/0', 's/a/1', 's/b/0', 'c'];
    expect(nextPage(ids, 's/a/0')).toBe('s/b/0');
    expect(nextPage(ids, 's/b/0')).toBe('c');
    expect(nextPage(ids, 'c')).toBe('s/a/0');
    expect(nextPage(['s/a/0', 's/a/1'], 's/a/0')).toBeNull();
  });
});
