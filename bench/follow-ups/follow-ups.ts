/** The bench of follow-ups: how many are read right, of those that the rules were made with and of those held out. */
import { indexStory, type StoryIndex } from '../../src/retrieval/story-index.ts';
import { openLexicon } from '../../src/store/lexicon-file.ts';
import { finish } from '../../src/text/steps.ts';
import { openSets } from '../questions/articles.ts';
import { say } from '../say.ts';
import { goldFollowUps, isRight, readPair } from './gold.ts';

/** Prints every pair that is read wrong, and the counts; the exit code is 2 where arguments are given, as there are none. */
export async function benchFollowUps(args: readonly string[]): Promise<0 | 2> {
  if (args.length > 0) {
    say(`bench follow-ups: takes no arguments, not "${args.join(' ')}".`);
    return 2;
  }
  const words = await openLexicon();
  const lexicon = words.status === 'open' ? words.lexicon : null;
  const { sets } = await openSets();
  const articles = new Map(sets.flatMap((set) => set.articles.map((article) => [article.id, article])));
  const indexes = new Map<string, StoryIndex>();
  const indexOf = (id: string): StoryIndex | null => {
    const article = articles.get(id);
    if (article === undefined) return null;
    const index = indexes.get(id) ?? finish(indexStory(finish(article.read()), lexicon));
    indexes.set(id, index);
    return index;
  };
  const counts = {
    made: { right: 0, all: 0 },
    'held out': { right: 0, all: 0 },
    absent: { right: 0, all: 0 },
  };
  for (const pair of goldFollowUps()) {
    const index = indexOf(pair.article);
    const count = counts[index === null ? 'absent' : pair.isHeldOut ? 'held out' : 'made'];
    count.all += 1;
    if (index === null) continue;
    const read = readPair(pair, index);
    if (isRight(pair, read)) count.right += 1;
    else process.stdout.write(`- ${pair.after} ${pair.typed} → ${read ?? 'as typed'}\n`);
  }
  for (const [name, { right, all }] of Object.entries(counts))
    process.stdout.write(`${name}: ${right} of ${all}\n`);
  return 0;
}
