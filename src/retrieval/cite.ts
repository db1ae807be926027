import type { Span } from '../text/span.ts';
import type { Citation } from './answer.ts';
import { contextOf } from './context.ts';
import { articleOf, passageAt, type SearchIndex, type SentenceEntry } from './search-index.ts';

/** A sentence to be cited, of the passage that holds it. */
export interface CitedSentence {
  /** Index into `SearchIndex.sentences`. */
  readonly position: number;
  /** What of its citation depends on why it is cited. Asked only of sentences that are cited. */
  readonly tell: (entry: SentenceEntry) => Told;
}

interface Told extends Pick<Citation, 'attribution' | 'score'> {
  /** The words within the sentence that answer; asked only of the first sentence cited. */
  readonly highlight: () => Span | null;
}

/**
 * The first sentence of each passage, at most `depth` passages, in the order given. Only the first of all is held to be
 * the answer: it alone is highlighted and has its context.
 */
export function citeSentences(
  index: SearchIndex,
  sentences: Iterable<CitedSentence>,
  depth: number,
): readonly Citation[] {
  const citations = new Map<number, Citation>();
  for (const { position, tell } of sentences) {
    if (citations.size >= depth) break;
    const entry = index.sentences[position];
    const passage = passageAt(index, position);
    if (!entry || !passage || citations.has(entry.passage)) continue;
    const isFirst = citations.size === 0;
    const { article, sentence, span: sentenceSpan } = entry;
    const { paragraph, span } = passage;
    const { highlight, attribution, score } = tell(entry);
    citations.set(entry.passage, {
      article,
      paragraph,
      sentence,
      span,
      sentenceSpan,
      highlight: isFirst ? highlight() : null,
      context: isFirst ? contextOf(articleOf(index, entry), { ...entry, paragraph }) : [],
      attribution,
      score,
    });
  }
  return [...citations.values()];
}
