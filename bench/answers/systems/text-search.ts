import type { BenchArticle, Found, Searcher, System } from '../system.ts';

/** The place of a text in what was indexed, and its score: higher is better, never below 0. */
export type Hit = readonly [place: number, score: number];

/** A search over texts: what a library offers. */
export type TextSearch = (question: string) => Iterable<Hit>;

/** A library's search, and how it is put to use. */
export interface TextSystem {
  readonly name: string;
  readonly label: string;
  readonly index: (texts: readonly string[]) => TextSearch;
}

/**
 * How much of its passage's score a sentence gets on top of its own. Of 0, 0.5 and 1 this gave every peer its best sum
 * of passage hit@1 over the three public sets, or one within half a point of it (200 questions a set, 24 November 2026);
 * chosen on the sets reported, it favours the peers. It costs them a second search: sentences alone take about half.
 */
const PASSAGE_SHARE = 0.5;

/**
 * A system that ranks sentences by a text search: a sentence scores as itself plus a share of its passage, a passage as
 * its best sentence. Ties keep the article's order.
 */
export function textSystem({ name, label, index }: TextSystem): System {
  return {
    name,
    label,
    build: (article) => {
      const sentences = index(article.sentences.map(({ text }) => text));
      const passages = index([...article.passages.values()]);
      return searcherOf(article, sentences, passages);
    },
    rank: (question, sentences) => {
      const scores = new Map(index(sentences)(question));
      return sentences.map((_, place) => scores.get(place) ?? 0);
    },
  };
}

function searcherOf(
  { sentences, passages }: BenchArticle,
  searchSentences: TextSearch,
  searchPassages: TextSearch,
): Searcher {
  const paragraphs = [...passages.keys()];
  return (question) => {
    const own = new Map(searchSentences(question));
    const around = new Map<number, number>();
    for (const [place, score] of searchPassages(question)) around.set(paragraphs[place] ?? 0, score);
    const found: Found[] = [];
    for (const [place, sentence] of sentences.entries()) {
      const score = (own.get(place) ?? 0) + PASSAGE_SHARE * (around.get(sentence.paragraph) ?? 0);
      if (score > 0) found.push({ ...sentence, score });
    }
    found.sort((a, b) => b.score - a.score);
    return { confidence: found[0]?.score ?? 0, answered: null, ranking: () => found };
  };
}
