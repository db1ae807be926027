import { STOP_WORDS } from '../../../src/text/stop-words.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { isSpokenOf } from '../elsewhere.ts';
import { isRelated, isWhole, mentionsIn, type KnownName, type Mention } from '../mentions.ts';
import { drawn, goldSentences, replaced, type TwinRule } from '../twin.ts';

/** What holds both ways: the names may change places and nothing changes. */
const BOTH_WAYS =
  /\b(?:between|both|relationship|compar\w+|differ\w*|similar\w*|same|shar\w+|met|meet\w*|marr\w+|border\w*|join\w*|all(?:y|ied|ies)|together|war|fight\w*|fought|versus|vs|connect\w*|link\w*|with|and|or|near|distance|ratio|besides|than)\b/i;

/** Two names of the question in each other's place. */
export const swappedNames: TwinRule = ({ question: { question }, names }) => {
  const [first, second, third] = mentionsIn(question, names);
  if (!first || !second || third || BOTH_WAYS.test(question)) return null;
  if (!isWhole(question, first) || !isWhole(question, second)) return null;
  if (first.known.use !== second.known.use || isRelated(first.known, second.known)) return null;
  const between = tokenize(question.slice(first.end, second.start));
  // "The Duke of Wellington" has one name in two: a word must part them.
  if (between.every(({ folded }) => STOP_WORDS.has(folded))) return null;
  const [a, b] = [textOf(question, first), textOf(question, second)];
  return replaced(replaced(question, second, a), first, b);
};

/** How near two names' words must come, by word vectors, for one to read well in the other's place: Warsaw, Paris. */
const ALIKE = 0.35;

/** A name of the question replaced by another of its kind that the article has and the gold passage has not. */
export const otherName: TwinRule = (source, random) => {
  const { names, spoken, lexicon } = source;
  const { question } = source.question;
  const gold = goldSentences(source).map(({ text }) => text);
  const isInGold = ({ forms }: KnownName): boolean =>
    gold.some((text) => forms.some((form) => text.includes(form)));
  const asked = mentionsIn(question, names);
  const twins = asked
    .filter((mention) => isInGold(mention.known) && isWhole(question, mention))
    .flatMap((mention) =>
      names
        .filter((other) => other.use === mention.known.use && !isInGold(other))
        .filter((other) => !asked.some(({ known }) => isRelated(known, other)))
        .filter(({ name }) => (lexicon.similarity(lastOf(mention.known.name), lastOf(name)) ?? 0) >= ALIKE)
        .filter(({ name }) => !isSpokenOf(spoken, name, replaced(question, mention, '')))
        .map(({ name }) => replaced(question, mention, name)),
    );
  return drawn(twins, random);
};

function lastOf(name: string): string {
  return tokenize(name).at(-1)?.folded ?? '';
}

function textOf(question: string, { start, end }: Mention): string {
  return question.slice(start, end);
}
