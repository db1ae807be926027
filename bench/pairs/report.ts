import { decimal, percent } from '../answers/report/report.ts';
import type { PairScores } from './measure.ts';
import type { TwinKind } from './twin.ts';

/** All that one run of the bench of pairs measured. */
export interface PairReport {
  /** ISO 8601. */
  readonly date: string;
  readonly commit: string | null;
  /** The sets that the questions are of. */
  readonly sets: readonly string[];
  readonly kinds: readonly PairScores[];
  /** The same, set by set. */
  readonly bySet: Readonly<Record<string, readonly PairScores[]>>;
}

const EXPLAINED: Readonly<Record<TwinKind, string>> = {
  'swapped-names': 'two names of the question change places',
  'other-name': 'a name becomes another of its kind that the gold passage does not hold',
  'other-side': "who acts becomes a name from the other side of the gold sentence's verb",
  'other-number': 'a number or year becomes one that the article does not hold',
  negation: 'what is asked is denied, or what is denied asked for',
  antonym: 'a word becomes its antonym (WordNet)',
};

/** Twins read beside their article by a person, and how many of them it does not answer (24 November 2026). */
const READ: Readonly<Record<TwinKind, readonly [unanswerable: number, read: number]>> = {
  'swapped-names': [28, 30],
  'other-name': [29, 30],
  'other-side': [32, 33],
  'other-number': [29, 30],
  negation: [30, 30],
  antonym: [28, 30],
};

/** The report as Markdown: one table, and what its words mean. */
export function markdownOfPairs({ date, commit, sets, kinds, bySet }: PairReport): string {
  return [
    '# Minimal pairs: a question, and almost the same question without an answer',
    `Measured on ${date.slice(0, 10)} by \`npm run bench -- pairs\` on the answerable questions of ${sets.join(', ')}; commit ${commit ?? 'unknown'}. Every question of which a rule can make a twin is asked, at most one twin a question and rule.`,
    "**Question answered**: with a right passage first, in per cent. **Twin answered**: all the same, which is always wrong; at the threshold that ships. **AUROC**: the questions' confidence against the twins'. **Pairs in order**: the question's confidence is above its own twin's; 50 is chance. **Unanswerable**: of the twins read by a person, those that the article indeed does not answer.",
    tableOf([...MEASURED, AS_READ], kinds),
    ...Object.entries(bySet).flatMap(([name, scores]) => [`## ${name}`, tableOf(MEASURED, scores)]),
    '',
  ].join('\n\n');
}

type Column = readonly [head: string, cell: (scores: PairScores) => string];

const MEASURED: readonly Column[] = [
  ['pairs', ({ pairs }) => String(pairs)],
  ['question answered', ({ answeredRightly }) => percent(answeredRightly)],
  ['twin answered', ({ twinsAnswered }) => percent(twinsAnswered)],
  ['AUROC', (scores) => decimal(scores.auroc, 3)],
  ['pairs in order', ({ pairedAccuracy }) => percent(pairedAccuracy)],
];

const AS_READ: Column = ['unanswerable', ({ kind }) => READ[kind].join(' of ')];

function tableOf(columns: readonly Column[], kinds: readonly PairScores[]): string {
  const rows = kinds.map((scores) => [
    `**${scores.kind}**: ${EXPLAINED[scores.kind]}`,
    ...columns.map(([, cell]) => cell(scores)),
  ]);
  const heads = ['twin', ...columns.map(([head]) => head)];
  const rule = heads.map((_, at) => (at === 0 ? '---' : '--:'));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
