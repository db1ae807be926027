import { readFileSync } from 'node:fs';
import { readLexicon, type Lexicon } from '../../src/lexicon/lexicon.ts';

/** The lexicon that ships. */
export const lexicon: Lexicon = openShipped();

function openShipped(): Lexicon {
  const read = readLexicon(readFileSync(new URL('../../lexicon/english.bin', import.meta.url)));
  if (read.kind !== 'lexicon') throw new Error(`the shipped lexicon is damaged: ${read.kind}`);
  return read;
}
