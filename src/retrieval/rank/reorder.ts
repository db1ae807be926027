import { contradictionOf } from '../question/role-qualifiers.ts';
import type { Question } from '../question/question.ts';
import type { Ranked, Ranking } from './rank.ts';

/** The ranking, with what no weight of words can tell: who introduces a name, and whose role is another's. */
export function reorder(ranking: Ranking): Ranking {
  return introducedFirst(contradictingLast(ranking));
}

/** A name alone, or "who is" a name. */
export function asksForName({ type, terms, text }: Question): boolean {
  const fits = type.kind === 'keywords' || (type.kind === 'definition' && /^who\b/i.test(text));
  return fits && terms.length > 0 && terms.every((term) => term.isName);
}

/** For a name, the sentence that introduces it comes first: the first that has all of it. */
function introducedFirst(ranking: Ranking): Ranking {
  const { query, ranked } = ranking;
  if (!asksForName(query.question)) return ranking;
  const hasAll = ({ candidate }: Ranked): boolean =>
    query.terms.every(({ term }) => query.index.sentences[candidate.index]?.counts.has(term) === true);
  const [first] = ranked.filter(hasAll).toSorted((a, b) => a.candidate.index - b.candidate.index);
  return first ? { query, ranked: [first, ...ranked.filter((other) => other !== first)] } : ranking;
}

/** Sentences that tell of an acting one where the former is asked for, or the other way round, come last. */
function contradictingLast({ query, ranked }: Ranking): Ranking {
  const { index, question } = query;
  const contradicts = contradictionOf(question.tokens);
  if (contradicts === null) return { query, ranked };
  const isOther = ({ candidate }: Ranked): boolean => {
    const sentence = index.sentences[candidate.index];
    return sentence !== undefined && contradicts(sentence);
  };
  const last = ranked.filter(isOther);
  if (last.length === 0) return { query, ranked };
  return { query, ranked: [...ranked.filter((one) => !last.includes(one)), ...last] };
}
