import { termsOf } from '../../text/terms.ts';
import { tokenize } from '../../text/tokens.ts';
import type { QuestionTerm } from '../question/question.ts';

/** Words of this weight or less shape a question more than they say what it is about. */
const LIGHT = 0.3;

/**
 * Words that say what kind of thing is asked for ("the purpose of", "which day", "what does it refer to") or how the
 * story should tell it. A story answers such a question without them, so that it lacks them is no reason to refuse.
 */
const FRAME_WORDS: ReadonlySet<string> = new Set(
  termsOf(
    tokenize(
      `name title word term phrase kind type sort nature form example reason cause purpose aim goal motive motivation
      result effect outcome consequence significance importance role meaning definition difference
      day date year month week hour time period era place location spot site number amount quantity total sum percentage
      fact detail information info background context topic subject point question answer
      refer mean signify stand describe explain identify define list specify tell say state claim report write mention
      talk speak discuss cite quote read know mentioned whether whats whos wheres whens hows whys`,
    ),
  ).map(({ term }) => term),
);

/** Whether a question's word only frames what is asked, or says little of it. */
export function isFrameWord(asked: QuestionTerm): boolean {
  return asked.weight <= LIGHT || FRAME_WORDS.has(asked.term);
}

/** The words that say what a question is about: without those that frame it, or with the light ones if it has no others. */
export function subjectOf<Asked extends QuestionTerm>(terms: readonly Asked[]): readonly Asked[] {
  const heavy = terms.filter((asked) => !isFrameWord(asked));
  return heavy.length > 0 ? heavy : terms.filter(({ term }) => !FRAME_WORDS.has(term));
}
