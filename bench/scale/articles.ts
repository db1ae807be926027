import { percentile } from '../../src/evaluation/scores.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { storyOfParagraphs, type ArticleParagraphs } from '../../src/loader/load-story.ts';
import { ask } from '../../src/retrieval/ask.ts';
import { indexStory } from '../../src/retrieval/story-index.ts';
import { runInSlices } from '../../src/slices.ts';
import type { Article } from '../../src/story/article.ts';
import { systemPace } from '../../src/system-pace.ts';
import { readQuestionSet } from '../public-sets.ts';
import { say } from '../say.ts';
import { memoryInUse, timed } from './measure.ts';

/** What a story of so many articles costs. */
export interface StorySize {
  readonly articles: number;
  readonly characters: number;
  /** Reading and indexing, milliseconds in all. */
  readonly build: number;
  /** The longest time that the event loop was held up while it was built, in milliseconds. */
  readonly longestStep: number;
  readonly bytes: number;
  readonly p50: number | null;
  readonly p99: number | null;
}

/** Measures stories of 1 to 1,000 articles of a public set; null where the set is absent. */
export async function measureArticles(lexicon: Lexicon | null): Promise<readonly StorySize[] | null> {
  const sets = ['newwiki-dev', 'squad2-dev', 'xquad-en-dev'].map((name) => readQuestionSet(name));
  const [first] = sets;
  if (first === undefined || first === null) return null;
  const articles = sets.flatMap((set) => set?.articles ?? []);
  const questions = first.questions.map(({ question }) => question).slice(0, 500);
  const sizes: StorySize[] = [];
  for (const count of [1, 10, 100, 1000]) {
    // A set has fewer: its articles come again then, which makes the words of a story no more, its sentences all.
    const given = Array.from({ length: count }, (_, at) => articles[at % articles.length]);
    const whole = given.flatMap((one) =>
      one?.headline === undefined || one.paragraphs === undefined
        ? []
        : [{ id: one.id, headline: one.headline, paragraphs: one.paragraphs }],
    );
    sizes.push(await measureSize(whole, questions, lexicon));
    say(`${count} articles: measured`);
  }
  return sizes;
}

async function measureSize(
  given: readonly ArticleParagraphs[],
  questions: readonly string[],
  lexicon: Lexicon | null,
): Promise<StorySize> {
  const before = memoryInUse();
  const held = { last: performance.now(), longest: 0 };
  const pace = {
    now: systemPace.now,
    turn: async () => {
      held.longest = Math.max(held.longest, performance.now() - held.last);
      await systemPace.turn();
      held.last = performance.now();
    },
  };
  const { value: index, took } = await timed(async () => {
    const articles: Article[] = [];
    held.last = performance.now();
    for (const one of given) {
      const story = await runInSlices(storyOfParagraphs(one), pace);
      articles.push(...story.articles);
    }
    return runInSlices(indexStory({ version: 'scale', articles }, lexicon), pace);
  });
  const bytes = memoryInUse() - before;
  for (const question of questions.slice(0, 50)) ask(index, question);
  const times: number[] = [];
  for (const question of questions) times.push((await timed(() => ask(index, question))).took);
  return {
    articles: given.length,
    characters: index.story.articles.reduce((sum, { text }) => sum + text.length, 0),
    build: took,
    longestStep: held.longest,
    bytes,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}
