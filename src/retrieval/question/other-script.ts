import { doubleMetaphone } from 'double-metaphone';
import { fold, isCapitalised } from '../../text/fold.ts';
import { hasOtherScript, inLatin, isMostlyOtherScript } from '../../text/latin.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Mended } from '../answer.ts';
import type { KnownWord, Vocabulary } from '../vocabulary.ts';
import { editDistance } from './edit-distance.ts';

/** A question of which at least a word is in a script that the story is not printed in. */
export interface OtherScript {
  /** Words that were read as names of the story. */
  readonly names: readonly Mended[];
  /** The question with these names as the story prints them. */
  readonly text: string;
  /** Whether most of the question is in another script, so that its names are all that can be understood. */
  readonly isMostly: boolean;
}

/** Shorter words are like too many names. */
const SHORTEST = 4;

/** Reads the names in a question's words of other scripts; null where it has no such words but the story's own. */
export function readOtherScript(typed: string, { words }: Vocabulary): OtherScript | null {
  if (!hasOtherScript(typed)) return null;
  const foreign = tokenize(typed).filter(({ word, folded }) => hasOtherScript(word) && !words.has(folded));
  if (foreign.length === 0) return null;
  const known = [...words.values()].filter(({ isName, folded }) => isName && folded.length >= SHORTEST - 1);
  const names: Mended[] = [];
  let text = '';
  let end = 0;
  for (const { word, start, end: after } of foreign) {
    const name = nameLike(word, known);
    if (name === null) continue;
    names.push({ typed: word, read: name.word });
    text += typed.slice(end, start) + name.word;
    end = after;
  }
  return { names, text: text + typed.slice(end), isMostly: isMostlyOtherScript(typed) };
}

/** Endings that names take on in Slavic languages, in Latin letters. */
const ENDING = /(?:om|em|ym|im|oi|oy|ei|ey|ogo|omu|ami|akh|[aeiouy])$/;

/** The name nearest to a word by letters and by sound; null where none is near. */
function nameLike(word: string, known: readonly KnownWord[]): KnownWord | null {
  const latin = fold(inLatin(word));
  if (latin.length < SHORTEST) return null;
  const forms = [latin, latin.replace(ENDING, '')].filter((form) => form.length >= SHORTEST - 1);
  const sounds = new Set(forms.flatMap((form) => doubleMetaphone(form)));
  let nearest: KnownWord | null = null;
  let least = Infinity;
  for (const name of known) {
    const distance = Math.min(...forms.map((form) => editDistance(form, name.folded)));
    const isAlike = doubleMetaphone(name.folded).some((sound) => sound.length > 1 && sounds.has(sound));
    if (distance > allowed(latin, name.folded, isAlike, isCapitalised(word))) continue;
    const score = distance - (isAlike ? 1 : 0);
    if (score < least) [nearest, least] = [name, score];
  }
  return nearest;
}

/** How many letters may differ: fewer in a word without a capital, which is seldom a name; more where it sounds the same. */
function allowed(latin: string, name: string, isAlike: boolean, hasCapital: boolean): number {
  const longest = Math.max(latin.length, name.length);
  if (isAlike) return hasCapital ? 3 : 2;
  if (!hasCapital) return longest > 5 ? 1 : 0;
  return longest <= 5 ? 1 : 2;
}
