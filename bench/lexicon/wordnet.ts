import type { Part } from '../../src/lexicon/format.ts';
import { IRREGULAR_FORMS } from '../../src/text/irregular-forms.ts';
import type { Inputs } from './inputs.ts';

/** A pointer from a synset, or from one of its words, to another. */
export interface Pointer {
  readonly symbol: string;
  readonly synset: string;
  /** 1-based numbers of the words that the pointer joins; both 0 where it joins whole synsets. */
  readonly from: number;
  readonly to: number;
}

/** Words of one meaning. */
export interface Synset {
  readonly part: Part;
  /** Whether WordNet files it among persons (its lexicographer file 18): "putin" as well as "diplomat". */
  readonly isPerson: boolean;
  /** Folded; the words of a phrase parted by spaces. */
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** One meaning of a word. */
export interface Sense {
  readonly synset: string;
  readonly part: Part;
  /** 1 is the commonest of the word's senses in this part of speech. */
  readonly number: number;
  /** How often the sense was tagged in WordNet's concordance texts. */
  readonly count: number;
}

export interface WordNet {
  /** By part of speech letter and offset, such as "v02387509". */
  readonly synsets: ReadonlyMap<string, Synset>;
  /** The senses of each word and phrase, worth keeping, commonest first. */
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
}

const FILES: readonly (readonly [file: string, letter: string, part: Part])[] = [
  ['data.noun', 'n', 'noun'],
  ['data.verb', 'v', 'verb'],
  ['data.adj', 'a', 'adjective'],
  ['data.adv', 'r', 'adverb'],
];

/** Reads WordNet's database files (format: its manual pages wndb and senseidx). */
export function readWordNet(inputs: Inputs): WordNet {
  const synsets = new Map<string, Synset>();
  for (const [file, letter, part] of FILES) {
    for (const line of linesOf(inputs.wordnet(file))) {
      synsets.set(letter + line.slice(0, 8), readSynset(line, part));
    }
  }
  return { synsets, senses: readSenses(inputs.wordnet('index.sense')) };
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
}

const PERSONS = '18';

/** `offset file type wordCount word lexId … pointerCount symbol offset part fromTo … | gloss`; word numbers are hexadecimal. */
function readSynset(line: string, part: Part): Synset {
  const fields = line.split(' ');
  const field = (at: number): string => fields[at] ?? '';
  const wordCount = Number.parseInt(field(3), 16);
  const pointersAt = 4 + wordCount * 2;
  return {
    part,
    isPerson: field(1) === PERSONS,
    words: Array.from({ length: wordCount }, (_, at) => foldLemma(field(4 + at * 2))),
    pointers: Array.from({ length: Number(field(pointersAt)) }, (_, nth) => {
      const at = pointersAt + 1 + nth * 4;
      return {
        symbol: field(at),
        synset: field(at + 2) + field(at + 1),
        from: Number.parseInt(field(at + 3).slice(0, 2), 16),
        to: Number.parseInt(field(at + 3).slice(2), 16),
      };
    }),
  };
}

/** As the tokens of a text are folded: lower case, "u.s" for "U.S."; without the adjectives' position marks, "(a)". */
export function foldLemma(lemma: string): string {
  return lemma
    .replace(/\([a-z]+\)$/, '')
    .replaceAll('_', ' ')
    .toLowerCase()
    .replace(/(?<=\..*)\.$/, '');
}

/** Senses beyond the fourth add noise, and so do those hardly ever met of a word that is often met. */
const MOST_SENSES = 4;
const RARE_SHARE = 0.02;
const OFTEN_MET = 20;

const LETTERS: Readonly<Record<string, readonly [letter: string, part: Part]>> = {
  1: ['n', 'noun'],
  2: ['v', 'verb'],
  3: ['a', 'adjective'],
  4: ['r', 'adverb'],
  5: ['a', 'adjective'],
};

/** `lemma%type:… offset number count` */
function readSenses(index: string): ReadonlyMap<string, readonly Sense[]> {
  const all = new Map<string, Sense[]>();
  for (const line of linesOf(index)) {
    const [key = '', offset = '', number, count] = line.split(' ');
    const [lemma = '', type = ''] = key.split('%');
    const [letter, part] = LETTERS[type.charAt(0)] ?? [];
    if (letter === undefined || part === undefined) throw new Error(`unknown part of speech: ${key}`);
    const word = foldLemma(lemma);
    const senses = all.get(word) ?? [];
    senses.push({ synset: letter + offset, part, number: Number(number), count: Number(count) });
    all.set(word, senses);
  }
  return new Map([...all].map(([word, senses]) => [word, worthKeeping(word, senses)]));
}

/** A form such as "found" is hardly ever the lemma of the same letters. */
function worthKeeping(word: string, senses: readonly Sense[]): readonly Sense[] {
  const met = senses.reduce((sum, { count }) => sum + count, 0);
  const least = IRREGULAR_FORMS.has(word) ? 1 : 0;
  return senses
    .filter(({ number, count }) => number <= MOST_SENSES && count >= least)
    .filter(({ count }) => met < OFTEN_MET || count >= met * RARE_SHARE)
    .toSorted((a, b) => b.count - a.count || a.number - b.number || (a.synset < b.synset ? -1 : 1));
}
