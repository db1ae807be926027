import type { AnswerType } from '../answer.ts';

/** What a question asks for, read off its words. */
export interface QuestionType {
  readonly kind:
    | 'who'
    | 'when'
    | 'where'
    | 'why'
    | 'how-many'
    | 'how-much'
    | 'how'
    | 'what'
    | 'which'
    | 'definition'
    | 'yes-no'
    | 'said'
    | 'keywords';
  /** The kind of words that would answer; null where any may. */
  readonly expected: AnswerType | null;
}

type Rule = readonly [pattern: RegExp, type: QuestionType];

const rule = (pattern: RegExp, kind: QuestionType['kind'], expected: AnswerType | null): Rule => [
  pattern,
  { kind, expected },
];

/** In order: the first that fits decides. Patterns read the lower-case question. */
const RULES: readonly Rule[] = [
  rule(/\bwho\b.{0,30}\b(?:says?|said|claims?|claimed)\b|\baccording to whom?\b/, 'said', 'person'),
  rule(
    /\bwhat (?:did|does|do|has|have|had|was|is|were)\b.{2,60}\b(?:say|said|claim|claimed|tell|told|write|deny|denied|state)\b/,
    'said',
    null,
  ),
  rule(
    /\bhow many\b|\bwhat (?:number|percentage|percent|proportion|share)\b|\bhow (?:long|old|tall|far|often|large|big|high|deep|fast|wide|heavy)\b/,
    'how-many',
    'number',
  ),
  rule(
    /\bhow much (?:money|did .* (?:cost|pay|earn)|was .* (?:paid|worth|fined)|does .* (?:cost|earn)|is .* worth)|\b(?:salary|price|fee)\b/,
    'how-much',
    'money',
  ),
  rule(
    /\bhow much\b|\bwhat (?:price|cost|salary|amount|sum|fee)\b|\bhow (?:expensive|costly)\b/,
    'how-much',
    'number',
  ),
  rule(
    /\b(?:who|whom|whose)\b|\b(?:what|which) (?:person|man|woman|people|official|politician|president|minister|author|name)\b/,
    'who',
    'person',
  ),
  rule(
    /\bwhen\b|\b(?:what|which|in what|on what) (?:years?|dates?|days?|months?|century|centuries|decades?|time|period|era)\b|\bhow (?:recently|long ago)\b/,
    'when',
    'date',
  ),
  rule(
    /\bwhere\b|\b(?:what|which) (?:countr(?:y|ies)|cit(?:y|ies)|states?|places?|towns?|locations?|regions?|continents?|count(?:y|ies)|areas?)\b/,
    'where',
    'place',
  ),
  rule(
    /\bwhy\b|\bwhat (?:caused?|(?:is|was|were|are) the (?:reasons?|cause))\b|\bfor what reason\b|\bhow come\b/,
    'why',
    'reason',
  ),
  rule(/\bhow\b/, 'how', null),
  rule(
    /^(?:what|who) (?:is|are|was|were) (?:an? |the )?[\p{L}\p{N}' -]{2,30}\??$|\bwhat does .+ mean\b|\bdefine\b/u,
    'definition',
    null,
  ),
  rule(/\bwhich\b/, 'which', null),
  rule(/\bwhat\b/, 'what', null),
  rule(/^(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should)\b/, 'yes-no', null),
];

const KEYWORDS: QuestionType = { kind: 'keywords', expected: null };

/** Reads a question's type off its words. */
export function questionType(question: string): QuestionType {
  const lower = question.toLowerCase().trim();
  return RULES.find(([pattern]) => pattern.test(lower))?.[1] ?? KEYWORDS;
}
