import type { Question } from '../question/question.ts';
import type { SearchIndex } from '../search-index.ts';
import { isFrameWord } from './frame-words.ts';

/**
 * Whose words a question asks for and nothing else ("What did Pence say?"), where the story reports no words of his;
 * the name as typed, or null.
 */
export function unquotedSpeaker({ said }: SearchIndex, { type, terms }: Question): string | null {
  if (type.kind !== 'said' || type.expected !== null) return null;
  const names = terms.filter((term) => !isFrameWord(term));
  if (names.length === 0 || names.some(({ isName }) => !isName)) return null;
  const isQuoted = names.some(({ folded }) => said.speakerWords.has(folded));
  return isQuoted ? null : names.map(({ word }) => word.replace(/['’]s?$/u, '')).join(' ');
}
