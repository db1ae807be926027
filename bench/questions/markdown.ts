import { decimal, percent } from '../answers/report/report.ts';
import type { SetMeasures, TypingMeasures } from './measures.ts';

/** All that one run of the bench measured, and in which circumstances. */
export interface QuestionsReport {
  /** ISO 8601. */
  readonly date: string;
  readonly node: string;
  readonly processor: string;
  /** Processes waiting for a core in the minute before the run and before its end. */
  readonly load: readonly [before: number, after: number];
  readonly absent: readonly string[];
  readonly sets: readonly SetMeasures[];
  readonly typing: readonly TypingMeasures[];
}

/** The report as Markdown. */
export function markdownOf({ date, node, processor, load, absent, sets, typing }: QuestionsReport): string {
  const missing = absent.length > 0 ? ` Absent and skipped: ${absent.join(', ')}.` : '';
  return [
    '# Questions: what a story is known to answer, and autocomplete',
    `Measured on ${date.slice(0, 10)} by \`npm run bench -- questions\`; Node ${node}, ${processor}, load ${load.map((one) => one.toFixed(1)).join(' before, ')} after.${missing}`,
    '**Built**: questions made of what an article says, those about the article as such (date, byline) left out. **Lead**: those that, asked, are answered from the passage they were built from. The rest is dropped; **asked again**, those kept lead there. **Kept an article**: a tenth, half and nine tenths of the articles have fewer. Times are of the median article, the least of three runs: **read** finds names, quotes, speakers and questions in its paragraphs, **index** makes it searchable, **and check** also asks every question.',
    table([
      [
        'set',
        'articles',
        'built',
        'lead, %',
        'kept',
        'asked again, %',
        'kept an article',
        'without any',
        'read ms',
        'index ms',
        'and check ms',
      ],
      ...sets.map((set) => [
        set.name,
        String(set.articles),
        String(set.built),
        percent(set.built === 0 ? null : set.leading / set.built),
        String(set.kept),
        percent(set.kept === 0 ? null : set.keptLeading / set.kept),
        set.keptEach.map((one) => decimal(one, 0)).join(' / '),
        String(set.withoutAny),
        decimal(set.times.read, 1),
        decimal(set.times.index, 1),
        decimal(set.times.check, 1),
      ]),
    ]),
    '## Kinds of question kept',
    table(kindRows(sets)),
    '## Autocomplete',
    'Every beginning of questions that people asked of other articles, typed key by key; an article of paragraphs of several.',
    table([
      ['passages', 'questions', 'keys', 'p50 ms', 'p99 ms', 'longest ms'],
      ...typing.map((one) => [
        String(one.passages),
        String(one.questions),
        String(one.keys),
        decimal(one.p50, 3),
        decimal(one.p99, 3),
        decimal(one.longest, 1),
      ]),
    ]),
    '',
  ].join('\n\n');
}

function kindRows(sets: readonly SetMeasures[]): string[][] {
  const kinds = [...new Set(sets.flatMap((set) => Object.keys(set.kinds)))].toSorted();
  return [
    ['set', ...kinds],
    ...sets.map((set) => [set.name, ...kinds.map((kind) => String(set.kinds[kind] ?? 0))]),
  ];
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const rule = head.map((_, at) => (at === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
