import { readFileSync } from 'node:fs';
import { readLexicon, type Lexicon } from '../../src/lexicon/lexicon.ts';

/** The bytes of the lexicon that ships; no `Buffer`, whose `slice` does not copy. */
export const SHIPPED = new Uint8Array(readFileSync(new URL('../../lexicon/english.bin', import.meta.url)));

/** Opens bytes that must be a lexicon. */
export function opened(bytes: Uint8Array): Lexicon {
  const lexicon = readLexicon(bytes);
  if (lexicon.kind !== 'lexicon') throw new Error(JSON.stringify(lexicon));
  return lexicon;
}
