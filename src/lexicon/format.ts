/**
 * The lexicon's file, `lexicon/english.bin`; all numbers are unsigned, little-endian, 32 bits wide.
 *
 *     0   "VLEX"
 *     4   version
 *     8   components of a word vector
 *     12  length of the whole file in bytes
 *     16  section table: for each section of `SECTIONS`, in order, its offset and its length in bytes
 *
 * - `wordStarts`, `wordText`: the words, ASCII, sorted by bytes; word `i` is the bytes from start `i` to start `i + 1`.
 *   A word's place in this order is its number in the rest of the file.
 * - `wordSlots`: a hash table, a power of two of numbers: a word's number plus one, or 0. A word is in the slot of its
 *   hash (`hashOf`, modulo the slots) or in the first free one after it.
 * - `wordEntries`: one number a word: its vector's row plus one (0: it has none) in the upper 24 bits; in the lower 8
 *   the parts of speech in which WordNet knows it as a lemma (`PARTS`) and its places in phrases (`IN_PHRASE`).
 * - `vectors`: rows of signed bytes; each row has its own scale, which a cosine does not need.
 * - `relativeStarts`, `relatives`: word `i`'s relatives are the items from start `i` to start `i + 1`. An item is a
 *   word's number (upper 24 bits), a place in `RELATIONS` (4 bits) and the number of the sense (lower 4 bits).
 * - `phraseStarts`, `phraseText`, `phraseSlots`, `phraseRelativeStarts`, `phraseRelatives`: the same for phrases, their words parted by single spaces.
 */
export const MAGIC = 'VLEX';
export const VERSION = 1;

/** The sections of the file in the order of its table. */
export const SECTIONS = [
  'wordStarts',
  'wordText',
  'wordSlots',
  'wordEntries',
  'vectors',
  'relativeStarts',
  'relatives',
  'phraseStarts',
  'phraseText',
  'phraseSlots',
  'phraseRelativeStarts',
  'phraseRelatives',
] as const;

export type Section = (typeof SECTIONS)[number];

/** How one word stands to another; a place in this list is what the file holds. */
export const RELATIONS = [
  'synonym',
  'derivation',
  'hypernym',
  'hyponym',
  'similar',
  'verb-group',
  'antonym',
  'entailment',
  'cause',
] as const;

export type Relation = (typeof RELATIONS)[number];

/** The bit of each part of speech in a word's entry. */
export const PARTS = { noun: 1, verb: 2, adjective: 4, adverb: 8 } as const;

export type Part = keyof typeof PARTS;

/** The bits of a word that begins or ends one of the phrases, so that most word pairs need no search. */
export const IN_PHRASE = { first: 16, last: 32 } as const;

/** Bytes before the first section. */
export const HEADER_LENGTH = 16 + SECTIONS.length * 8;

/** Why bytes are not a lexicon that this version can read. */
export type LexiconProblem =
  | { readonly kind: 'not-a-lexicon' }
  | { readonly kind: 'wrong-version'; readonly found: number; readonly known: number }
  | { readonly kind: 'wrong-length'; readonly found: number; readonly expected: number }
  | { readonly kind: 'damaged'; readonly section: Section };

/** The file cut into its sections, none of them decoded. */
export interface LexiconFile {
  readonly kind: 'file';
  readonly dimensions: number;
  readonly sections: Readonly<Record<Section, Uint8Array>>;
}

/** Cuts the file into sections; reads nothing that its length does not hold. */
export function readFile(bytes: Uint8Array): LexiconFile | LexiconProblem {
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) return { kind: 'not-a-lexicon' };
  if (bytes.length < HEADER_LENGTH) {
    return { kind: 'wrong-length', found: bytes.length, expected: HEADER_LENGTH };
  }
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER_LENGTH);
  const version = header.getUint32(4, true);
  if (version !== VERSION) return { kind: 'wrong-version', found: version, known: VERSION };
  const expected = header.getUint32(12, true);
  if (bytes.length !== expected) return { kind: 'wrong-length', found: bytes.length, expected };
  const cut = (section: Section): Uint8Array => {
    const at = 16 + SECTIONS.indexOf(section) * 8;
    const start = header.getUint32(at, true);
    return bytes.subarray(start, start + header.getUint32(at + 4, true));
  };
  const outside = SECTIONS.find(
    (section, at) => cut(section).length !== header.getUint32(16 + at * 8 + 4, true),
  );
  if (outside !== undefined) return { kind: 'damaged', section: outside };
  return { kind: 'file', dimensions: header.getUint32(8, true), sections: cutAll(cut) };
}

function cutAll(cut: (section: Section) => Uint8Array): Record<Section, Uint8Array> {
  return {
    wordStarts: cut('wordStarts'),
    wordText: cut('wordText'),
    wordSlots: cut('wordSlots'),
    wordEntries: cut('wordEntries'),
    vectors: cut('vectors'),
    relativeStarts: cut('relativeStarts'),
    relatives: cut('relatives'),
    phraseStarts: cut('phraseStarts'),
    phraseText: cut('phraseText'),
    phraseSlots: cut('phraseSlots'),
    phraseRelativeStarts: cut('phraseRelativeStarts'),
    phraseRelatives: cut('phraseRelatives'),
  };
}
