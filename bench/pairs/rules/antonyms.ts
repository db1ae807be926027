import type { Lexicon } from '../../../src/lexicon/lexicon.ts';
import { STOP_WORDS } from '../../../src/text/stop-words.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { isSpokenOf } from '../elsewhere.ts';
import { mentionsIn } from '../mentions.ts';
import { drawn, replaced, type TwinRule } from '../twin.ts';

/** Words whose antonyms are of another meaning or part of speech in most questions ("what kind of", "works as"). */
const MISLEADING = new Set(
  'kind many most more much less least few like unlike work works worked sound longer long member members color colors colour colours good well right left back even same other high school often only tide use used name names say said far near'.split(
    ' ',
  ),
);

/** A verb, adjective or adverb of the question replaced by its antonym (WordNet's, of its commonest sense). */
export const antonym: TwinRule = ({ question: { question }, names: known, spoken, lexicon }, random) => {
  const names = mentionsIn(question, known);
  const twins = tokenize(question)
    .filter(({ word, folded }) => word === folded && !STOP_WORDS.has(folded) && !MISLEADING.has(folded))
    .filter(({ start, end }) => !names.some((name) => start < name.end && name.start < end))
    .flatMap((token) =>
      antonymsOf(token.folded, lexicon)
        .filter((other) => !isSpokenOf(spoken, other, replaced(question, token, '')))
        .map((other) => replaced(question, token, other)),
    );
  return drawn(twins, random);
};

/** The antonyms of a word in the word's own form: "smallest" of "largest", "lost" not of "won". */
function antonymsOf(word: string, lexicon: Lexicon): readonly string[] {
  const bases = lexicon.basesOf(word);
  const found = lexicon
    .relativesOf(word)
    .filter(({ relation, sense }) => relation === 'antonym' && sense === 1)
    .map(({ word: other }) => other);
  return found.flatMap((other) => {
    if (bases[0] === word && bases.length === 1) return [other];
    // A form that has a vector is one that English writes: "opening", not "openning".
    return formsLike(word, other).filter(
      (form) => lexicon.vectorOf(form) !== null && lexicon.basesOf(form).includes(other),
    );
  });
}

const ENDINGS = ['ing', 'est', 'ed', 'er', 's'];

/** The regular forms of `base` with the ending of `word`. */
function formsLike(word: string, base: string): readonly string[] {
  const ending = ENDINGS.find((one) => word.endsWith(one));
  if (ending === undefined) return [];
  const last = base.slice(-1);
  if (last === 'e') return [ending === 's' ? `${base}s` : base.slice(0, -1) + ending];
  if (last === 'y' && ending !== 'ing') return [`${base.slice(0, -1)}i${ending === 's' ? 'es' : ending}`];
  return [base + ending, base + last + ending];
}
