/**
 * `npm run bench -- check`: alterations of the quotes of 20 articles on which the rules were made, and of 20 others, and
 * the verdicts on them; writes `bench/results/check.{json,md}`. `--wrong` prints each wrong verdict instead.
 */
import { existsSync, readFileSync } from 'node:fs';
import { checkQuote } from '../../src/check/check-quote.ts';
import { readAttributionSet } from '../../src/evaluation/quotes/attribution-set.ts';
import { loadStory } from '../../src/loader/load-story.ts';
import type { Story } from '../../src/story/story.ts';
import { finish } from '../../src/text/steps.ts';
import { seededRandom } from '../answers/random.ts';
import { publicSet } from '../public-sets.ts';
import { writeResults } from '../results.ts';
import { materials } from './material.ts';
import { casesOf } from './cases.ts';
import { markdownOf, scoresOf, type Checked } from './report.ts';

/** Thresholds and rules of the check were chosen on the first; the second is held out. */
const SETS = [
  { name: 'polnear-train', isHeldOut: false },
  { name: 'polnear-dev', isHeldOut: true },
] as const;
const ARTICLES = 20;
const FEWEST_QUOTES = 6;

/** Runs the bench; the exit code. */
export function benchCheck(args: readonly string[]): Promise<number> {
  const absent = SETS.find(({ name }) => !existsSync(publicSet(name)));
  if (absent !== undefined) {
    process.stdout.write(`check: ../shared/datasets/${absent.name}.json is absent; nothing was measured.\n`);
    return Promise.resolve(0);
  }
  const sets = SETS.map((set) => ({ ...set, checked: checkSet(set.name) }));
  if (args.includes('--wrong')) {
    for (const { kind, verdict, right, text } of sets.flatMap(({ checked }) => checked))
      if (!right.includes(verdict)) process.stdout.write(`${kind}: ${verdict}\n  ${text}\n`);
    return Promise.resolve(0);
  }
  const scores = sets.map(({ name, isHeldOut, checked }) => ({ name, isHeldOut, ...scoresOf(checked) }));
  const markdown = markdownOf(scores);
  writeResults({ 'check.json': `${JSON.stringify(scores, null, 2)}\n`, 'check.md': markdown });
  process.stdout.write(markdown);
  return Promise.resolve(0);
}

function checkSet(name: string): readonly Checked[] {
  const random = seededRandom(4);
  return materials(openStories(name)).flatMap((material) =>
    casesOf(material, random).map((one): Checked => {
      const begun = performance.now();
      const { verdict } = checkQuote(one.text, one.speaker, material.story);
      return { ...one, verdict, milliseconds: performance.now() - begun };
    }),
  );
}

/** The first articles of the set with enough quotes to alter. */
function openStories(name: string): readonly Story[] {
  const read = readAttributionSet(JSON.parse(readFileSync(publicSet(name), 'utf8')));
  if (read.status === 'invalid') throw new Error(`${name}: ${read.complaint}`);
  const stories: Story[] = [];
  for (const { id, text } of read.articles) {
    const loaded = finish(loadStory([{ file: `${id}.txt`, bytes: new TextEncoder().encode(text) }]));
    if (loaded.status === 'refused') continue;
    const quotes = loaded.value.articles[0]?.quotes ?? [];
    const long = quotes.filter(({ content: { start, end } }) => end - start >= 60);
    if (long.length >= FEWEST_QUOTES) stories.push(loaded.value);
    if (stories.length === ARTICLES) break;
  }
  return stories;
}
