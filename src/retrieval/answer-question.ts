import { isOpinion, isPrediction, unknownNames, afterStory } from './refusal/abstention.ts';
import { reasonFor } from './refusal/reason.ts';
import { unquotedSpeaker } from './refusal/unquoted-speaker.ts';
import type { Abstained, Answered, Citation, Reason } from './answer.ts';
import { contextOf } from './context.ts';
import { contradicts } from './refusal/contradiction.ts';
import { confidenceOf } from './refusal/confidence.ts';
import { askedDocument, citeDocument } from './question/document-question.ts';
import { isCovered, isTypeAround, lacksName } from './rank/features.ts';
import { findHighlight } from './rank/highlight.ts';
import { askedField, citeField } from './question/metadata.ts';
import { asksForLead, citeLead } from './question/lead.ts';
import { contradictsQualifier } from './question/role-qualifiers.ts';
import { readQuestion, type Question } from './question/question.ts';
import { rankSentences, type Ranked, type Ranking } from './rank/rank.ts';
import { answerSaid } from './said/answer-said.ts';
import { articleOf, type SearchIndex } from './search-index.ts';
import { ANSWER_THRESHOLDS } from './rank/weights.ts';
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
  const question = readQuestion(typed, index, options.asTyped);
  const { mended } = question;
  if (question.text === '') {
    const kind = /\p{L}/u.test(typed) ? 'small-talk' : 'nothing-recognised';
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

/** Doubtful questions need at least this much to be answered, at every setting. */
const SURE = 0.85;
/** Where the passage speaks against the question, all else must fit: one word more or less turns the sense round. */
const BEYOND_DOUBT = 0.97;
/** A name read as a shorter one may be a namesake's: "Melania Trump" where the story has only "Trump". */
const LOOSE = 0.6;
/** Kinds of answer that leave a plain mark in the text: where there is none, the passage can hardly answer. */
const PLAIN_TYPES = new Set(['date', 'number', 'money']);

/** A question with an unknown name, of what is to come, or whose kind of answer the passage lacks, needs more. */
function thresholdFor({ query, ranked: [top] }: Ranking, index: SearchIndex, sureness: Sureness): number {
  const usual = ANSWER_THRESHOLDS[sureness];
  const { question, terms } = query;
  const { expected } = question.type;
  const lacksType =
    top !== undefined &&
    expected !== null &&
    PLAIN_TYPES.has(expected) &&
    !isTypeAround(query, top.candidate.index);
  const doubtful =
    isPrediction(question, index.sentences[top?.candidate.index ?? -1]) ||
    lacksType ||
    (top !== undefined && lacksName(query, top.candidate.index)) ||
    unknownNames(question, terms).length > 0 ||
    unquotedSpeaker(index, question) !== null ||
    afterStory(index, question) !== null;
  if (top !== undefined && contradicts(query, top.candidate.index)) return Math.max(BEYOND_DOUBT, usual);
  if (doubtful) return Math.max(SURE, usual);
  return question.isNameShortened ? Math.max(LOOSE, usual) : usual;
}

/** Bare keywords and names ask where the words stand, and a passage that has them all answers that. */
function isKeywordHit({ query, ranked: [top] }: Ranking): boolean {
  const isShort = query.question.type.kind === 'keywords' && query.terms.length <= MOST_KEYWORDS;
  return (
    top !== undefined && (isShort || asksForName(query.question)) && isCovered(query, top.candidate.index)
  );
}

const MOST_KEYWORDS = 4;

/** A name alone, or "who is" a name. */
function asksForName({ type, terms, text }: Question): boolean {
  const fits = type.kind === 'keywords' || (type.kind === 'definition' && /^who\b/i.test(text));
  return fits && terms.length > 0 && terms.every((term) => term.isName);
}

/** For a name, the sentence that introduces it comes first: the first that has all of it. */
function introducedFirst(ranking: Ranking): Ranking {
  const { query, ranked } = ranking;
  if (!asksForName(query.question)) return ranking;
  const hasAll = ({ candidate }: Ranked): boolean =>
    query.terms.every(({ term }) => query.index.sentences[candidate.index]?.counts.has(term) === true);
  const [first] = ranked.filter(hasAll).toSorted((a, b) => a.candidate.index - b.candidate.index);
  return first ? { query, ranked: [first, ...ranked.filter((other) => other !== first)] } : ranking;
}

/** Sentences that tell of an acting one where the former is asked for, or the other way round, come last. */
function contradictingLast({ query, ranked }: Ranking): Ranking {
  const { index, question } = query;
  const isOther = ({ candidate }: Ranked): boolean => {
    const sentence = index.sentences[candidate.index];
    return sentence !== undefined && contradictsQualifier(question.tokens, sentence);
  };
  const last = ranked.filter(isOther);
  if (last.length === 0) return { query, ranked };
  return { query, ranked: [...ranked.filter((one) => !last.includes(one)), ...last] };
}

function answerFromBody(
  index: SearchIndex,
  question: Question,
  { depth = DEPTH, sureness = DEFAULT_SURENESS }: AskOptions,
): BareAnswer {
  const { mended } = question;
  const ranking = introducedFirst(contradictingLast(rankSentences(index, question)));
  const citations = citePassages(ranking, index, depth);
  const confidence = confidenceOf(ranking);
  if (isOpinion(question, index.sentences[ranking.ranked[0]?.candidate.index ?? -1])) {
    return { status: 'abstained', reason: { kind: 'opinion', terms: [] }, citations, confidence: 0, mended };
  }
  if (
    isKeywordHit(ranking) ||
    (citations.length > 0 && confidence >= thresholdFor(ranking, index, sureness))
  ) {
    return { status: 'answered', from: 'passage', citations, confidence, mended };
  }
  return { status: 'abstained', reason: reasonFor(ranking, index), citations, confidence, mended };
}

/** The best sentence of each of the best `depth` passages; only the first is held to be the answer, and highlighted. */
function citePassages({ query, ranked }: Ranking, index: SearchIndex, depth: number): readonly Citation[] {
  const citations = new Map<number, Citation>();
  for (const { candidate, score } of ranked) {
    if (citations.size >= depth) break;
    const entry = index.sentences[candidate.index];
    const passage = entry && index.passages[entry.passage];
    if (!entry || !passage || citations.has(entry.passage)) continue;
    const isFirst = citations.size === 0;
    citations.set(entry.passage, {
      article: entry.article,
      paragraph: passage.paragraph,
      sentence: entry.sentence,
      span: passage.span,
      sentenceSpan: entry.span,
      highlight: isFirst ? findHighlight(query, entry) : null,
      context: isFirst ? contextOf(articleOf(index, entry), { ...entry, paragraph: passage.paragraph }) : [],
      attribution: entry.attribution,
      score,
    });
  }
  return [...citations.values()];
}
