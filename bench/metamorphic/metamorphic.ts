/**
 * The bench of questions put otherwise: asks every answerable question of every set as written, and again with a
 * greeting, "please", in other case and punctuation, in another word order and with a typo, and counts how often the
 * outcome stays: the same passage first, or a refusal both times. Writes `bench/results/metamorphic.*`.
 * `--sample N` asks N questions of each set, and `--show KIND` prints what changes; neither writes anything.
 */
import { parseArgs } from 'node:util';
import { answerQuestion } from '../../src/retrieval/answer-question.ts';
import { indexSentences, type SearchIndex } from '../../src/retrieval/search-index.ts';
import { openLexicon } from '../../src/store/lexicon-file.ts';
import { finish } from '../../src/text/steps.ts';
import { openSet, sampleOf, SETS, type BenchSet } from '../answers/question-sets.ts';
import { commitMeasured, jsonOf, writeResults } from '../results.ts';
import { say } from '../say.ts';
import { markdownOfMetamorphic, type KindCount, type SetCounts } from './report.ts';
import { KINDS, variantsOf, type Kind } from './variants.ts';

/** A question whose outcome another way of putting it changed. */
interface Change {
  readonly kind: Kind;
  readonly before: string;
  readonly after: string;
}

/** Runs the bench; the exit code is 2 where the arguments are wrong, 1 without the lexicon. */
export async function benchMetamorphic(args: readonly string[]): Promise<0 | 1 | 2> {
  const options = readOptions(args);
  if (options === null) return 2;
  const words = await openLexicon();
  if (words.status === 'absent') {
    say(words.complaint);
    return 1;
  }
  const begun = { date: new Date().toISOString(), commit: commitMeasured() };
  const sets: SetCounts[] = [];
  for (const place of SETS) {
    const set = await openSet(place);
    if (set === null) continue;
    const { counts, changes } = measure(set, options.sample, (story) =>
      finish(indexSentences(story, words.lexicon)),
    );
    sets.push(counts);
    for (const { kind, before, after } of changes) {
      if (kind === options.show) process.stdout.write(`${before}\n  ${after}\n`);
    }
  }
  if (sets.length < SETS.length) {
    say('bench metamorphic: the question sets are absent from ../shared/datasets; nothing is written.');
    return 0;
  }
  const report = { ...begun, sets };
  const markdown = markdownOfMetamorphic(report);
  if (options.sample === null)
    writeResults({ 'metamorphic.json': jsonOf(report), 'metamorphic.md': markdown });
  process.stdout.write(markdown);
  return 0;
}

function readOptions(
  args: readonly string[],
): { readonly sample: number | null; readonly show: string | null } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { sample: { type: 'string' }, show: { type: 'string' } },
    });
    const sample = values.sample === undefined ? null : Number(values.sample);
    if (sample === null || (Number.isInteger(sample) && sample > 0))
      return { sample, show: values.show ?? null };
  } catch {
    // Told below, like a wrong number.
  }
  say('bench metamorphic: takes --sample N and --show KIND.');
  return null;
}

function measure(
  set: BenchSet,
  sample: number | null,
  indexOf: (story: BenchSet['articles'][number]['story']) => SearchIndex,
) {
  const questions = sampleOf(set.questions, sample).filter(({ answerable }) => answerable);
  const counted = new Map(KINDS.map((kind) => [kind, { kind, asked: 0, kept: 0 }]));
  const changes: Change[] = [];
  for (const { id, story } of set.articles) {
    const own = questions.filter(({ article }) => article === id);
    if (own.length === 0) continue;
    const index = indexOf(story);
    for (const { question } of own) {
      const before = outcomeOf(index, question);
      for (const variant of variantsOf(question)) {
        const count = counted.get(variant.kind);
        if (count === undefined) continue;
        const isKept = outcomeOf(index, variant.question) === before;
        count.asked += 1;
        count.kept += isKept ? 1 : 0;
        if (!isKept) changes.push({ kind: variant.kind, before: question, after: variant.question });
      }
    }
    say(`${set.name}: ${id}`);
  }
  const kinds: readonly KindCount[] = [...counted.values()];
  return { counts: { name: set.name, questions: questions.length, kinds }, changes };
}

/** The passage that is shown first, or that nothing is. */
function outcomeOf(index: SearchIndex, question: string): string {
  const { status, citations } = answerQuestion(index, question, { depth: 1 });
  const [first] = citations;
  return status === 'answered' && first !== undefined ? `${first.article} ${first.paragraph}` : 'refused';
}
