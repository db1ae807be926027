import type { SearchIndex } from '../../search-index.ts';
import { withoutSmallTalk } from '../small-talk.ts';
import { antecedentsOf, type LastAsked } from './antecedents.ts';
import { askedOf, askedWith, bareQuestionWord, otherThing } from './fragments.ts';
import { leansOnPronoun, withoutPronouns } from './pronouns.ts';

/** "And when did he leave?": what the question begins with when it goes on. */
const GOES_ON =
  /^(?:and|but|so)[, ]+(?=(?:who|what|when|where|why|how|which|did|was|is|does|has|were|are)\b)/i;

/** What may be asked at most, in UTF-16 units. */
const LONGEST = 300;

/**
 * What a reader means who asks `typed` after `last`: the question in full. Null where it stands on its own, or cannot be
 * read from the last one; a question that names its subject is never changed.
 */
export function readFollowUp(typed: string, last: LastAsked, index: SearchIndex): string | null {
  if (last.version !== index.story.version) return null;
  const text = withoutSmallTalk(typed).replace(GOES_ON, '');
  const read = inFull(text, last, index);
  if (read === null || read.length > LONGEST) return null;
  const question = read.charAt(0).toUpperCase() + read.slice(1).trim();
  return /[?!.]$/.test(question) ? question : `${question}?`;
}

/** Most questions stand on their own, and are told apart before the last one is looked at. */
function inFull(text: string, last: LastAsked, index: SearchIndex): string | null {
  const word = bareQuestionWord(text);
  if (word !== null) {
    const asked = askedWith(word, last.question, antecedentsOf(last, index).whoWasIt);
    if (asked !== null) return asked;
  }
  const other = otherThing(text);
  if (other !== null) return askedOf(other, last.question, index);
  return leansOnPronoun(text, index) ? withoutPronouns(text, antecedentsOf(last, index), index) : null;
}
