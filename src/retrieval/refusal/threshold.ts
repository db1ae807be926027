import { isTypeAround, lacksName } from '../rank/features.ts';
import type { Ranking } from '../rank/rank.ts';
import type { Query } from '../rank/view.ts';
import { ANSWER_THRESHOLDS } from '../rank/weights.ts';
import type { Sureness } from '../sureness.ts';
import { afterStory, isPrediction, unknownNames } from './abstention.ts';
import { contradicts } from './contradiction.ts';
import { unquotedSpeaker } from './unquoted-speaker.ts';

/** Doubtful questions need at least this much to be answered, at every setting. */
const SURE = 0.85;
/** Where the passage speaks against the question, all else must fit: one word more or less turns the sense round. */
const BEYOND_DOUBT = 0.97;
/** A name read as a shorter one may be a namesake's: "Melania Trump" where the story has only "Trump". */
const LOOSE = 0.6;
/** Kinds of answer that leave a plain mark in the text: where there is none, the passage can hardly answer. */
const PLAIN_TYPES = new Set(['date', 'number', 'money']);

/** The confidence, 0 to 1, from which the best sentence is shown; beyond reach where there is none. */
export function thresholdFor({ query, ranked: [top] }: Ranking, sureness: Sureness): number {
  const usual = ANSWER_THRESHOLDS[sureness];
  if (top === undefined) return Infinity;
  const position = top.candidate.index;
  if (contradicts(query, position)) return Math.max(BEYOND_DOUBT, usual);
  if (isDoubtful(query, position)) return Math.max(SURE, usual);
  return query.question.isNameShortened ? Math.max(LOOSE, usual) : usual;
}

/** Whether a question has an unknown name, is of what is to come, or asks for what the passage lacks. */
function isDoubtful(query: Query, position: number): boolean {
  const { index, question, terms } = query;
  const { expected } = question.type;
  return (
    isPrediction(question, index.sentences[position]) ||
    (expected !== null && PLAIN_TYPES.has(expected) && !isTypeAround(query, position)) ||
    lacksName(query, position) ||
    unknownNames(question, terms).length > 0 ||
    unquotedSpeaker(index, question) !== null ||
    afterStory(index, question) !== null
  );
}
