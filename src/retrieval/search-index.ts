import type { Article, Passage } from '../story/article.ts';
import type { Attribution } from '../story/attribution.ts';
import type { Story } from '../story/story.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { sliceOf, spansInside, type Span } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import { termsOf, type Term } from '../text/terms.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import { collectMeanings, type Meanings } from './meanings.ts';
import { collectPostings, type Postings } from './postings.ts';
import { createMender, type Mender } from './question/mend.ts';
import { collectQualifiedRoles, type QualifiedRoles } from './question/role-qualifiers.ts';
import { collectFieldWords, type FieldWords } from './refusal/field-words.ts';
import { collectSaid, type SaidIndex } from './said/said-index.ts';
import { collectVocabulary, type Vocabulary } from './vocabulary.ts';

/** A sentence or a passage as a bag of terms. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  /** Number of terms, stop words left out. */
  readonly length: number;
}

/** One sentence, searchable. */
export interface SentenceEntry extends Bag {
  /** Index into `story.articles`. */
  readonly article: number;
  /** Index into `SearchIndex.passages`. */
  readonly passage: number;
  /** 1-based, in its passage. */
  readonly sentence: number;
  readonly span: Span;
  readonly attribution: Attribution;
  readonly tokens: readonly Token[];
  /** Where names stand in it. */
  readonly names: readonly Span[];
  readonly terms: readonly Term[];
}

/** One passage, searchable. */
export interface PassageEntry extends Bag {
  readonly article: number;
  readonly paragraph: number;
  readonly span: Span;
  /** Its sentences are `sentences[first]` to `sentences[first + size - 1]`. */
  readonly first: number;
  readonly size: number;
}

/** A story's sentences, passages and words, searchable. */
export interface SearchIndex {
  readonly story: Story;
  /** Every sentence in reading order, article after article. */
  readonly sentences: readonly SentenceEntry[];
  readonly passages: readonly PassageEntry[];
  /** For each article the place of its first passage in `passages`. */
  readonly firstPassages: readonly number[];
  /** Which sentences hold a term, and how often. */
  readonly postings: Postings;
  readonly averageSentence: number;
  readonly averagePassage: number;
  readonly vocabulary: Vocabulary;
  /** Reads typos as the story's words. */
  readonly mend: Mender;
  /** What is known of words beyond the story; null where no lexicon was to be had. */
  readonly lexicon: Lexicon | null;
  readonly meanings: Meanings;
  readonly qualifiedRoles: QualifiedRoles;
  readonly said: SaidIndex;
  readonly fieldWords: FieldWords;
}

/** Builds the searchable form of a story, one passage a step. */
export function* indexSentences(story: Story, lexicon: Lexicon | null): Steps<SearchIndex> {
  const sentences: SentenceEntry[] = [];
  const passages: PassageEntry[] = [];
  const firstPassages: number[] = [];
  for (const [article, { text, passages: body, names }] of story.articles.entries()) {
    const mentions = names.flatMap((named) => named.mentions).toSorted((a, b) => a.start - b.start);
    firstPassages.push(passages.length);
    for (const passage of body) {
      indexPassage(text, mentions, article, passage, sentences, passages);
      yield;
    }
  }
  const vocabulary = yield* collectVocabulary(story, sentences);
  const postings = yield* collectPostings(sentences);
  return {
    story,
    sentences,
    passages,
    firstPassages,
    postings,
    averageSentence: averageLength(sentences),
    averagePassage: averageLength(passages),
    vocabulary,
    mend: createMender(vocabulary),
    lexicon,
    meanings: yield* collectMeanings(vocabulary.words.keys(), sentences, postings, lexicon),
    qualifiedRoles: yield* collectQualifiedRoles(sentences),
    said: yield* collectSaid(story, { sentences, passages, firstPassages }),
    fieldWords: yield* collectFieldWords(story),
  };
}

function indexPassage(
  text: string,
  mentions: readonly Span[],
  article: number,
  { paragraph, span, sentences: parts }: Passage,
  sentences: SentenceEntry[],
  passages: PassageEntry[],
): void {
  const first = sentences.length;
  const counts = new Map<string, number>();
  let length = 0;
  for (const [position, part] of parts.entries()) {
    const tokens = tokenize(sliceOf(text, part.span), part.span.start);
    const terms = termsOf(tokens);
    const own = countTerms(terms);
    for (const [term, count] of own) counts.set(term, (counts.get(term) ?? 0) + count);
    length += terms.length;
    const { span: place, attribution } = part;
    const sentence = position + 1;
    const passage = passages.length;
    const names = spansInside(mentions, place);
    sentences.push({
      article,
      passage,
      sentence,
      span: place,
      attribution,
      tokens,
      names,
      terms,
      counts: own,
      length: terms.length,
    });
  }
  passages.push({ article, paragraph, span, first, size: parts.length, counts, length });
}

function countTerms(terms: readonly Term[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function averageLength(bags: readonly Bag[]): number {
  const total = bags.reduce((sum, { length }) => sum + length, 0);
  return Math.max(1, total / Math.max(1, bags.length));
}

/** The passage that holds the sentence at `position`; undefined where there is no such sentence. */
export function passageAt(index: SearchIndex, position: number): PassageEntry | undefined {
  return index.passages[index.sentences[position]?.passage ?? -1];
}

/** The sentences of a passage, in order. */
export function sentencesOf(
  { sentences }: SearchIndex,
  { first, size }: PassageEntry,
): readonly SentenceEntry[] {
  return sentences.slice(first, first + size);
}

/** The sentences before and after one, of its own article: what another article says next to it says nothing of it. */
export function neighboursOf({ sentences }: SearchIndex, position: number): readonly number[] {
  const article = sentences[position]?.article;
  return [position - 1, position + 1].filter((at) => sentences[at]?.article === article);
}

/** A sentence and up to `count` before it, of its own article. */
export function withBefore(
  { sentences }: SearchIndex,
  position: number,
  count: number,
): readonly SentenceEntry[] {
  const article = sentences[position]?.article;
  return sentences
    .slice(Math.max(0, position - count), position + 1)
    .filter((entry) => entry.article === article);
}

/** The article that a sentence or passage stands in. */
export function articleOf(index: SearchIndex, { article }: { readonly article: number }): Article {
  const found = index.story.articles[article];
  if (!found) throw new RangeError(`no article ${article} in story ${index.story.version}`);
  return found;
}
