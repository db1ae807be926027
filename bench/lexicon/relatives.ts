import type { Relation } from '../../src/lexicon/format.ts';
import type { Relative } from '../../src/lexicon/lexicon.ts';
import { hierarchyOf, type Hierarchy } from './hierarchy.ts';
import type { Sense, Synset, WordNet } from './wordnet.ts';

/** What may become a relative: how common a word is (0 the commonest), undefined where the lexicon lacks it. */
export type RankOf = (word: string) => number | undefined;

/** Finds the relatives of words and phrases. */
export interface Relatives {
  of(word: string): readonly Relative[];
}

/** More hyponyms of one sense than this say nothing, nor does what rarer senses are kinds of. */
const MOST_HYPONYMS = 24;
const HIERARCHY_SENSES = 2;

/** The pointers between words of WordNet that make each relation, and those between synsets. */
const LEXICAL: Readonly<Record<string, Relation>> = {
  '!': 'antonym',
  '+': 'derivation',
  '\\': 'derivation',
  '<': 'derivation',
};
const SEMANTIC: Readonly<Record<string, Relation>> = {
  '&': 'similar',
  $: 'verb-group',
  '*': 'entailment',
  '>': 'cause',
};

/** Of several relations between two words that of the least number is kept, and of equals that of the commonest sense. */
const CLOSENESS: Readonly<Record<Relation, number>> = {
  antonym: 0,
  synonym: 1,
  similar: 1,
  'verb-group': 1,
  derivation: 2,
  hypernym: 3,
  hyponym: 4,
  entailment: 5,
  cause: 5,
};

/**
 * Relatives are single words that the lexicon holds and that have the common meaning among their own kept senses;
 * one entry a word, of the closest relation and the commonest sense in which that holds. Commonest senses first.
 */
export function relativesIn(wordnet: WordNet, rankOf: RankOf): Relatives {
  const hierarchy = hierarchyOf(wordnet.synsets, (synset) => usable(wordnet, rankOf, synset).length > 0);
  const pertaining = pertainingTo(wordnet);
  return {
    of(word) {
      const found = new Map<string, Found>();
      for (const [order, sense] of (wordnet.senses.get(word) ?? []).entries()) {
        const related = relatedBySense(wordnet, hierarchy, rankOf, word, sense);
        if (sense.count > 0 || sense.number === 1) {
          related.push(...(pertaining.get(word) ?? []).map((other) => ['derivation', other] as const));
        }
        for (const [relation, other] of related) {
          if (other === word || rankOf(other) === undefined) continue;
          const closeness = CLOSENESS[relation];
          if ((found.get(other)?.closeness ?? Infinity) <= closeness) continue;
          found.set(other, { word: other, relation, sense: sense.number, order, closeness });
        }
      }
      return [...found.values()]
        .toSorted((a, b) => a.order - b.order || a.closeness - b.closeness)
        .map(({ word: other, relation, sense }) => ({ word: other, relation, sense }));
    },
  };
}

type Related = readonly [Relation, string];

interface Found extends Relative {
  /** Place of the sense among the word's, commonest first. */
  readonly order: number;
  readonly closeness: number;
}

function relatedBySense(
  wordnet: WordNet,
  hierarchy: Hierarchy,
  rankOf: RankOf,
  word: string,
  { synset: id, number }: Sense,
): Related[] {
  const synset = wordnet.synsets.get(id);
  if (!synset) return [];
  const words = (of: string): readonly string[] => usable(wordnet, rankOf, of);
  const place = synset.words.indexOf(word) + 1;
  const related: Related[] = words(id).map((other): Related => ['synonym', other]);
  for (const { symbol, synset: target, from, to } of synset.pointers) {
    const lexical = LEXICAL[symbol];
    const semantic = SEMANTIC[symbol];
    const other = wordnet.synsets.get(target)?.words[to - 1];
    if (lexical && from === place && other !== undefined && words(target).includes(other)) {
      related.push([lexical, other]);
    } else if (semantic && (from === 0 || from === place)) {
      related.push(...words(target).map((relative): Related => [semantic, relative]));
    }
  }
  if (number > HIERARCHY_SENSES) return related;
  const above = hierarchy.above(id).flatMap(words);
  const narrower = [...new Set(hierarchy.below(id).flatMap(words))];
  narrower.sort((a, b) => (rankOf(a) ?? Infinity) - (rankOf(b) ?? Infinity));
  return [
    ...related,
    ...above.map((other): Related => ['hypernym', other]),
    ...narrower.slice(0, MOST_HYPONYMS).map((other): Related => ['hyponym', other]),
  ];
}

/** The synset's words that the lexicon holds and of which it is a kept sense. */
function usable(wordnet: WordNet, rankOf: RankOf, id: string): readonly string[] {
  const words = wordnet.synsets.get(id)?.words ?? [];
  return words.filter(
    (word) =>
      rankOf(word) !== undefined && (wordnet.senses.get(word) ?? []).some(({ synset }) => synset === id),
  );
}

/** From a noun to the adjectives that pertain to it ("russia" to "russian"); WordNet points only the other way. */
function pertainingTo({ synsets }: WordNet): ReadonlyMap<string, readonly string[]> {
  const pertaining = new Map<string, string[]>();
  const add = ({ words, pointers }: Synset): void => {
    for (const { symbol, synset, from, to } of pointers) {
      const noun = synsets.get(synset)?.words[to - 1];
      const adjective = words[from - 1];
      if (symbol !== '\\' || noun === undefined || adjective === undefined) continue;
      pertaining.set(noun, [...(pertaining.get(noun) ?? []), adjective]);
    }
  };
  for (const synset of synsets.values()) add(synset);
  return pertaining;
}
