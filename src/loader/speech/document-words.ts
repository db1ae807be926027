import { sliceOf, type Span } from '../../text/span.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import { isDocumentNoun } from '../../story/document-nouns.ts';

/** A document as the narrator's words name it. */
export interface NamedDocument {
  readonly noun: string;
  /** Whether it is new here: "a statement", not "the statement". */
  readonly isNew: boolean;
}

const PREPOSITIONS = new Set(['in', 'from', 'of', 'via']);
const DETERMINERS = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'my']);
const MOST_WORDS = 4;

/** The first document that a clause names as the place of words: "in an emailed statement", "from Smith's letter". */
export function documentNamed(text: string, clause: Span): NamedDocument | null {
  const tokens = tokenize(sliceOf(text, clause), clause.start);
  for (const [index, token] of tokens.entries()) {
    const determiner = tokens[index + 1];
    if (!PREPOSITIONS.has(token.folded) || !determiner || !isDeterminer(determiner)) continue;
    const noun = nounAfter(text, tokens, index + 1);
    if (noun !== null) return { noun, isNew: determiner.folded === 'a' || determiner.folded === 'an' };
  }
  return null;
}

function isDeterminer({ folded, word }: Token): boolean {
  return DETERMINERS.has(folded) || /['’]s?$/u.test(word);
}

function nounAfter(text: string, tokens: readonly Token[], determiner: number): string | null {
  let found: string | null = null;
  for (const [at, token] of tokens.slice(determiner + 1, determiner + 1 + MOST_WORDS).entries()) {
    const before = tokens[determiner + at];
    if (!before || !/^[\s-]+$/.test(text.slice(before.end, token.start))) break;
    if (isDocumentNoun(token.word)) found = token.word;
    else if (found !== null || PREPOSITIONS.has(token.folded)) break;
  }
  return found;
}
