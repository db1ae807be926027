import type { QuestionType } from '../question/question-type.ts';
import { FEATURES, isTypeAround, type FeatureName } from '../rank/features.ts';
import { bestStrength, type MatchedTerm } from '../rank/matching.ts';
import { CONFIDENCE_WEIGHTS } from '../rank/weights.ts';
import type { Ranked, Ranking } from '../rank/rank.ts';
import type { SearchIndex } from '../search-index.ts';

/** What the ranker saw of the best sentence that tells of the answer too. */
const OF_BEST = [
  'sentence-coverage',
  'around-coverage',
  'passage-coverage',
  'sentence-exact',
  'passage-exact',
  'bigrams',
  'run',
  'rarest-matched',
  'strongest',
  'type-new',
  'type-near',
  'type-absent',
  'negation-differs',
  'soft-sentence',
  'soft-passage',
  'soft-missing',
  'centroid',
  'first-term',
  'last-term',
  'before-coverage',
  'count-exact',
  'focus-near',
] as const;

/** The kinds of question whose answers are easier or harder to be sure of. */
const KINDS = [
  'who',
  'when',
  'where',
  'why',
  'how-many',
  'how',
  'yes-no',
  'definition',
  'keywords',
] as const satisfies readonly QuestionType['kind'][];

/** What is seen only of the whole ranking. */
const OF_RANKING = [
  'bias',
  'score',
  'margin',
  'share',
  'strongest-share',
  'exact-share',
  'unmet',
  'unmet-altogether',
  'unmet-heaviest',
  'unmet-focus',
  'unmet-names',
  'unmet-numbers',
  'type-absent-around',
  'terms',
  'squared-coverage',
] as const;

/** What tells an answerable question from one that the story does not answer. */
export const CONFIDENCE_FEATURES = [...OF_BEST, ...OF_RANKING, ...KINDS] as const;

/** How sure the engine is that the best sentence's passage answers: 0 to 1, 0 where nothing was found. */
export function confidenceOf(ranking: Ranking): number {
  const features = confidenceFeatures(ranking);
  if (!features) return 0;
  const sum = CONFIDENCE_FEATURES.reduce(
    (total, name, at) => total + (features[at] ?? 0) * (CONFIDENCE_WEIGHTS[name] ?? 0),
    0,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** The features of a ranking, in the order of `CONFIDENCE_FEATURES`; null where no sentence was found. */
export function confidenceFeatures({ query, ranked }: Ranking): readonly number[] | null {
  const [top] = ranked;
  if (!top) return null;
  const { terms, worth, index, question } = query;
  const of = (name: FeatureName): number => top.features[FEATURES.indexOf(name)] ?? 0;
  const focus = terms.find(({ folded }) => folded === question.focus);
  const unmet = terms.filter((term) => bestStrength(term) < HALF_MET);
  const share = (some: readonly MatchedTerm[]): number =>
    worth === 0 ? 0 : some.reduce((sum, term) => sum + term.worth, 0) / worth;
  const own: Record<(typeof OF_RANKING)[number], number> = {
    bias: 1,
    score: top.score / 10,
    margin: Math.min(4, top.score - bestElsewhere(index, ranked)) / 4,
    share: shareOfTop(index, ranked),
    'strongest-share': worth === 0 ? 0 : Math.min(2, top.candidate.mixed / worth) / 2,
    'exact-share': share(terms.filter(({ met, term }) => met.get(term) === 1)),
    unmet: share(unmet),
    'unmet-altogether': share(terms.filter(({ met }) => met.size === 0)),
    'unmet-focus': focus && bestStrength(focus) < HALF_MET ? 1 : 0,
    'unmet-heaviest': heaviest(unmet) / Math.max(1, heaviest(terms)),
    'unmet-names': share(unmet.filter(({ isName }) => isName)),
    'unmet-numbers': unmet.some(({ term }) => /\d/.test(term)) ? 1 : 0,
    'type-absent-around': isTypeAround(query, top.candidate.index) ? 0 : 1,
    terms: Math.min(1, terms.length / 8),
    'squared-coverage': of('passage-coverage') ** 2,
  };
  return [
    ...OF_BEST.map(of),
    ...OF_RANKING.map((name) => own[name]),
    ...KINDS.map((kind) => (question.type.kind === kind ? 1 : 0)),
  ];
}

/** A term met by less than a close relative is as good as absent. */
const HALF_MET = 0.5;

function heaviest(terms: readonly MatchedTerm[]): number {
  return Math.max(0, ...terms.map(({ worth }) => worth));
}

function passageOf(index: SearchIndex, ranked: Ranked | undefined): number {
  return index.sentences[ranked?.candidate.index ?? -1]?.passage ?? -1;
}

/** The best score outside the top sentence's passage. */
function bestElsewhere(index: SearchIndex, ranked: readonly Ranked[]): number {
  const top = passageOf(index, ranked[0]);
  return ranked.find((other) => passageOf(index, other) !== top)?.score ?? (ranked[0]?.score ?? 0) - 4;
}

/** The top passage's share of the softmax over all candidates. */
function shareOfTop(index: SearchIndex, ranked: readonly Ranked[]): number {
  const highest = ranked[0]?.score ?? 0;
  const top = passageOf(index, ranked[0]);
  let all = 0;
  let own = 0;
  for (const candidate of ranked) {
    const share = Math.exp(candidate.score - highest);
    all += share;
    if (passageOf(index, candidate) === top) own += share;
  }
  return all === 0 ? 0 : own / all;
}
