import type { Span } from '../../text/span.ts';
import { findAnswerSpans } from './answer-spans.ts';
import type { Candidate } from './bm25.ts';
import { strengthIn, type MatchedTerm } from './matching.ts';
import type { Question } from '../question/question.ts';
import { articleOf, type Bag, type SentenceEntry, type SearchIndex } from '../search-index.ts';

/** What the ranker sees of one sentence for one question. Each feature is about 0 to 1. */
export const FEATURES = [
  'sentence-bm25',
  'passage-bm25',
  'mixed-bm25',
  'strongest',
  'sentence-coverage',
  'passage-coverage',
  'around-coverage',
  'sentence-exact',
  'passage-exact',
  'rarest-matched',
  'bigrams',
  'run',
  'proximity',
  'names-in-sentence',
  'names-in-passage',
  'numbers-match',
  'type-new',
  'type-absent',
  'type-near',
  'type-person',
  'type-date',
  'type-number',
  'type-place',
  'type-reason',
  'new-name',
  'how-cue',
  'definition',
  'said-by',
  'speech',
  'last-term',
  'first-term',
  'length',
  'first-sentence',
  'first-passage',
  'later',
  'pronoun-start',
  'negation-differs',
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** What is the same for every candidate of one question. */
export interface Query {
  readonly index: SearchIndex;
  readonly question: Question;
  readonly terms: readonly MatchedTerm[];
  /** Sum of the terms' worth. */
  readonly worth: number;
  readonly best: Candidate;
}

/** The features of one candidate, in the order of `FEATURES`. */
export function featuresOf(query: Query, candidate: Candidate): readonly number[] {
  const { index, terms, worth, best } = query;
  const entry = index.sentences[candidate.index];
  const passage = entry && index.passages[entry.passage];
  if (!entry || !passage) throw new RangeError(`no sentence ${candidate.index}`);
  const values: Record<FeatureName, number> = {
    'sentence-bm25': candidate.sentence / (best.sentence || 1),
    'passage-bm25': candidate.passage / (best.passage || 1),
    'mixed-bm25': candidate.mixed / (best.mixed || 1),
    strongest: Math.min(1, candidate.mixed / 30),
    'sentence-coverage': coverage(terms, worth, [entry]),
    'passage-coverage': coverage(terms, worth, [passage]),
    'around-coverage': coverage(terms, worth, around(index, candidate.index)),
    'sentence-exact': exactCoverage(terms, worth, entry),
    'passage-exact': exactCoverage(terms, worth, passage),
    'rarest-matched': rarestMatched(terms, entry),
    ...orderFeatures(terms, entry),
    ...nameFeatures(terms, entry, passage),
    ...typeFeatures(query, entry),
    ...speechFeatures(query, entry),
    'last-term': matchedAt(terms, entry, -1),
    'first-term': matchedAt(terms, entry, 0),
    length: Math.min(1, Math.log1p(entry.length) / 4),
    'first-sentence': entry.sentence === 1 ? 1 : 0,
    'first-passage': passage.paragraph === 1 ? 1 : 0,
    later: candidate.index / index.sentences.length,
    'pronoun-start': PRONOUN_STARTS.has(entry.tokens[0]?.folded ?? '') ? 1 : 0,
    'negation-differs':
      isNegated(entry) === query.question.tokens.some(({ folded }) => NEGATIONS.has(folded)) ? 0 : 1,
  };
  return FEATURES.map((name) => values[name]);
}

const PRONOUN_STARTS = new Set([
  'he',
  'she',
  'it',
  'they',
  'this',
  'these',
  'his',
  'her',
  'their',
  'its',
  'such',
]);
const NEGATIONS = new Set(['not', 'never', 'no', 'nor', 'without', "n't", 'denied', 'refused']);

function isNegated(entry: SentenceEntry): boolean {
  return entry.tokens.some(({ folded }) => NEGATIONS.has(folded) || folded.endsWith("n't"));
}

/** Share of the question's worth that the bags meet between them. */
export function coverage(terms: readonly MatchedTerm[], worth: number, bags: readonly Bag[]): number {
  if (worth === 0) return 0;
  return (
    terms.reduce((sum, term) => sum + term.worth * Math.max(...bags.map((bag) => strengthIn(bag, term))), 0) /
    worth
  );
}

function exactCoverage(terms: readonly MatchedTerm[], worth: number, bag: Bag): number {
  if (worth === 0) return 0;
  return terms.reduce((sum, term) => sum + (bag.counts.has(term.term) ? term.worth : 0), 0) / worth;
}

function around(index: SearchIndex, position: number): readonly Bag[] {
  return [-1, 0, 1].flatMap((step) => index.sentences[position + step] ?? []);
}

function rarestMatched(terms: readonly MatchedTerm[], entry: SentenceEntry): number {
  const known = terms.filter(({ met }) => met.size > 0);
  const [rarest] = known.toSorted((a, b) => b.worth - a.worth);
  return rarest ? strengthIn(entry, rarest) : 0;
}

function matchedAt(terms: readonly MatchedTerm[], entry: SentenceEntry, at: number): number {
  const term = terms.at(at);
  return term ? strengthIn(entry, term) : 0;
}

/** How far the question's words stand together, and in the question's order, in the sentence. */
function orderFeatures(
  terms: readonly MatchedTerm[],
  entry: SentenceEntry,
): Record<'bigrams' | 'run' | 'proximity', number> {
  const places = entry.terms.map(({ term }) => terms.findIndex(({ met }) => met.has(term)));
  let pairs = 0;
  let run = 0;
  let longest = 0;
  for (const [position, place] of places.entries()) {
    const before = places[position - 1] ?? -1;
    if (place > 0 && (before === place - 1 || places[position - 2] === place - 1)) pairs += 1;
    run = place >= 0 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  const first = places.findIndex((place) => place >= 0);
  const last = places.findLastIndex((place) => place >= 0);
  const matched = new Set(places.filter((place) => place >= 0)).size;
  return {
    bigrams: Math.min(1, pairs / Math.max(1, terms.length - 1)),
    run: Math.min(1, longest / Math.max(1, terms.length)),
    proximity: matched > 1 ? matched / (last - first + 1) : 0,
  };
}

function nameFeatures(
  terms: readonly MatchedTerm[],
  entry: SentenceEntry,
  passage: Bag,
): Record<'names-in-sentence' | 'names-in-passage' | 'numbers-match', number> {
  const names = terms.filter((term) => term.isCapitalised);
  const numbers = terms.filter(({ term }) => /\d/.test(term));
  const share = (some: readonly MatchedTerm[], bag: Bag): number =>
    some.length === 0 ? 0.5 : some.filter((term) => strengthIn(bag, term) > 0).length / some.length;
  return {
    'names-in-sentence': share(names, entry),
    'names-in-passage': share(names, passage),
    'numbers-match': share(numbers, entry),
  };
}

type TypeFeature = Extract<FeatureName, `type-${string}` | 'new-name' | 'how-cue' | 'definition'>;

/** Whether the sentence has words of the kind asked for that the question does not already hold. */
function typeFeatures(query: Query, entry: SentenceEntry): Record<TypeFeature, number> {
  const { question, index } = query;
  const { kind, expected } = question.type;
  const { text } = articleOf(index, entry);
  const spans = expected === null ? [] : newSpans(query, entry, findAnswerSpans(expected, text, entry));
  const found = spans.length > 0 ? 1 : 0;
  const of = (type: typeof expected): number => (expected === type ? found : 0);
  return {
    'type-new': found,
    'type-absent': expected !== null && found === 0 ? 1 : 0,
    'type-near': nearness(query, entry, spans),
    'type-person': of('person'),
    'type-date': of('date'),
    'type-number': of('number') + of('money'),
    'type-place': of('place'),
    'type-reason': of('reason'),
    'new-name': newSpans(query, entry, entry.names).length > 0 ? 1 : 0,
    'how-cue':
      kind === 'how' && /\b(?:by|through|using|via|with)\b/.test(text.slice(entry.span.start, entry.span.end))
        ? 1
        : 0,
    definition: kind === 'definition' && definesFirst(query, entry) ? 1 : 0,
  };
}

/** The spans that hold a term which the question does not ask with. */
export function newSpans(
  { terms }: Pick<Query, 'terms'>,
  entry: SentenceEntry,
  spans: readonly Span[],
): readonly Span[] {
  const asked = new Set(terms.map(({ term }) => term));
  return spans.filter((span) =>
    entry.terms.some(
      ({ term, token }) => token.start >= span.start && token.end <= span.end && !asked.has(term),
    ),
  );
}

/** 1 where an answer span touches a matched word, falling with the words between. */
function nearness({ terms }: Query, entry: SentenceEntry, spans: readonly Span[]): number {
  const matched = entry.tokens.flatMap((token, at) =>
    entry.terms.some((own) => own.token === token && terms.some(({ met }) => met.has(own.term))) ? [at] : [],
  );
  if (matched.length === 0) return 0;
  const distances = spans.flatMap((span) => {
    const at = entry.tokens.findIndex(({ start }) => start >= span.start);
    return matched.map((place) => Math.abs(place - at));
  });
  return distances.length === 0 ? 0 : 1 / (1 + Math.min(...distances) / 4);
}

/** "X is a …", "X, a …", "X (…)" for the question's X. */
function definesFirst({ terms }: Query, entry: SentenceEntry): boolean {
  const last = entry.tokens.findIndex((token, at) => {
    const next = entry.tokens[at + 1];
    const isTerm = entry.terms.some(
      (own) => own.token === token && terms.some(({ met }) => met.has(own.term)),
    );
    return isTerm && next !== undefined && /^(?:is|are|was|were|means|refers)$/.test(next.folded);
  });
  return last >= 0;
}

/** For "what did X say …": whether the sentence is X's words. */
function speechFeatures(
  { question, terms }: Query,
  { attribution }: SentenceEntry,
): Record<'said-by' | 'speech', number> {
  if (question.type.kind !== 'said') return { 'said-by': 0, speech: 0 };
  if (attribution.kind === 'narration' || attribution.speaker === null) return { 'said-by': 0, speech: 0 };
  const speaker = attribution.speaker.toLowerCase();
  const named = terms.some(({ folded }) => folded.length > 2 && speaker.includes(folded));
  return { 'said-by': named ? 1 : 0, speech: 1 };
}
