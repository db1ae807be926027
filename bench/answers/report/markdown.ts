import type { SystemScores } from '../scores.ts';
import {
  decimal,
  percent,
  TRAINING_NOTES,
  type RankedSystem,
  type Report,
  type SentenceSetReport,
  type SetReport,
} from './report.ts';

type Column<System> = readonly [head: string, cell: (system: System, verbatim: System | null) => string];

const RANKING: readonly Column<SystemScores>[] = [
  ['passage@1', ({ clean }) => percent(clean.passages?.hit1)],
  ['@3', ({ clean }) => percent(clean.passages?.hit3)],
  ['MRR', ({ clean }) => decimal(clean.passages?.mrr, 3)],
  ['sentence@1', ({ clean }) => percent(clean.sentences?.hit1)],
  ['@3', ({ clean }) => percent(clean.sentences?.hit3)],
  ['MRR', ({ clean }) => decimal(clean.sentences?.mrr, 3)],
  ['answer in sentence@1', ({ clean }) => percent(clean.answerInSentence1)],
  ['typos: passage@1', ({ typo }) => percent(typo.passages?.hit1)],
  ['@3', ({ typo }) => percent(typo.passages?.hit3)],
  ['sentence@1', ({ typo }) => percent(typo.sentences?.hit1)],
];

const REFUSING: readonly Column<SystemScores>[] = [
  ['AUROC without', ({ refusing }) => decimal(refusing.without.auroc, 3)],
  ['elsewhere', ({ refusing }) => decimal(refusing.elsewhere.auroc, 3)],
  ['written', ({ refusing }) => decimal(refusing.written.auroc, 3)],
  ['useful, without', ({ refusing }) => percent(refusing.without.useful)],
  ['useful, elsewhere', ({ refusing }) => percent(refusing.elsewhere.useful)],
  ['build ms', ({ times }) => decimal(times.build, 1)],
  ['p50 ms', ({ times }) => decimal(times.p50, 2)],
  ['p99 ms', ({ times }) => decimal(times.p99, 2)],
  ['kB an article', ({ bytes }) => decimal(bytes === null ? null : bytes / 1_000, 0)],
  ["Verbatim's p50 ÷ its", ({ times }, verbatim) => ratio(verbatim?.times.p50, times.p50)],
];

function ratio(own: number | null | undefined, other: number | null): string {
  return own === null || own === undefined || !other ? '–' : `${(own / other).toFixed(2)} ×`;
}

/** The report as Markdown: two tables a set, and what the words in them mean. */
export function markdownOf(report: Report): string {
  return [
    '# Answers: Verbatim and its peers, measured in one run',
    circumstances(report),
    LEGEND,
    ...report.sets.flatMap(sectionsOf),
    ...sentenceSections(report.sentenceSets),
    '',
  ].join('\n\n');
}

/** One paragraph: when, where, on what. */
function circumstances(report: Report): string {
  const { date, node, processor, cores, load, commit, sample, trainedOn, trained, skipped } = report;
  const size =
    sample === null
      ? 'every question'
      : `at most ${sample} answerable and ${sample} unanswerable questions a set`;
  const busy = load.map((one) => one.toFixed(1)).join(' before, ');
  const parts = [
    `Measured on ${date.slice(0, 10)} by \`npm run bench -- answers\`, on ${size}; Node ${node}, ${processor}, ${cores} cores`,
    `load ${busy} after (above ${cores}, other work was running and all times are too long)`,
    `commit ${commit ?? 'unknown'}`,
    `weights of ${trained}, trained on ${trainedOn.join(' and ')}`,
    ...(skipped.length > 0 ? [`absent and skipped: ${skipped.join(', ')}`] : []),
  ];
  return `${parts.join('; ')}.`;
}

const LEGEND = [
  "Ranks are of the first right passage or sentence, in per cent of answerable questions. **Typos**: one random edit in each of up to two content words. **Without**: the same questions after the gold paragraph is taken out of the article; **elsewhere**: asked of another page's article; **written**: unanswerable questions written to look answerable. **AUROC** is of Verbatim's confidence and of the others' best score.",
  '**Useful**: the share of answerable questions answered with the right passage, at the best threshold that shows wrong answers to at most 5 % of all questions asked, as many of them without an answer as with one. The stricter measure (at most 5 % of the answers shown) is in `answers.json`.',
  "The peers rank a sentence by its own score and half its passage's, which serves them best; that takes two searches. All are given the same sentences. **Build** makes an article already read searchable: for Verbatim without reading names, quotes and questions. **kB an article** is the memory that this takes, beyond the article and what all articles share (Verbatim’s lexicon).",
].join('\n\n');

const SENTENCES: readonly Column<RankedSystem>[] = [
  ['MAP', ({ scores }) => decimal(scores.map, 3)],
  ['MRR', ({ scores }) => decimal(scores.mrr, 3)],
  ['P@1', ({ scores }) => percent(scores.hit1)],
  ['p50 ms', ({ scores }) => decimal(scores.latency.p50, 2)],
  ['p99 ms', ({ scores }) => decimal(scores.latency.p99, 2)],
];

const SENTENCE_LEGEND =
  "The last sets have no articles: each question has candidate sentences, right and wrong. **MAP**, **MRR** and **P@1** (per cent) are over the questions that have both. Every system is given the candidates in alphabetical order, and its ties keep that order: in TREC QA's file the right ones come first, and a system that keeps ties in the file's order reads them off. **ms**: the candidates of one question made searchable and ranked.";

function sentenceSections(sets: readonly SentenceSetReport[]): readonly string[] {
  if (sets.length === 0) return [];
  return [
    SENTENCE_LEGEND,
    ...sets.flatMap(({ name, training, systems }) => [
      `## ${name}`,
      `${systems[0]?.scores.judged ?? 0} questions with right and wrong candidate sentences; ${TRAINING_NOTES[training]}.`,
      tableOf(systems, SENTENCES),
    ]),
  ];
}

function sectionsOf(set: SetReport): readonly string[] {
  const { name, articles, answerable, unanswerable, training, systems } = set;
  const counts = `${articles} ${articles === 1 ? 'article' : 'articles'}, ${answerable} answerable and ${unanswerable} unanswerable questions`;
  return [
    `## ${name}`,
    `${counts}; ${TRAINING_NOTES[training]}.`,
    tableOf(systems, RANKING),
    tableOf(systems, REFUSING),
    ...systems.flatMap(shippedLine),
  ];
}

function tableOf<System extends { readonly name: string; readonly label: string }>(
  systems: readonly System[],
  columns: readonly Column<System>[],
): string {
  const verbatim = systems.find(({ name }) => name === 'verbatim') ?? null;
  const rows = systems.map((system) => [
    system.name === 'verbatim' ? `**${system.label}**` : system.label,
    ...columns.map(([, cell]) => cell(system, verbatim)),
  ]);
  const heads = ['system', ...columns.map(([head]) => head)];
  const rule = heads.map((_, at) => (at === 0 ? '---' : '--:'));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What a system with a threshold of its own does at it. */
function shippedLine({ label, usefulAsShipped, refusing }: SystemScores): readonly string[] {
  if (usefulAsShipped === null) return [];
  const refused = (['written', 'without', 'elsewhere'] as const)
    .filter((kind) => refusing[kind].questions > 0)
    .map((kind) => `${percent(refusing[kind].falselyAnswered)} % of *${kind}*`);
  const falsely = refused.length > 0 ? `, and an answer to ${refused.join(', ')}` : '';
  return [
    `${label} at the threshold it ships with shows the right passage first to ${percent(usefulAsShipped)} % of answerable questions${falsely}.`,
  ];
}
