import type { Attribution } from '../../story/attribution.ts';
import type { Statement } from '../../story/statement.ts';
import { overlaps, sliceOf, type Span } from '../../text/span.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Citation, Reason } from '../answer.ts';
import { citeSentences, type CitedSentence } from '../cite.ts';
import { readQuestion, type Question } from '../question/question.ts';
import { isMentioned, matchTerms } from '../rank/matching.ts';
import { subjectOf } from '../refusal/frame-words.ts';
import { articleOf, type SearchIndex } from '../search-index.ts';
import { statementsAbout } from './about.ts';
import { positionsOf, statementsBy } from './said-index.ts';
import { readSaidQuestion, type SaidQuestion } from './said-question.ts';

/** What the story has of the words that a question asks for. */
export type SaidAnswer =
  | { readonly status: 'found'; readonly citations: readonly Citation[] }
  /** The one asked for speaks in the story, but not of this. A null reason is to be found from the words. */
  | { readonly status: 'missing'; readonly reason: Reason | null; readonly citations: readonly Citation[] };

/**
 * Answers "what did X say about Y", "did X deny Y", "who says Y" by statements that are attributed so, most relevant
 * first, at most `depth` passages. Null for other questions, where X says nothing in the story, and where nobody is found to say Y.
 */
export function answerSaid(index: SearchIndex, { text }: Question, depth: number): SaidAnswer | null {
  const asked = readSaidQuestion(text);
  if (!asked) return null;
  const topic = readQuestion(asked.topic, index);
  const own = asked.speaker === null ? null : statementsBy(asked.speaker, index.said);
  const about = statementsOf(index, topic, own);
  const fitting = asked.isDenial ? denialsIn(index, about) : about;
  const cite = (statements: readonly Statement[]) => citeStatements(index, statements, asked, depth);
  if (fitting.length > 0) return { status: 'found', citations: cite(fitting) };
  if (own === null || own.length === 0) return null;
  const subject = subjectOf(matchTerms(index, topic));
  const citations = cite(about.length > 0 ? about : own);
  if (!subject.every(isMentioned)) return { status: 'missing', reason: null, citations };
  const terms = subject.map(({ word }) => word.replace(/['’]s?$/u, ''));
  const [first] = own;
  const speaker = first?.speaker ?? asked.speaker ?? '';
  const reason: Reason = { kind: 'not-quoted-about', terms, speaker, isDenial: asked.isDenial };
  return { status: 'missing', reason, citations };
}

/** Those of `own` that are about the topic, of anything where it has no words; of anybody named where `own` is null. */
function statementsOf(
  index: SearchIndex,
  topic: Question,
  own: readonly Statement[] | null,
): readonly Statement[] {
  if (topic.terms.length === 0) return own ?? index.said.statements.filter(isNamed);
  if (own === null) return statementsAbout(index, topic, isNamed);
  const isOwn = new Set(own);
  return statementsAbout(index, topic, (statement) => isOwn.has(statement));
}

function isNamed({ speaker }: Statement): boolean {
  return speaker !== null;
}

/** What is denied; without any, what says that something is not so. */
function denialsIn({ story }: SearchIndex, statements: readonly Statement[]): readonly Statement[] {
  const denied = statements.filter(({ polarity }) => polarity === 'denied');
  if (denied.length > 0) return denied;
  return statements.filter(({ article, span }) => {
    const words = tokenize(sliceOf(story.articles[article]?.text ?? '', span));
    return words.some(({ folded }) => NEGATIONS.has(folded) || folded.endsWith("n't"));
  });
}

const NEGATIONS = new Set(['not', 'never', 'no', 'nothing', 'nobody', 'none']);

/** The passages that hold the statements, each by its first sentence; only the first has what is said highlighted. */
function citeStatements(
  index: SearchIndex,
  statements: readonly Statement[],
  asked: SaidQuestion,
  depth: number,
): readonly Citation[] {
  return citeSentences(index, citedSentences(index, statements, asked), depth);
}

function* citedSentences(
  index: SearchIndex,
  statements: readonly Statement[],
  asked: SaidQuestion,
): Generator<CitedSentence> {
  for (const [place, statement] of statements.entries()) {
    const [position] = positionsOf(index, statement);
    if (position === undefined) continue;
    const tell: CitedSentence['tell'] = (entry) => {
      const isWhoAsked = asked.speaker === null;
      const relayed = isWhoAsked
        ? relayedIn(articleOf(index, entry).text, entry.span, statement, asked)
        : null;
      const answering = isWhoAsked ? (relayed?.source ?? statement.source) : statement.span;
      return {
        highlight: () => inside(entry.span, answering),
        attribution: relayed?.attribution ?? attributionOf(statement),
        score: 1 / (place + 1),
      };
    };
    yield { position, tell };
  }
}

/** "Who claims that Flynn said so?" asks for those who report his words, where the sentence names them. */
function relayedIn(
  text: string,
  sentence: Span,
  { speaker, via }: Statement,
  { topic }: SaidQuestion,
): { readonly source: Span; readonly attribution: Attribution } | null {
  const surname = tokenize(speaker ?? '').at(-1)?.folded;
  if (via === null || !tokenize(topic).some(({ folded }) => folded === surname)) return null;
  const at = sliceOf(text, sentence).indexOf(via);
  if (at === -1) return null;
  const start = sentence.start + at;
  const attribution = {
    kind: 'reported',
    speaker: via,
    polarity: 'affirmed',
    medium: null,
    via: null,
  } as const;
  return { source: { start, end: start + via.length }, attribution };
}

/** The part of `span` that the sentence holds; null for none. */
function inside(sentence: Span, span: Span | null): Span | null {
  if (span === null || !overlaps(sentence, span)) return null;
  return { start: Math.max(sentence.start, span.start), end: Math.min(sentence.end, span.end) };
}

function attributionOf({ kind, speaker, document, medium, via, polarity }: Statement): Attribution {
  if (kind === 'quote') {
    return document === null
      ? { kind: 'direct', speaker, medium, via }
      : { kind: 'document', speaker, document, via };
  }
  return speaker === null ? { kind: 'narration' } : { kind: 'reported', speaker, polarity, medium, via };
}
