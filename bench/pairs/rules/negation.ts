import type { TwinRule } from '../twin.ts';

/** What the question already denies with: "not", "n't", "never". */
const NEGATED =
  /(?<=\b(?:did|does|do|is|are|was|were|has|have|had|could|can|would|should))(?:n['’]t| not\b)| never\b/i;

/** The first auxiliary of a question, near its beginning; "can" and "will" are denied irregularly. */
const AUXILIARY = /^((?:\S+ ){1,5}?(?:did|does|do|is|are|was|were|has|have|had|could|would|should))(?= )/i;

/** "What is the Rhine", "Who was Rollo": asks what something is, and its denial asks nothing. */
const IDENTITY = /^(?:what|who|which \S+|what \S+)(?:'s| is| are| was| were) (?:the|an?|\p{Lu})/iu;

/** What is asked denied, or what is denied asked for. */
export const negation: TwinRule = ({ question: { question } }) => {
  if (NEGATED.test(question)) return question.replace(NEGATED, '');
  if (IDENTITY.test(question) || /\b(?:not|no|neither|nor|without)\b/i.test(question)) return null;
  return AUXILIARY.test(question) ? question.replace(AUXILIARY, "$1n't") : null;
};
