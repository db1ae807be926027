import type { QuestionType } from '../question/question-type.ts';
import { FEATURES, isTypeAround, type FeatureName } from '../rank/features.ts';
import { bestStrength, type MatchedTerm } from '../rank/matching.ts';
import { CONFIDENCE_WEIGHTS } from '../rank/weights.ts';
import type { Ranked, Ranking } from '../rank/rank.ts';
import type { SearchIndex } from '../search-index.ts';

/** What tells an answerable question from one that the story does not answer. */
export const CONFIDENCE_FEATURES = [
  'bias',
  'score',
  'margin',
  'share',
  'sentence-coverage',
  'around-coverage',
  'passage-coverage',
  'sentence-exact',
  'passage-exact',
  'bigrams',
  'run',
  'rarest-matched',
  'strongest',
  'strongest-share',
  'exact-share',
  'type-new',
  'type-near',
  'type-absent',
  'negation-differs',
  'unmet',
  'unmet-altogether',
  'soft-sentence',
  'soft-passage',
  'soft-missing',
  'centroid',
  'unmet-heaviest',
  'unmet-focus',
  'first-term',
  'last-term',
  'before-coverage',
  'count-exact',
  'focus-near',
  'unmet-names',
  'unmet-numbers',
  'type-absent-around',
  'names-apart',
  'terms',
  'squared-coverage',
  'who',
  'when',
  'where',
  'why',
  'how-many',
  'how',
  'yes-no',
  'definition',
  'keywords',
] as const;

export type ConfidenceFeature = (typeof CONFIDENCE_FEATURES)[number];

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
  const values: Record<ConfidenceFeature, number> = {
    bias: 1,
    score: top.score / 10,
    margin: Math.min(4, top.score - bestElsewhere(index, ranked)) / 4,
    share: shareOfTop(index, ranked),
    'sentence-coverage': of('sentence-coverage'),
    'around-coverage': of('around-coverage'),
    'passage-coverage': of('passage-coverage'),
    'sentence-exact': of('sentence-exact'),
    'passage-exact': of('passage-exact'),
    bigrams: of('bigrams'),
    run: of('run'),
    'rarest-matched': of('rarest-matched'),
    strongest: of('strongest'),
    'strongest-share': worth === 0 ? 0 : Math.min(2, top.candidate.mixed / worth) / 2,
    'exact-share': share(terms.filter(({ met, term }) => met.get(term) === 1)),
    'type-new': of('type-new'),
    'type-near': of('type-near'),
    'type-absent': of('type-absent'),
    'negation-differs': of('negation-differs'),
    unmet: share(unmet),
    'unmet-altogether': share(terms.filter(({ met }) => met.size === 0)),
    'soft-sentence': of('soft-sentence'),
    'soft-passage': of('soft-passage'),
    'soft-missing': of('soft-missing'),
    centroid: of('centroid'),
    'unmet-focus': focus && bestStrength(focus) < HALF_MET ? 1 : 0,
    'first-term': of('first-term'),
    'last-term': of('last-term'),
    'before-coverage': of('before-coverage'),
    'count-exact': of('count-exact'),
    'focus-near': of('focus-near'),
    'unmet-heaviest': heaviest(unmet) / Math.max(1, heaviest(terms)),
    'unmet-names': share(unmet.filter(({ isCapitalised }) => isCapitalised)),
    'unmet-numbers': unmet.some(({ term }) => /\d/.test(term)) ? 1 : 0,
    'type-absent-around': isTypeAround(query, top.candidate.index) ? 0 : 1,
    'names-apart': 1 - of('names-in-passage'),
    terms: Math.min(1, terms.length / 8),
    'squared-coverage': of('passage-coverage') ** 2,
    ...kindFeatures(question.type.kind),
  };
  return CONFIDENCE_FEATURES.map((name) => values[name]);
}

type KindFeature =
  | 'who'
  | 'when'
  | 'where'
  | 'why'
  | 'how-many'
  | 'how'
  | 'yes-no'
  | 'definition'
  | 'keywords';

function kindFeatures(kind: QuestionType['kind']): Record<KindFeature, number> {
  const is = (one: KindFeature): number => (kind === one ? 1 : 0);
  return {
    who: is('who'),
    when: is('when'),
    where: is('where'),
    why: is('why'),
    'how-many': is('how-many'),
    how: is('how'),
    'yes-no': is('yes-no'),
    definition: is('definition'),
    keywords: is('keywords'),
  };
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
