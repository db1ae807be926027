import { grouped } from '../../src/evaluation/grouped.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import type { BenchSet } from '../answers/question-sets.ts';
import { hashOf, seededRandom } from '../answers/random.ts';
import { spokenOf } from './elsewhere.ts';
import { knownNames } from './mentions.ts';
import { antonym } from './rules/antonyms.ts';
import { otherName, swappedNames } from './rules/names.ts';
import { negation } from './rules/negation.ts';
import { otherNumber } from './rules/numbers.ts';
import { otherSide } from './rules/sides.ts';
import { TWIN_KINDS, type Source, type TwinKind, type TwinRule } from './twin.ts';

/** A question and its twin: almost the same words, and no answer in the article. */
export interface Pair extends Pick<Source, 'question' | 'article'> {
  readonly kind: TwinKind;
  readonly set: string;
  readonly twin: string;
}

const RULES: Readonly<Record<TwinKind, TwinRule>> = {
  'swapped-names': swappedNames,
  'other-name': otherName,
  'other-side': otherSide,
  'other-number': otherNumber,
  negation,
  antonym,
};

/** Every pair that the rules make of a set's answerable questions: at most one a question and kind, always the same. */
export function pairsOf({ name, articles, questions }: BenchSet, lexicon: Lexicon): readonly Pair[] {
  const byArticle = grouped(
    questions.filter(({ answerable }) => answerable),
    ({ article }) => article,
  );
  return articles.flatMap((article) => {
    const facts = { article, names: knownNames(article), spoken: spokenOf(article), lexicon };
    return (byArticle.get(article.id) ?? []).flatMap((question) => twinsOf({ ...facts, question }, name));
  });
}

function twinsOf(source: Source, set: string): readonly Pair[] {
  const { question, article } = source;
  return TWIN_KINDS.flatMap((kind) => {
    const twin = RULES[kind](source, seededRandom(hashOf(`${kind} ${question.id}`)));
    return twin === null || twin === question.question ? [] : [{ kind, set, question, article, twin }];
  });
}
