/** A change of the code that tests were run on. */
export interface Mutant {
  readonly folder: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Stryker's name for what was changed, as "ConditionalExpression". */
  readonly kind: string;
  readonly replacement: string;
  /** Found by a failing test or by a test that never ended; or found by none. */
  readonly outcome: 'found' | 'survived' | 'uncovered';
}

/** All that the bench measured. */
export interface MutationReport {
  readonly date: string;
  readonly commit: string | null;
  readonly windows: { readonly drawn: number; readonly of: number };
  /** Changes that no run can show: to what is made once when a module is loaded. */
  readonly unmeasured: number;
  readonly mutants: readonly Mutant[];
}

/** The share of changes found that the issue asks for. */
const AIM = '80 %';

/** The report as a page of Markdown. */
export function markdownOfMutation({ date, commit, windows, unmeasured, mutants }: MutationReport): string {
  const folders = [...new Set(mutants.map(({ folder }) => folder))].toSorted();
  const rows = [...folders, 'all'].map((name) => {
    const of = mutants.filter(({ folder }) => name === 'all' || folder === name);
    const found = of.filter(({ outcome }) => outcome === 'found').length;
    const uncovered = of.filter(({ outcome }) => outcome === 'uncovered').length;
    return `| ${[name, of.length, found, of.length - found - uncovered, uncovered, shareOf(found, of.length)].join(' | ')} |`;
  });
  const left = mutants
    .filter(({ outcome }) => outcome !== 'found')
    .map(
      ({ file, line, kind, replacement, outcome }) =>
        `- ${file}:${line} ${kind}, ${outcome}: \`${oneLine(replacement)}\``,
    );
  return `# Mutations: would the tests see it?

Measured ${date}, commit ${commit ?? 'unknown'}, by Stryker. Of the ${windows.of} windows of twelve lines in the folders, ${windows.drawn}
were drawn at random; every change that Stryker knows was made in them, one at a time, and the tests that run the line were run.
The range is a Wilson interval of 95 % for all of the code. ${unmeasured} changes to what is made once at loading (tables, patterns)
are not counted: Stryker cannot switch them between tests. Aim: ${AIM}.

| folder | changes | found | survived | no test runs the line | found, % |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

## Not found

${left.join('\n')}
`;
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('`', '′');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** A share with its Wilson score interval (E. B. Wilson, JASA 22, 1927), z = 1.96. */
function shareOf(found: number, of: number): string {
  if (of === 0) return '-';
  const z = 1.96;
  const share = found / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return `${percent(share)} (${percent(middle - half)}–${percent(middle + half)})`;
}

function percent(part: number): string {
  return (100 * part).toFixed(1);
}
