import { memoryInUse } from '../scale/measure.ts';
import type { BenchArticle, Searcher, System } from './system.ts';

/** Articles held at once at most, to take the mean of. */
const MOST_HELD = 20;

/**
 * Bytes that one searchable article takes beyond the article itself, the mean of up to twenty. What all articles share,
 * such as a lexicon or a library's code, is in memory before. Needs `--expose-gc`.
 */
export function bytesAnArticle({ build }: System, articles: readonly BenchArticle[]): number | null {
  const given = articles.slice(0, MOST_HELD);
  const [first] = given;
  if (first === undefined) return null;
  build(first)('What happened?');
  const held: Searcher[] = [];
  const before = memoryInUse();
  for (const article of given) held.push(build(article));
  return Math.max(0, memoryInUse() - before) / held.length;
}
