/**
 * The bench of minimal pairs: makes unanswerable twins of answerable questions by rule, asks both, and writes
 * `bench/results/pairs.*`. `--show KIND` prints thirty twins of a kind with their gold sentences instead, to be read.
 */
import { parseArgs } from 'node:util';
import { grouped } from '../../src/evaluation/grouped.ts';
import { openLexicon } from '../../src/store/lexicon-file.ts';
import { openSet, SETS } from '../answers/question-sets.ts';
import { hashOf } from '../answers/random.ts';
import { verbatim } from '../answers/systems/verbatim.ts';
import { jsonOf, commitMeasured, writeResults } from '../results.ts';
import { say } from '../say.ts';
import { pairsOf, type Pair } from './make.ts';
import { askPairs, pairScores } from './measure.ts';
import { markdownOfPairs } from './report.ts';
import { TWIN_KINDS } from './twin.ts';

/** Runs the bench; the exit code is 2 where the arguments are wrong, 1 without the lexicon. */
export async function benchPairs(args: readonly string[]): Promise<0 | 1 | 2> {
  const kind = readKind(args);
  if (kind === 'wrong') return 2;
  const words = await openLexicon();
  if (words.status === 'absent') {
    say(words.complaint);
    return 1;
  }
  const begun = { date: new Date().toISOString(), commit: commitMeasured() };
  const pairs: Pair[] = [];
  for (const place of SETS.filter(({ isOwn }) => !isOwn)) {
    const set = await openSet(place);
    if (set) pairs.push(...pairsOf(set, words.lexicon));
  }
  if (pairs.length === 0) {
    say('bench pairs: the question sets are absent from ../shared/datasets; nothing is measured.');
    return 0;
  }
  if (kind !== null) {
    process.stdout.write(`${pairsToRead(pairs.filter((pair) => pair.kind === kind)).join('\n\n')}\n`);
    return 0;
  }
  const outcomes = askPairs(pairs, verbatim(words.lexicon));
  const sets = grouped(outcomes, ({ set }) => set);
  const report = {
    ...begun,
    sets: [...sets.keys()],
    kinds: pairScores(outcomes),
    bySet: Object.fromEntries([...sets].map(([name, own]) => [name, pairScores(own)])),
  };
  const markdown = markdownOfPairs(report);
  writeResults({ 'pairs.json': jsonOf(report), 'pairs.md': markdown });
  process.stdout.write(markdown);
  return 0;
}

/** The kind to show, null for none. */
function readKind(args: readonly string[]): string | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { show: { type: 'string' } } });
    const { show = null } = values;
    if (show === null || TWIN_KINDS.some((kind) => kind === show)) return show;
    say(`bench pairs: --show takes one of ${TWIN_KINDS.join(', ')}, not "${show}".`);
  } catch (error) {
    say(`bench pairs: ${error instanceof Error ? error.message : String(error)}`);
  }
  return 'wrong';
}

const READ_AT_ONCE = 30;

function pairsToRead(pairs: readonly Pair[]): readonly string[] {
  return pairs
    .toSorted((a, b) => hashOf(a.question.id) - hashOf(b.question.id))
    .slice(0, READ_AT_ONCE)
    .map(({ question, article, twin }) => {
      const gold = article.sentences
        .filter(({ paragraph, sentence }) =>
          question.sentences.some(([inParagraph, at]) => inParagraph === paragraph && at === sentence),
        )
        .map(({ text }) => text);
      return `${question.question}\n${twin}\n  ${gold.join('\n  ')}`;
    });
}
