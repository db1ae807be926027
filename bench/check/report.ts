import type { Verdict } from '../../src/check/verdict.ts';
import type { Case } from './cases.ts';

/** A case and what was said of it. */
export interface Checked extends Case {
  readonly verdict: Verdict['verdict'];
  readonly milliseconds: number;
}

const VERDICTS = ['exact', 'altered', 'spliced', 'wrong-speaker', 'not-a-quote', 'not-in-story'] as const;

/** One kind of alteration: how often each verdict was given. */
interface KindScores {
  readonly kind: string;
  readonly right: readonly Verdict['verdict'][];
  readonly cases: number;
  readonly rightShare: number;
  readonly verdicts: Readonly<Record<string, number>>;
}

/** What the bench found; shares are 0 to 1. */
export interface CheckScores {
  readonly cases: number;
  readonly right: number;
  /** Of the cases that should not be exact, the share that was called so. */
  readonly alteredCalledExact: number;
  /** The same of changed negations, numbers and units, as a count. */
  readonly graveCalledExact: number;
  readonly graveCases: number;
  readonly p50: number;
  readonly p95: number;
  readonly kinds: readonly KindScores[];
}

/** The same of one set of articles. */
export interface SetScores extends CheckScores {
  readonly name: string;
  /** Whether no rule or threshold was chosen on it. */
  readonly isHeldOut: boolean;
}

export function scoresOf(checked: readonly Checked[]): CheckScores {
  const altered = checked.filter(({ right }) => !right.includes('exact'));
  const grave = checked.filter(({ isGrave }) => isGrave);
  const times = checked.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const kinds = [...new Set(checked.map(({ kind }) => kind))];
  return {
    cases: checked.length,
    right: share(checked, isRight),
    alteredCalledExact: share(altered, isExact),
    graveCalledExact: grave.filter(isExact).length,
    graveCases: grave.length,
    p50: rounded(times[Math.floor(times.length * 0.5)] ?? 0),
    p95: rounded(times[Math.floor(times.length * 0.95)] ?? 0),
    kinds: kinds.map((kind) =>
      kindScores(
        kind,
        checked.filter((one) => one.kind === kind),
      ),
    ),
  };
}

/** The scores as a page: what was reached on each set, then the confusion matrices. */
export function markdownOf(sets: readonly SetScores[]): string {
  return [
    '# Checking a quote',
    '',
    'Measured by `npm run bench -- check`: the quotes of eight words or more of 20 PolNeAR articles a set, altered by program. The rules and thresholds were chosen on the first set; the second is held out. Quotes and speakers are as the loader finds them, so its own errors are not in these numbers. A half invented quote and a paraphrase count as right when called altered or not in the story.',
    '',
    '| articles of | cases | right verdicts | altered called exact | of these with a changed negation, number or unit | p50 | p95 |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...sets.map(
      ({ name, isHeldOut, cases, right, alteredCalledExact, graveCalledExact, graveCases, p50, p95 }) =>
        `| ${name}${isHeldOut ? ' (held out)' : ''} | ${cases} | ${percent(right)} % | ${percent(alteredCalledExact)} % | ${graveCalledExact} of ${graveCases} | ${p50} ms | ${p95} ms |`,
    ),
    '',
    ...sets.flatMap(matrixOf),
  ].join('\n');
}

function matrixOf({ name, kinds }: SetScores): readonly string[] {
  return [
    `## ${name}`,
    '',
    `| alteration | right verdict | cases | right % | ${VERDICTS.join(' | ')} |`,
    `| --- | --- | ---: | ---: | ${VERDICTS.map(() => '---:').join(' | ')} |`,
    ...kinds.map(
      ({ kind, right, cases, rightShare, verdicts }) =>
        `| ${kind} | ${right.join(', ')} | ${cases} | ${percent(rightShare)} | ${VERDICTS.map((verdict) => verdicts[verdict] ?? 0).join(' | ')} |`,
    ),
    '',
  ];
}

function kindScores(kind: string, checked: readonly Checked[]): KindScores {
  const verdicts = VERDICTS.map((verdict): [string, number] => [
    verdict,
    checked.filter((one) => one.verdict === verdict).length,
  ]);
  return {
    kind,
    right: checked[0]?.right ?? [],
    cases: checked.length,
    rightShare: share(checked, isRight),
    verdicts: Object.fromEntries(verdicts),
  };
}

function isRight({ right, verdict }: Checked): boolean {
  return right.includes(verdict);
}

function isExact({ verdict }: Checked): boolean {
  return verdict === 'exact';
}

function share(checked: readonly Checked[], of: (one: Checked) => boolean): number {
  return checked.length === 0 ? 0 : checked.filter(of).length / checked.length;
}

function rounded(milliseconds: number): number {
  return Number(milliseconds.toFixed(2));
}

function percent(value: number): string {
  return (100 * value).toFixed(2);
}
