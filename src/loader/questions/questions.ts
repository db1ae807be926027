import type { Article, Passage, ProposedQuestion, Sentence } from '../../story/article.ts';
import { sliceOf } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import type { NameIndex } from '../names/name-index.ts';
import { mostCentral, type Asked, type Draft } from './centrality.ts';
import { clauseQuestions } from './clause-questions.ts';
import { readClauses } from './clauses.ts';
import { countQuestions } from './counts.ts';
import { introductionQuestions } from './introductions.ts';
import { findPersons } from './persons.ts';
import { readSaying, type Saying } from './said.ts';
import type { Reading } from './reading.ts';
import { placeTerms, type SentenceTokens } from './term-places.ts';
import { yearIn } from './times.ts';

/** Most questions kept for one article. */
const MOST_QUESTIONS = 60;

/** A suggestion must fit one of Discord's autocomplete choices, 100 characters. */
const LONGEST_QUESTION = 100;

/** Questions among which the most central are chosen: a bound for articles as long as a book. */
const MOST_DRAFTS = 400;

type Facts = Omit<Article, 'questions'>;

/**
 * Questions that the article should answer, the most central first, those about the article as such last. They are
 * read off main clauses, numbers, attributions and documents, and only where they come out as plain English: few good
 * ones rather than many. Retrieval keeps those that it answers from the passage they were built from.
 */
export function* proposeQuestions(article: Facts, names: NameIndex): Steps<readonly ProposedQuestion[]> {
  const { text } = article;
  const tokens = yield* tokenizeSentences(article);
  const places = yield* placeTerms(article.passages, tokens);
  const reading: Reading = {
    text,
    names,
    persons: yield* findPersons(text, article.names),
    places,
  };
  const drafts = yield* draftQuestions(article, reading, tokens);
  const fields = fieldQuestions(article);
  const central = yield* mostCentral(article, places, drafts, MOST_QUESTIONS - fields.length);
  return [...central, ...fields];
}

function* tokenizeSentences({ text, passages }: Facts): Steps<SentenceTokens> {
  const tokens = new Map<Sentence, readonly Token[]>();
  for (const { sentences } of passages) {
    for (const sentence of sentences) {
      tokens.set(sentence, tokenize(sliceOf(text, sentence.span), sentence.span.start));
    }
    yield;
  }
  return tokens;
}

function* draftQuestions(article: Facts, reading: Reading, tokens: SentenceTokens): Steps<readonly Draft[]> {
  const drafts = new Map<string, Draft>();
  const add = (draft: Draft): void => {
    const key = draft.question.toLowerCase();
    if (draft.question.length <= LONGEST_QUESTION && !drafts.has(key)) drafts.set(key, draft);
  };
  documentQuestions(article).forEach(add);
  for (const passage of article.passages) {
    if (drafts.size >= MOST_DRAFTS) break;
    for (const sentence of passage.sentences) {
      draftsOf(reading, passage, sentence, tokens.get(sentence) ?? []).forEach(add);
    }
    yield;
  }
  return [...drafts.values()];
}

function documentQuestions({ documents }: Facts): Draft[] {
  return documents.flatMap(({ kind, fragments: [first] }): Draft[] =>
    first ? [{ question: `What did the ${kind} say?`, paragraph: first.paragraph, asked: 'document' }] : [],
  );
}

function draftsOf(
  reading: Reading,
  passage: Passage,
  sentence: Sentence,
  tokens: readonly Token[],
): readonly Draft[] {
  const { paragraph } = passage;
  const words = sliceOf(reading.text, sentence.span);
  const draft = (asked: Asked, question: string): Draft => ({ question, paragraph, asked });
  const saying = readSaying(reading, sentence, passage, tokens);
  const said = saying ? [draft(saying.topic === null ? 'said' : 'said-about', questionOfSaying(saying))] : [];
  const introduced = introductionQuestions(reading, sentence.span).map((question) =>
    draft('introduction', question),
  );
  if (!isPlainSentence(words)) return [...introduced, ...said];
  const asked = readClauses(reading, sentence.span, tokens).flatMap(clauseQuestions);
  const year = asked.some((question) => question.startsWith('When')) ? null : yearIn(words);
  const isOnlyHere = year !== null && reading.places.get(year.slice(-YEAR_DIGITS))?.length === 1;
  return [
    ...introduced,
    ...asked.map((question) => draft(askedBy(question), question)),
    ...countQuestions(reading.text, tokens).map((question) => draft('how-many', question)),
    ...said,
    ...(isOnlyHere ? [draft('happened', `What happened in ${year}?`)] : []),
  ];
}

/** A year that other sentences give too is answered there as well. */
const YEAR_DIGITS = 4;

function questionOfSaying({ speaker, topic }: Saying): string {
  return topic === null ? `What did ${speaker} say?` : `What did ${speaker} say about ${topic}?`;
}

/** The narrator's own statement, whole: no heading, no question, nobody's words. */
function isPlainSentence(words: string): boolean {
  return /\.["'”’)\]]*$/u.test(words) && !/["“”?]/u.test(words);
}

const ASKED: Readonly<Partial<Record<string, Asked>>> = {
  Who: 'who',
  Why: 'why',
  When: 'when',
  Where: 'where',
};

function askedBy(question: string): Asked {
  return ASKED[question.slice(0, question.indexOf(' '))] ?? 'what';
}

/** Questions about the article itself; paragraph 0 is its metadata. */
function fieldQuestions(article: Facts): readonly ProposedQuestion[] {
  const questions = [
    article.published && 'When was this published?',
    article.byline && 'Who wrote this article?',
    article.photoCredit && 'Who took the photo?',
    article.publisher && 'Who published this story?',
    article.url && 'Where is the original article?',
    article.related.length > 0 && 'What are the related articles?',
  ];
  return questions.flatMap((question) => (question ? [{ question, paragraph: 0 }] : []));
}
