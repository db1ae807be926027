/**
 * The bench of the question index: how many questions are built of every article, how many lead to their own passage,
 * how long that takes, and how long autocomplete takes. Writes `bench/results/questions.*`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { openLexicon } from '../../src/store/lexicon-file.ts';
import { openSets } from './articles.ts';
import { markdownOf, type QuestionsReport } from './markdown.ts';
import { measureSet, measureTyping, paragraphsOf } from './measures.ts';

const RESULTS = new URL('../results/', import.meta.url);

/** Passages of the articles that are typed into, and how many questions are typed. */
const SIZES = [25, 200];
const TYPED = 150;

/** Runs the bench; the exit code is 2 where arguments are given, as there are none. */
export async function benchQuestions(args: readonly string[]): Promise<0 | 2> {
  if (args.length > 0) {
    say(`bench questions: takes no arguments, not "${args.join(' ')}".`);
    return 2;
  }
  const words = await openLexicon();
  if (words.status === 'absent') say(words.complaint);
  const lexicon = words.status === 'open' ? words.lexicon : null;
  const date = new Date().toISOString();
  const [before = 0] = loadavg();
  const { sets, absent } = await openSets();
  if (absent.length > 0) {
    say(
      `bench questions: ${absent.join(', ')} absent from ../shared/datasets and skipped; nothing is written.`,
    );
  }
  const measures = sets.map((set) => {
    say(`${set.name}: ${set.articles.length} articles`);
    return measureSet(set, lexicon);
  });
  const asked = sets.flatMap((set) => set.asked).slice(0, TYPED);
  const news = sets.filter(({ name }) => name === 'polnear-dev').flatMap(({ articles }) => articles);
  const typing = SIZES.filter((size) => paragraphsOf(news, size).length === size && asked.length > 0).map(
    (size) => measureTyping(paragraphsOf(news, size), asked, lexicon),
  );
  const [after = 0] = loadavg();
  const report: QuestionsReport = {
    date,
    node: process.versions.node,
    processor: cpus()[0]?.model.trim() ?? 'unknown processor',
    load: [before, after],
    absent,
    sets: measures,
    typing,
  };
  if (absent.length === 0) write(report);
  process.stdout.write(markdownOf(report));
  return 0;
}

function write(report: QuestionsReport): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(new URL('questions.json', RESULTS), `${JSON.stringify(report, rounded, 2)}\n`);
  writeFileSync(new URL('questions.md', RESULTS), markdownOf(report));
  // In the form that `npm run check:format` wants, like every other file.
  execFileSync('npx', ['oxfmt', fileURLToPath(RESULTS)], { stdio: 'ignore' });
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
