/**
 * The wrong answers, for a developer to read: each question whose first passage is wrong, what was shown, what would have
 * been right, and the features that decided. Markdown on the output, nothing is written. `--only SET` takes one set,
 * `--limit N` the first N misses of each (20).
 */
import { parseArgs } from 'node:util';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { indexSentences } from '../../src/retrieval/search-index.ts';
import { openLexicon } from '../../src/store/lexicon-file.ts';
import { finish } from '../../src/text/steps.ts';
import { openSet, SETS, type BenchSet } from '../answers/question-sets.ts';
import { say } from '../say.ts';
import { missOf, type Miss } from './miss.ts';
import { markdownOfMiss } from './report.ts';

const LIMIT = 20;

/** Prints the misses; the exit code is 2 where the arguments are wrong. */
export async function benchMisses(args: readonly string[]): Promise<0 | 2> {
  const options = readOptions(args);
  if (options === null) return 2;
  const words = await openLexicon();
  if (words.status === 'absent') say(words.complaint);
  for (const place of options.sets) {
    const set = await openSet(place);
    if (set === null) {
      say(`bench misses: ${place.name} is absent from ../shared/datasets and is skipped.`);
      continue;
    }
    const { asked, misses } = missesOf(set, words.status === 'open' ? words.lexicon : null);
    const shown = misses.slice(0, options.limit);
    const head = `# ${set.name}: ${misses.length} of ${asked} answerable questions have a wrong passage first; ${shown.length} shown`;
    process.stdout.write(`${[head, ...shown.map(markdownOfMiss)].join('\n\n')}\n\n`);
  }
  return 0;
}

function missesOf({ articles, questions }: BenchSet, lexicon: Lexicon | null) {
  const answerable = questions.filter((question) => question.answerable);
  const misses: Miss[] = articles.flatMap(({ id, story }) => {
    const index = finish(indexSentences(story, lexicon));
    return answerable
      .filter(({ article }) => article === id)
      .flatMap((question) => missOf(index, question) ?? []);
  });
  return { asked: answerable.length, misses };
}

function readOptions(args: readonly string[]) {
  try {
    const options = { only: { type: 'string' }, limit: { type: 'string' } } as const;
    const { only, limit: typed } = parseArgs({ args: [...args], options }).values;
    const limit = typed === undefined ? LIMIT : Number(typed);
    const sets = SETS.filter(({ name }) => only === undefined || name === only);
    if (!Number.isInteger(limit) || limit < 1) {
      say(`bench misses: --limit takes a whole number above 0, not "${typed}".`);
    } else if (sets.length === 0) {
      say(`bench misses: no set "${only}"; there are ${SETS.map(({ name }) => name).join(', ')}.`);
    } else {
      return { sets, limit };
    }
  } catch (error) {
    say(`bench misses: ${error instanceof Error ? error.message : String(error)}`);
  }
  return null;
}
