import { isOpinion } from './refusal/abstention.ts';
import { reasonFor } from './refusal/reason.ts';
import { thresholdFor } from './refusal/threshold.ts';
import type { Abstained, Answered, Citation, Reason } from './answer.ts';
import { citeSentences } from './cite.ts';
import { confidenceOf } from './refusal/confidence.ts';
import { askedDocument, citeDocument } from './question/document-question.ts';
import { isCovered } from './rank/features.ts';
import { findHighlight } from './rank/highlight.ts';
import { askedField, citeField } from './question/metadata.ts';
import { asksForLead, citeLead } from './question/lead.ts';
import { readQuestion, type Question } from './question/question.ts';
import { rankSentences, type Ranking } from './rank/rank.ts';
import { asksForName, reorder } from './rank/reorder.ts';
import { answerSaid } from './said/answer-said.ts';
import type { SearchIndex, SentenceEntry } from './search-index.ts';
import { DEFAULT_SURENESS, type Sureness } from './sureness.ts';

/** An answer before suggestions are added to a refusal. */
export type BareAnswer = Answered | Omit<Abstained, 'suggestions'>;

/** How a question is answered; what is not given has its default. */
export interface AskOptions {
  /** Most passages cited; 3 where not given. */
  readonly depth?: number;
  /** How sure the engine must be before it answers. */
  readonly sureness?: Sureness;
  /** Whether typos are left as they are; words in double quotation marks always are. */
  readonly asTyped?: boolean;
}

const DEPTH = 3;

/** Answers a question from the index. */
export function answerQuestion(index: SearchIndex, typed: string, options: AskOptions = {}): BareAnswer {
  return answerRead(index, readQuestion(typed, index, options.asTyped), options);
}

/** The same of a question that was read already. */
export function answerRead(index: SearchIndex, question: Question, options: AskOptions): BareAnswer {
  const { mended } = question;
  if (question.text === '') {
    const kind = question.isSmallTalk ? 'small-talk' : 'nothing-recognised';
    return { status: 'abstained', reason: { kind, terms: [] }, citations: [], confidence: 0, mended };
  }
  return (
    answerFromLead(index, question) ??
    answerFromField(index, question) ??
    answerFromDocument(index, question) ??
    answerFromStatements(index, question, options) ??
    answerFromBody(index, question, options)
  );
}

function answerFromLead(index: SearchIndex, question: Question): BareAnswer | null {
  if (!asksForLead(question)) return null;
  const { mended } = question;
  return { status: 'answered', from: 'lead', citations: citeLead(index), confidence: 1, mended };
}

function answerFromField(index: SearchIndex, question: Question): BareAnswer | null {
  const field = askedField(question);
  if (field === null) return null;
  const { mended } = question;
  const citations = citeField(index, field);
  if (citations.length > 0) return { status: 'answered', from: 'metadata', citations, confidence: 1, mended };
  const reason: Reason = { kind: 'missing-field', terms: [], field };
  return { status: 'abstained', reason, citations: [], confidence: 0, mended };
}

function answerFromDocument(index: SearchIndex, question: Question): BareAnswer | null {
  const asked = askedDocument(index, question);
  const { mended } = question;
  if (asked?.status === 'found') {
    const citations = citeDocument(asked.article, asked.document);
    return { status: 'answered', from: 'document', citations, confidence: 1, mended };
  }
  if (asked?.status === 'missing') {
    const reason: Reason = { kind: 'missing-document', terms: [asked.word], owner: asked.owner };
    return { status: 'abstained', reason, citations: [], confidence: 0, mended };
  }
  return null;
}

function answerFromStatements(
  index: SearchIndex,
  question: Question,
  { depth = DEPTH }: AskOptions,
): BareAnswer | null {
  const said = answerSaid(index, question, depth);
  if (said === null) return null;
  const { citations } = said;
  const { mended } = question;
  if (said.status === 'found')
    return { status: 'answered', from: 'passage', citations, confidence: 1, mended };
  const reason = said.reason ?? reasonFor(rankSentences(index, question), index);
  return { status: 'abstained', reason, citations, confidence: 0, mended };
}

/** Bare keywords and names ask where the words stand, and a passage that has them all answers that. */
function isKeywordHit({ query, ranked: [top] }: Ranking): boolean {
  const isShort = query.question.type.kind === 'keywords' && query.terms.length <= MOST_KEYWORDS;
  return (
    top !== undefined && (isShort || asksForName(query.question)) && isCovered(query, top.candidate.index)
  );
}

const MOST_KEYWORDS = 4;

function answerFromBody(
  index: SearchIndex,
  question: Question,
  { depth = DEPTH, sureness = DEFAULT_SURENESS }: AskOptions,
): BareAnswer {
  const { mended } = question;
  const ranking = reorder(rankSentences(index, question));
  const citations = citePassages(ranking, index, depth);
  const confidence = confidenceOf(ranking);
  if (isOpinion(question, index.sentences[ranking.ranked[0]?.candidate.index ?? -1])) {
    return { status: 'abstained', reason: { kind: 'opinion', terms: [] }, citations, confidence: 0, mended };
  }
  if (isKeywordHit(ranking) || confidence >= thresholdFor(ranking, sureness)) {
    return { status: 'answered', from: 'passage', citations, confidence, mended };
  }
  return { status: 'abstained', reason: reasonFor(ranking, index), citations, confidence, mended };
}

/** The best sentence of each of the best `depth` passages. */
function citePassages({ query, ranked }: Ranking, index: SearchIndex, depth: number): readonly Citation[] {
  const cited = ranked.map(({ candidate, score }) => ({
    position: candidate.index,
    tell: (entry: SentenceEntry) => ({
      highlight: () => findHighlight(query, entry),
      attribution: entry.attribution,
      score,
    }),
  }));
  return citeSentences(index, cited, depth);
}
