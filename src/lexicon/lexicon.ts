import { basesOf, type HasBits } from './bases.ts';
import { IN_PHRASE, PARTS, readFile, RELATIONS } from './format.ts';
import type { LexiconFile, LexiconProblem, Relation, Section } from './format.ts';
import { listTable, numberTable, textTable } from './tables.ts';
import { cosine, vectorInRow, type WordVector } from './vectors.ts';

export type { LexiconProblem, Relation } from './format.ts';
export { cosine, type WordVector } from './vectors.ts';

/** A word that stands in some relation to another. */
export interface Relative {
  readonly word: string;
  readonly relation: Relation;
  /** Which sense of the word asked for it belongs to: 1 is the commonest of its part of speech. */
  readonly sense: number;
}

/** What is known of English words beyond a story. Words are folded (lower case, no accents) as `fold` makes them. */
export interface Lexicon {
  readonly kind: 'lexicon';
  /** Cosine of the two words' vectors, -1 to 1; null where either has none. Inflected forms have their own vectors. */
  similarity(a: string, b: string): number | null;
  /** The word's vector, to be kept and compared with `cosine` where one word meets many. */
  vectorOf(word: string): WordVector | null;
  /** The relatives of the word, or of the lemmas it is a form of, commonest sense first; none twice. */
  relativesOf(word: string): readonly Relative[];
  /** The single words that say what a phrase of several says ("take over", "prime minister"), also inflected. */
  relativesOfPhrase(phrase: string): readonly Relative[];
  /** The lemmas of which the word may be a form, itself first where it is one; empty where none is known. */
  basesOf(word: string): readonly string[];
}

/** Opens a lexicon over its file's bytes, which must not change afterwards. Nothing is decoded before it is asked for. */
export function readLexicon(bytes: Uint8Array): Lexicon | LexiconProblem {
  const file = readFile(bytes);
  if (file.kind !== 'file') return file;
  const section = damagedSection(file);
  return section === undefined ? lexiconOver(file) : { kind: 'damaged', section };
}

/** The first section whose length does not fit the others'. */
function damagedSection({ sections, dimensions }: LexiconFile): Section | undefined {
  const size = (section: Section): number => numberTable(sections[section]).size;
  if (size('wordStarts') === 0) return 'wordStarts';
  if (size('wordEntries') !== size('wordStarts') - 1) return 'wordEntries';
  if (dimensions === 0 || sections.vectors.length % dimensions !== 0) return 'vectors';
  if (size('relativeStarts') !== size('wordStarts')) return 'relativeStarts';
  return size('phraseRelativeStarts') === size('phraseStarts') ? undefined : 'phraseRelativeStarts';
}

function lexiconOver({ sections, dimensions }: LexiconFile): Lexicon {
  const words = textTable({
    starts: numberTable(sections.wordStarts),
    text: sections.wordText,
    slots: numberTable(sections.wordSlots),
  });
  const entries = numberTable(sections.wordEntries);
  const { buffer, byteOffset, byteLength } = sections.vectors;
  const rows = new Int8Array(buffer, byteOffset, byteLength);
  const relatives = listTable(numberTable(sections.relativeStarts), numberTable(sections.relatives));
  const phrases = textTable({
    starts: numberTable(sections.phraseStarts),
    text: sections.phraseText,
    slots: numberTable(sections.phraseSlots),
  });
  const ofPhrases = listTable(
    numberTable(sections.phraseRelativeStarts),
    numberTable(sections.phraseRelatives),
  );

  const has: HasBits = (word, bits) => (entries.at(words.find(word)) & bits) !== 0;
  const unpacked = (items: readonly number[]): Relative[] =>
    items.flatMap((item) => {
      const word = words.at(item >>> 8);
      const relation = RELATIONS[(item >>> 4) & 15];
      return word === '' || relation === undefined ? [] : [{ word, relation, sense: item & 15 }];
    });
  // All stories share these: at most 200 bytes for each word that some story has.
  const vectors = new Map<number, WordVector | null>();
  const vectorOf = (word: string): WordVector | null => {
    const row = (entries.at(words.find(word)) >>> 8) - 1;
    const known = vectors.get(row);
    if (known !== undefined) return known;
    const vector = vectorInRow(rows, row, dimensions);
    vectors.set(row, vector);
    return vector;
  };

  return {
    kind: 'lexicon',
    vectorOf,
    similarity(a, b) {
      const first = vectorOf(a);
      const second = first && vectorOf(b);
      return second ? cosine(first, second) : null;
    },
    relativesOf(word) {
      const bases = basesOf(word, has);
      const found = bases.flatMap((base) => unpacked(relatives.at(words.find(base))));
      return bases.length < 2 ? found : distinct(found, bases);
    },
    relativesOfPhrase(phrase) {
      const place = phraseForms(phrase, has)
        .map((form) => phrases.find(form))
        .find((at) => at >= 0);
      return place === undefined ? [] : unpacked(ofPhrases.at(place));
    },
    basesOf: (word) => basesOf(word, has),
  };
}

/** The first relative of each word, without the words asked for. */
function distinct(found: readonly Relative[], asked: readonly string[]): readonly Relative[] {
  const seen = new Set(asked);
  return found.filter(({ word }) => !seen.has(word) && seen.add(word));
}

/** The phrase itself, with its first word's verb ("took over"), with its last word's noun ("police officers"). */
function phraseForms(phrase: string, has: HasBits): readonly string[] {
  const words = phrase.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const forms: string[] = [];
  if (has(last, IN_PHRASE.last)) {
    const verbs = basesOf(first, (word) => has(word, PARTS.verb));
    forms.push(phrase, ...verbs.map((verb) => [verb, ...words.slice(1)].join(' ')));
  }
  if (has(first, IN_PHRASE.first)) {
    const nouns = basesOf(last, (word) => has(word, PARTS.noun));
    forms.push(...nouns.map((noun) => [...words.slice(0, -1), noun].join(' ')));
  }
  return forms;
}
