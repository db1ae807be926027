import type { Article, ProposedQuestion } from '../../story/article.ts';
import { sliceOf } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import { termsOf } from '../../text/terms.ts';
import { tokenize } from '../../text/tokens.ts';
import type { TermPlaces } from './term-places.ts';

/** What kind of fact a question asks for. */
export type Asked =
  | 'document'
  | 'who'
  | 'why'
  | 'how-many'
  | 'when'
  | 'where'
  | 'what'
  | 'said'
  | 'said-about'
  | 'introduction'
  | 'happened';

/** A question, and what it asks for. */
export interface Draft extends ProposedQuestion {
  readonly asked: Asked;
}

/** What a reader is likelier to want first, all else alike. */
const WORTH: Readonly<Record<Asked, number>> = {
  document: 4,
  who: 1.2,
  why: 1.3,
  'how-many': 1.1,
  when: 1,
  where: 1,
  what: 1,
  'said-about': 1.1,
  introduction: 0.9,
  said: 0.8,
  happened: 0.5,
};

/** Kinds that an article may be full of, and that soon tell little. */
const MOST_OF_KIND: Readonly<Partial<Record<Asked, number>>> = { introduction: 8, said: 12, happened: 8 };

/** A question of a passage or a kind that has been asked already counts so much less. */
const SAME_PASSAGE = 0.6;
const SAME_KIND = 0.9;
/** A term of the headline counts as much more. */
const HEADLINE = 2;
/** After so many passages a question counts half as much as at the head: news tells what matters first. */
const HALFWAY = 12;

/**
 * The `most` most central questions, best first. A question is central where its words are words that many of the
 * article's passages share or its headline has, and where its passage stands early. Each question taken makes others
 * of its passage and its kind count less, so that the first ones cover the story.
 */
export function* mostCentral(
  { text, headline }: Pick<Article, 'text' | 'headline'>,
  places: TermPlaces,
  drafts: readonly Draft[],
  most: number,
): Steps<readonly ProposedQuestion[]> {
  const titled = new Set(termsOf(headline ? tokenize(sliceOf(text, headline)) : []).map(({ term }) => term));
  const weightOf = (term: string): number =>
    Math.log1p(places.get(term)?.length ?? 0) * (titled.has(term) ? HEADLINE : 1);
  const open = drafts.map((draft) => ({ draft, score: scoreOf(draft, weightOf) }));
  const kinds = new Map<Asked, number>();
  const taken: ProposedQuestion[] = [];
  while (taken.length < most && open.length > 0) {
    const best = open.reduce((one, other) => (other.score > one.score ? other : one));
    open.splice(open.indexOf(best), 1);
    const count = kinds.get(best.draft.asked) ?? 0;
    if (count >= (MOST_OF_KIND[best.draft.asked] ?? most)) continue;
    kinds.set(best.draft.asked, count + 1);
    taken.push({ question: best.draft.question, paragraph: best.draft.paragraph });
    for (const other of open) {
      if (other.draft.paragraph === best.draft.paragraph) other.score *= SAME_PASSAGE;
      if (other.draft.asked === best.draft.asked) other.score *= SAME_KIND;
    }
    yield;
  }
  return taken;
}

function scoreOf({ question, paragraph, asked }: Draft, weightOf: (term: string) => number): number {
  const terms = termsOf(tokenize(question));
  const sum = terms.reduce((total, { term }) => total + weightOf(term), 0);
  const share = sum / Math.sqrt(Math.max(1, terms.length));
  return (WORTH[asked] * share * HALFWAY) / (HALFWAY + paragraph - 1);
}
