import type { Counts, Fault } from './faults.ts';

const columns = ['asked', 'answered', 'told', 'silent', 'twice'] as const satisfies readonly (keyof Counts)[];

const head = [
  'fault',
  'what a reader sees',
  'what ends it',
  'asked',
  'answered once',
  'told why',
  'no answer',
];

const intro = `# Faults

What happens to the bot, what a reader then sees, and how it comes back, without anybody's doing. Each row is a test of
its own in \`test/faults/\`, with discord.js unmodified, a Discord that speaks the real protocol on 127.0.0.1, a real
PostgreSQL and programs that are really killed. The counts are of the interactions that are sent before, during and after
the fault; the test fails where one comes out otherwise. "No answer" is what Discord calls "The application did not
respond". This page is checked against the tests by a test:
\`npx vitest run test/faults/table.test.ts -u\` writes it.
`;

/** The page `docs/faults.md`: a table for each part that may be faulty, as the formatter lays it out. */
export function pageOf(faults: Readonly<Record<string, Readonly<Record<string, Fault>>>>): string {
  const parts = Object.entries(faults).map(([part, rows]) => {
    const lines = Object.entries(rows).map(([name, row]) => rowOf(name, row));
    return `## ${part}\n\n${aligned([[...head, 'answered twice'], ...lines])}\n`;
  });
  const all = Object.values(faults).flatMap((rows) => Object.values(rows).map(({ counts }) => counts));
  const [asked, answered, told, silent, twice] = columns.map((column) =>
    all.reduce((sum, counts) => sum + counts[column], 0),
  );
  const sum = `In all ${all.length} faults and ${asked} interactions: ${answered} answered once, ${told} told once why not, ${silent} that could not be answered, ${twice} answered twice.`;
  return `${[intro, ...parts, sum].join('\n')}\n`;
}

function rowOf(name: string, { sees, recovers, counts }: Fault): readonly string[] {
  return [name, sees, recovers, ...columns.map((column) => String(counts[column]))];
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [first = [], ...rest] = rows;
  return [first, widths.map((width) => '-'.repeat(width)), ...rest].map(line).join('\n');
}
