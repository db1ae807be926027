import stem from 'wink-porter2-stemmer';
import { STOP_WORDS } from '../../../src/text/stop-words.ts';
import { textSystem, type Hit, type TextSearch } from './text-search.ts';

/** Term saturation and length normalisation of BM25. */
const K1 = 1.6;
const B = 0.3;

/** Plain BM25 over Porter2 stems without stop words, a sentence with half its passage's score: the baseline. */
export const bm25 = textSystem({
  name: 'bm25',
  label: 'BM25, stop + stem',
  index: bm25Search,
});

/**
 * Okapi BM25 (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework"): the sum over the question's terms of
 * `idf · tf · (k1 + 1) / (tf + k1 · (1 - b + b · length / average))`, `idf = ln(1 + (N - df + 0.5) / (df + 0.5))`.
 */
function bm25Search(texts: readonly string[]): TextSearch {
  const documents = texts.map(termsOf);
  const average = documents.reduce((sum, { length }) => sum + length, 0) / Math.max(1, documents.length);
  const postings = new Map<string, Map<number, number>>();
  for (const [place, terms] of documents.entries()) {
    for (const term of terms) {
      const posting = postings.get(term) ?? new Map<number, number>();
      posting.set(place, (posting.get(place) ?? 0) + 1);
      postings.set(term, posting);
    }
  }
  return (question): Iterable<Hit> => {
    const scores = new Map<number, number>();
    for (const term of new Set(termsOf(question))) {
      const posting = postings.get(term) ?? new Map<number, number>();
      const idf = Math.log(1 + (documents.length - posting.size + 0.5) / (posting.size + 0.5));
      for (const [place, count] of posting) {
        const length = 1 - B + (B * (documents[place]?.length ?? 0)) / average;
        const score = (idf * count * (K1 + 1)) / (count + K1 * length);
        scores.set(place, (scores.get(place) ?? 0) + score);
      }
    }
    return scores;
  };
}

function termsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map((word) => stem(word));
}
