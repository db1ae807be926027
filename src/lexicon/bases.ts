import { IRREGULAR_FORMS } from '../text/irregular-forms.ts';
import { PARTS } from './format.ts';

/** Whether a word is known with one of these bits: as a lemma of some part of speech (`PARTS`). */
export type HasBits = (word: string, bits: number) => boolean;

/** An ending, what may have stood in its place (the first that gives a lemma counts), and of which part of speech. */
interface Detachment {
  readonly ending: string;
  readonly instead: readonly string[];
  readonly part: number;
}

const { noun, verb, adjective, adverb } = PARTS;

/** WordNet's rules of detachment (morphy), with those for doubled consonants and -y that it keeps as exceptions. */
const DETACHMENTS: readonly Detachment[] = [
  { ending: 'ies', instead: ['y', 'ie'], part: noun | verb },
  { ending: 'es', instead: ['e', ''], part: noun | verb },
  { ending: 's', instead: [''], part: noun | verb },
  { ending: 'men', instead: ['man'], part: noun },
  { ending: 'ied', instead: ['y', 'ie'], part: verb },
  { ending: 'ed', instead: ['e', ''], part: verb },
  { ending: 'ing', instead: ['e', ''], part: verb },
  { ending: 'ier', instead: ['y'], part: adjective | adverb },
  { ending: 'iest', instead: ['y'], part: adjective | adverb },
  { ending: 'er', instead: ['e', ''], part: adjective | adverb },
  { ending: 'est', instead: ['e', ''], part: adjective | adverb },
];

const SHORTEST_BASE = 3;

/** The lemmas of which a folded word may be a form, the word itself first where it is one: "expelled" is "expel". */
export function basesOf(word: string, has: HasBits): readonly string[] {
  const bases = new Set<string>();
  if (has(word, noun | verb | adjective | adverb)) bases.add(word);
  const irregular = IRREGULAR_FORMS.get(word);
  if (irregular !== undefined && has(irregular, noun | verb | adjective | adverb)) bases.add(irregular);
  for (const { ending, instead, part } of DETACHMENTS) {
    if (!word.endsWith(ending) || (ending === 's' && /(?:ss|us|ies)$/.test(word))) continue;
    const stump = word.slice(0, word.length - ending.length);
    const base = restorations(stump, instead).find(
      (candidate) => candidate.length >= SHORTEST_BASE && has(candidate, part),
    );
    if (base !== undefined) bases.add(base);
  }
  return [...bases];
}

/** Likelier ones first: "singing" is "sing" and not "singe", "hoping" is "hope" and not "hop", "planned" is "plan". */
function restorations(stump: string, instead: readonly string[]): readonly string[] {
  const restored = instead.map((ending) => stump + ending);
  if (/[^aeiou]{2}$/.test(stump)) restored.reverse();
  return /([^aeiou])\1$/.test(stump) ? [...restored, stump.slice(0, -1)] : restored;
}
