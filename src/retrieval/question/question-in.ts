import { splitSentences } from '../../text/sentences.ts';
import { sliceOf } from '../../text/span.ts';
import { questionType } from './question-type.ts';

/** UTF-16 units of a question at most. */
export const LONGEST_QUESTION = 300;

/** What opens a question, so that it is one without its mark. */
const OPENING =
  /^(?:(?:so|and|but|hey|ok|wait),? )?(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|did|does|do|has|have|had|can|could|will|would|should)\b/i;

/** What a chat adds to words: mentions, emoji of its own and times in angle brackets, and addresses. */
const MARKUP = /<(?:[@#:/]|a:|t:|id:)[^>\n]*>|https?:\/\/\S+/g;

/** What somebody wrote themselves in a message: without what they quote from others, and without markup. */
export function ownWords(written: string): string {
  const own = written.split('\n').filter((line) => !line.startsWith('>'));
  return own.join('\n').replaceAll(MARKUP, ' ').trim();
}

/**
 * The question that a message asks: its first sentence with a question mark, or the whole where it opens as a question
 * does. Null where it asks none that is short enough.
 */
export function questionIn(written: string): string | null {
  const text = ownWords(written);
  const sentences = text
    .split('\n')
    .flatMap((line) =>
      splitSentences(line, { start: 0, end: line.length }).map((span) => sliceOf(line, span)),
    );
  const marked = sentences.find((sentence) => /\?[\p{P}\s]*$/u.test(sentence) && /\p{L}/u.test(sentence));
  if (marked !== undefined) return marked.length <= LONGEST_QUESTION ? marked : null;
  const isOpened = OPENING.test(text) && sentences.length === 1 && questionType(text).kind !== 'keywords';
  return isOpened && text.length <= LONGEST_QUESTION ? text : null;
}
