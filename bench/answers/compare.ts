import { availableParallelism, cpus, loadavg } from 'node:os';
import model from '../../src/retrieval/rank/model.json' with { type: 'json' };
import { commitMeasured } from '../results.ts';
import { say } from '../say.ts';
import { bytesAnArticle } from './memory.ts';
import { openSet, sampleOf, SETS, type BenchSet } from './question-sets.ts';
import type { Report, SentenceSetReport, SetReport } from './report/report.ts';
import { scoresOfTrial } from './scores.ts';
import { openSentenceSet, sampleOfSentences, scoreSentences, SENTENCE_SETS } from './sentence-sets.ts';
import type { System } from './system.ts';
import { runTrials, type Trial } from './trial.ts';

/** Runs the systems on every set that is there, on at most `sample` questions of each kind a set. */
export async function compare(systems: readonly System[], sample: number | null): Promise<Report> {
  // The sources were read when the run began: what is committed meanwhile is not what is measured.
  const begun = { date: new Date().toISOString(), commit: commitMeasured() };
  const [before = 0] = loadavg();
  const sets: SetReport[] = [];
  const skipped: string[] = [];
  const trainedPages = new Set<string>();
  for (const place of SETS) {
    const set = await openSet(place);
    if (set === null) {
      sayAbsent(place.name);
      skipped.push(place.name);
      continue;
    }
    if (model.trainedOn.includes(set.name)) for (const { id } of set.articles) trainedPages.add(pageOf(id));
    const questions = sampleOf(set.questions, sample);
    const trials = runTrials(set, questions, systems, (done, total) => {
      if (done % 10 === 0 || done === total) say(`${set.name}: ${done} of ${total} articles`);
    });
    const measured = trials.map((trial) => ({ trial, bytes: bytesAnArticle(trial.system, set.articles) }));
    sets.push(...reportsOf(set, measured, trainedPages));
  }
  const sentenceSets = measureSentences(systems, sample, skipped);
  const [after = 0] = loadavg();
  return {
    ...begun,
    node: process.versions.node,
    processor: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: availableParallelism(),
    load: [before, after],
    trainedOn: model.trainedOn,
    trained: model.date,
    sample,
    skipped,
    sets,
    sentenceSets,
  };
}

function measureSentences(
  systems: readonly System[],
  sample: number | null,
  skipped: string[],
): readonly SentenceSetReport[] {
  return SENTENCE_SETS.flatMap((name) => {
    const set = openSentenceSet(name);
    if (set === null) {
      sayAbsent(name);
      skipped.push(name);
      return [];
    }
    const questions = sampleOfSentences(set, sample);
    const training = model.trainedOn.includes(name) ? 'trained' : 'unseen';
    say(`${name}: ${questions.length} questions`);
    return [
      {
        name,
        training,
        systems: systems.map((system) => ({
          name: system.name,
          label: system.label,
          scores: scoreSentences(system, questions),
        })),
      },
    ];
  });
}

function sayAbsent(name: string): void {
  say(`bench answers: ${name} is absent from ../shared/datasets and is skipped.`);
}

/** A trial, and the memory of its system's searchable articles. */
interface Measured {
  readonly trial: Trial;
  readonly bytes: number | null;
}

/** The set's report, and where the weights were trained on some of its pages, another one on the rest. */
function reportsOf(
  set: BenchSet,
  trials: readonly Measured[],
  trainedPages: ReadonlySet<string>,
): readonly SetReport[] {
  const all = set.articles.map(({ id }) => id);
  const unseen = new Set(all.filter((id) => !trainedPages.has(pageOf(id))));
  if (model.trainedOn.includes(set.name)) return [reportOn(set.name, 'trained', all, trials)];
  if (unseen.size === all.length) return [reportOn(set.name, set.isOwn ? 'own' : 'unseen', all, trials)];
  return [
    reportOn(set.name, 'partly', all, trials),
    reportOn(`${set.name}, unseen pages`, 'unseen', [...unseen], trials),
  ];
}

function reportOn(
  name: string,
  training: SetReport['training'],
  articles: readonly string[],
  trials: readonly Measured[],
): SetReport {
  const ids = new Set(articles);
  const systems = trials.map(({ trial, bytes }) =>
    scoresOfTrial(trial, ({ question }) => ids.has(question.article), bytes),
  );
  const [first] = systems;
  return {
    name,
    training,
    articles: articles.length,
    answerable: first?.clean.questions ?? 0,
    unanswerable: first?.refusing.written.questions ?? 0,
    systems,
  };
}

/** The page that an article is cut from: `set/page/part`; any other id is a page of its own. */
function pageOf(id: string): string {
  return id.split('/')[1] ?? id;
}
