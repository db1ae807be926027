import type { Article, ProposedQuestion, Sentence } from '../../story/article.ts';
import type { Attribution } from '../../story/attribution.ts';
import { isCommonWord } from '../../text/common-words.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import { readClause, type Clause } from './clauses.ts';
import { indexNames, type NameIndex } from '../names/name-index.ts';
import { baseOfPast, isAuxiliary } from './verbs.ts';

/** Most questions kept for one article. */
const MOST_QUESTIONS = 60;

/**
 * Questions that the article should answer, best first: what its documents say, then who, why, how many, what
 * somebody said and what happened when, in the order of the passages. Retrieval keeps those that it answers from the
 * passage they were built from.
 */
export function* proposeQuestions(article: Facts): Steps<readonly ProposedQuestion[]> {
  const names = indexNames(article.text, article.names);
  const fields = fieldQuestions(article);
  const proposed = new Map<string, ProposedQuestion>();
  const propose = (question: ProposedQuestion): void => {
    const key = question.question.toLowerCase();
    if (question.question.length <= LONGEST_QUESTION && !proposed.has(key)) proposed.set(key, question);
  };
  documentQuestions(article).forEach(propose);
  for (const { paragraph, sentences } of article.passages) {
    if (proposed.size >= MOST_QUESTIONS) break;
    for (const sentence of sentences) {
      for (const question of sentenceQuestions(article, sentence, names)) propose({ question, paragraph });
    }
    yield;
  }
  return [...[...proposed.values()].slice(0, MOST_QUESTIONS - fields.length), ...fields];
}

/** A suggestion must fit one of Discord's autocomplete choices, 100 characters. */
const LONGEST_QUESTION = 100;

function documentQuestions({ documents }: Pick<Article, 'documents'>): ProposedQuestion[] {
  return documents.flatMap(({ kind, fragments: [first] }) =>
    first ? [{ question: `What did the ${kind} say?`, paragraph: first.paragraph }] : [],
  );
}

type Facts = Omit<Article, 'questions'>;

function sentenceQuestions(
  article: Facts,
  { span, attribution }: Sentence,
  names: NameIndex,
): readonly string[] {
  const { text } = article;
  const clause = readClause(text, span, names);
  return [
    ...(clause ? clauseQuestions(text, span, clause) : []),
    ...howMany(sliceOf(text, span)),
    ...whatWasSaid(attribution, article),
    ...whatHappened(sliceOf(text, span)),
  ];
}

const CAUSE = /\b(?:because|following|after|over|amid|due to|as a result)\b/;

function clauseQuestions(
  text: string,
  sentence: Span,
  { subject, verb, predicate }: Clause,
): readonly string[] {
  const core = sliceOf(text, predicate);
  const rest = text.slice(predicate.end, sentence.end);
  const why = CAUSE.test(rest) ? invert(subject, verb.folded, text.slice(verb.end, predicate.end)) : null;
  return [`Who ${core}?`, ...(why === null ? [] : [`Why ${why}?`])];
}

/** "Flynn has resigned" becomes "has Flynn resigned"; "Obama expelled …" becomes "did Obama expel …". */
function invert(subject: string, verb: string, rest: string): string | null {
  if (isAuxiliary(verb)) return `${verb} ${subject}${rest}`;
  const base = baseOfPast(verb);
  return base === null ? null : `did ${subject} ${base}${rest}`;
}

/** "expelled 35 Russian diplomats" becomes "How many Russian diplomats were expelled?" */
function howMany(sentence: string): readonly string[] {
  const match =
    /\b([a-z]+ed) (?:at least |about |some |nearly |more than )?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ((?:[\p{L}-]+ ){0,2}[a-z]{3,}s)\b/u.exec(
      sentence,
    );
  const [, verb = '', things = ''] = match ?? [];
  if (baseOfPast(verb) === null || /\b(?:of|and|years?|months?|days?|times|in|to)\b/.test(things)) return [];
  return [`How many ${things} were ${verb}?`];
}

const LONGEST_SPEAKER = 40;

function whatWasSaid(attribution: Attribution, article: Facts): readonly string[] {
  if (attribution.kind === 'narration' || attribution.speaker === null) return [];
  const speaker = insideSentence(attribution.speaker, article);
  if (speaker.length > LONGEST_SPEAKER) return [];
  return [`What did ${speaker} say?`];
}

/** A description that began a sentence loses its capital inside one: "the official", but "Flynn's spokesperson". */
function insideSentence(words: string, { names }: Facts): string {
  const first = /^\p{L}+/u.exec(words)?.[0] ?? '';
  const isName = names.some(({ name }) => words.startsWith(name));
  return isCommonWord(first.toLowerCase()) && !isName
    ? first.toLowerCase() + words.slice(first.length)
    : words;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const IN_A_YEAR = new RegExp(`\\b[Ii]n ((?:(?:${MONTHS}) )?(?:1[5-9]|20)\\d\\d)\\b`);

/** "in November 2016" becomes "What happened in November 2016?" */
function whatHappened(sentence: string): readonly string[] {
  const match = IN_A_YEAR.exec(sentence);
  return match ? [`What happened in ${match[1]}?`] : [];
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
