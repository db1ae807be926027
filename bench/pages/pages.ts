/**
 * How long web pages hold the event loop: the longest single step of reading each of {@link HARD_PAGES}, and all its
 * steps. In milliseconds of this process's processor time, the least of five runs, so that a busy machine changes little.
 */
import { parseArticle } from '../../src/loader/parse/parse-article.ts';
import { commitMeasured, writeResults } from '../results.ts';
import { HARD_PAGES } from './hard-pages.ts';

const RUNS = 5;

/** Measures and writes `bench/results/pages.md`. */
export function benchPages(): Promise<0> {
  const rows = Object.entries(HARD_PAGES).map(([name, html]) => {
    const bytes = new TextEncoder().encode(html);
    const runs = Array.from({ length: RUNS }, () => timesOf(bytes));
    const longest = Math.min(...runs.map((run) => run.longest));
    const total = Math.min(...runs.map((run) => run.total));
    return `| ${name} | ${runs[0]?.outcome} | ${Math.round(longest)} | ${Math.round(total)} |`;
  });
  const head = ['| page | outcome | longest step, ms | all steps, ms |', '| --- | --- | ---: | ---: |'];
  const note = `Measured by \`npm run bench -- pages\` at commit ${commitMeasured()} with Node ${process.version}: milliseconds of processor time, the least of ${RUNS} runs. The longest step is Mozilla's Readability, which cannot be cut.`;
  writeResults({ 'pages.md': ['# Pages made to take long', '', note, '', ...head, ...rows, ''].join('\n') });
  return Promise.resolve(0);
}

function timesOf(bytes: Uint8Array) {
  const steps = parseArticle({ file: 'page.html', bytes });
  let longest = 0;
  let total = 0;
  for (;;) {
    const before = process.cpuUsage();
    const step = steps.next();
    const { user, system } = process.cpuUsage(before);
    const taken = (user + system) / 1000;
    longest = Math.max(longest, taken);
    total += taken;
    if (step.done) {
      const outcome = step.value.status === 'loaded' ? 'read' : (step.value.problems[0]?.kind ?? '');
      return { outcome, longest, total };
    }
  }
}
