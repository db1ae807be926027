import {
  HEADER_LENGTH,
  IN_PHRASE,
  MAGIC,
  PARTS,
  RELATIONS,
  SECTIONS,
  VERSION,
} from '../../src/lexicon/format.ts';
import type { Part, Section } from '../../src/lexicon/format.ts';
import type { Relative } from '../../src/lexicon/lexicon.ts';
import { hashOf } from '../../src/lexicon/tables.ts';
import type { Phrase } from './phrases.ts';

/** What goes into the file. */
export interface Contents {
  /** Sorted by their bytes. */
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: ReadonlyMap<string, Int8Array>;
  /** The parts of speech in which a word is a lemma. */
  readonly partsOf: (word: string) => readonly Part[];
  readonly relativesOf: (word: string) => readonly Relative[];
  readonly phrases: readonly Phrase[];
}

/** The lexicon's file; its layout is told in `src/lexicon/format.ts`. */
export function writeLexicon(contents: Contents): Uint8Array {
  const { words, phrases, dimensions } = contents;
  const places = new Map(words.map((word, place): [string, number] => [word, place]));
  const pack = ({ word, relation, sense }: Relative): number => {
    const place = places.get(word);
    if (place === undefined) throw new RangeError(`a relative is not in the lexicon: "${word}"`);
    return place * 256 + RELATIONS.indexOf(relation) * 16 + sense;
  };
  const ofWords = lists(words.map((word) => contents.relativesOf(word).map(pack)));
  const ofPhrases = lists(phrases.map(({ relatives }) => relatives.map(pack)));
  const ofWordTexts = texts(words);
  const ofPhraseTexts = texts(phrases.map(({ phrase }) => phrase));
  const { entries, vectors } = rows(contents);
  return join(dimensions, {
    wordStarts: ofWordTexts.starts,
    wordText: ofWordTexts.text,
    wordSlots: ofWordTexts.slots,
    wordEntries: entries,
    vectors,
    relativeStarts: ofWords.starts,
    relatives: ofWords.items,
    phraseStarts: ofPhraseTexts.starts,
    phraseText: ofPhraseTexts.text,
    phraseSlots: ofPhraseTexts.slots,
    phraseRelativeStarts: ofPhrases.starts,
    phraseRelatives: ofPhrases.items,
  });
}

function join(dimensions: number, sections: Readonly<Record<Section, Uint8Array>>): Uint8Array {
  const length = SECTIONS.reduce((sum, section) => sum + sections[section].length, HEADER_LENGTH);
  const file = new Uint8Array(length);
  file.set(ascii(MAGIC), 0);
  let offset = HEADER_LENGTH;
  const table = SECTIONS.flatMap((section) => {
    file.set(sections[section], offset);
    offset += sections[section].length;
    return [offset - sections[section].length, sections[section].length];
  });
  file.set(numbers([VERSION, dimensions, length, ...table]), MAGIC.length);
  return file;
}

/** The vectors' rows in the words' order, and each word's entry. */
function rows(contents: Contents): { entries: Uint8Array; vectors: Uint8Array } {
  const { words, vectors, dimensions, phrases, partsOf } = contents;
  const first = new Set(phrases.map(({ phrase }) => phrase.split(' ')[0]));
  const last = new Set(phrases.map(({ phrase }) => phrase.split(' ').at(-1)));
  const all = new Int8Array(vectors.size * dimensions);
  let row = 0;
  const entries = words.map((word) => {
    const vector = vectors.get(word);
    if (vector) {
      all.set(vector, row * dimensions);
      row += 1;
    }
    const parts = partsOf(word).reduce((bits, part) => bits | PARTS[part], 0);
    const inPhrase = (first.has(word) ? IN_PHRASE.first : 0) | (last.has(word) ? IN_PHRASE.last : 0);
    return (vector ? row : 0) * 256 + (parts | inPhrase);
  });
  return { entries: numbers(entries), vectors: new Uint8Array(all.buffer) };
}

function texts(all: readonly string[]): { starts: Uint8Array; text: Uint8Array; slots: Uint8Array } {
  let end = 0;
  const ends = all.map((text) => (end += text.length));
  return { starts: numbers([0, ...ends]), text: ascii(all.join('')), slots: numbers(slotsOf(all)) };
}

/** At least a third of the slots stays free, so that a search soon ends. */
function slotsOf(all: readonly string[]): readonly number[] {
  const size = 2 ** Math.ceil(Math.log2(all.length * 1.5));
  const slots = Array.from({ length: size }, () => 0);
  for (const [index, text] of all.entries()) {
    let slot = hashOf(text) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
  }
  return slots;
}

function lists(all: readonly (readonly number[])[]): { starts: Uint8Array; items: Uint8Array } {
  let end = 0;
  const ends = all.map((list) => (end += list.length));
  return { starts: numbers([0, ...ends]), items: numbers(all.flat()) };
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code > 127) throw new RangeError(`not ASCII: "${letter}"`);
    return code;
  });
}

function numbers(all: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(all.length * 4));
  for (const [at, number] of all.entries()) view.setUint32(at * 4, number, true);
  return new Uint8Array(view.buffer);
}
