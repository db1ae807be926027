import { readFile } from 'node:fs/promises';
import { readLexicon, type Lexicon } from '../lexicon/lexicon.ts';
import { shippedPath } from './shipped.ts';

/** The lexicon, or why there is none; the engine works on without it, finding only the story's own words. */
export type OpenedLexicon =
  | { readonly status: 'open'; readonly lexicon: Lexicon }
  | { readonly status: 'absent'; readonly complaint: string };

/** Opens the lexicon that ships with the package. Never rejects. */
export async function openLexicon(file = shippedPath('lexicon/english.bin')): Promise<OpenedLexicon> {
  try {
    const read = readLexicon(await readFile(file));
    if (read.kind === 'lexicon') return { status: 'open', lexicon: read };
    return absent(`is damaged (${read.kind})`);
  } catch (fault) {
    return absent(`cannot be read (${fault instanceof Error ? fault.message : String(fault)})`);
  }
}

function absent(trouble: string): OpenedLexicon {
  return {
    status: 'absent',
    complaint: `The lexicon ${trouble}: answers are found by the story's own words only. Install the package again to mend it.`,
  };
}
