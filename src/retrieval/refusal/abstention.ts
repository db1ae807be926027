import { isCommonWord } from '../../text/common-words.ts';
import { nationOf } from '../../text/nations.ts';
import { isMentioned, type MatchedTerm } from '../rank/matching.ts';
import type { Question } from '../question/question.ts';
import type { SearchIndex, SentenceEntry } from '../search-index.ts';

const OPINION =
  /\b(?:do you (?:think|believe|feel|like|agree)|what do you think|in your (?:opinion|view)|your (?:opinion|view|thoughts)|should|ought to|is it (?:right|wrong|fair|good|bad|ethical|ok)|(?:good|bad|best|worst) (?:idea|person|president|thing)|(?:who|what) is (?:the )?(?:best|worst|better))\b/i;
const PREDICTION =
  /^(?:will|who will|what will|when will|where will|how will|what(?:'s| is) going to)\b|\bin the future\b|\bnext (?:week|month|year|president|election)\b/i;

/** Whether somebody lied or is to blame: no prose tells, it only attributes. A city "lies" in a place. */
const VERACITY =
  /^(?:did|does|do|is|are|was|were|has|have|had|who)\b.*\b(?:(?:lie|lied|lying)(?= *(?:[?!.]|$|about\b|to\b|when\b|under oath\b))|liars?\b|(?:dis)?honest\b|truthful\b|t(?:ell|old|elling) the truth\b|guilty\b|to blame\b)/i;

/**
 * A question that asks for a judgement, which no article's words can give: the bot's own, or one that the story's best
 * sentence does not give itself ("Doctors should ask first").
 */
export function isOpinion({ text }: Question, best: SentenceEntry | undefined): boolean {
  const judges = best?.tokens.some(({ folded }) => JUDGING.has(folded)) ?? false;
  if (OPINION.test(text) && (!judges || /\byou(?:r|rs)?\b/i.test(text))) return true;
  return VERACITY.test(text) && !(best?.tokens.some(({ folded }) => TRUTH.has(folded)) ?? false);
}

const TRUTH = new Set(
  'lie lies lied lying liar liars honest honestly dishonest truth truthful guilty innocent blame blames blamed'.split(
    ' ',
  ),
);

const JUDGING = new Set(
  'should ought must recommend recommends recommended recommendation advise advises advised urge urges urged best better good bad right wrong need needs'.split(
    ' ',
  ),
);

/** A question about what is to come, where the story's best sentence does not speak of that itself. */
export function isPrediction({ text }: Question, best: SentenceEntry | undefined): boolean {
  const foretells = best?.tokens.some(({ folded }) => FORETELLING.has(folded)) ?? false;
  return PREDICTION.test(text) && !foretells;
}

const FORETELLING = new Set(
  'will would shall plan plans planned expected expects due scheduled likely soon'.split(' '),
);

/** Names that the question gives and the story does not, each as the reader wrote it: "Hillary Clinton". */
export function unknownNames(question: Question, terms: readonly MatchedTerm[]): readonly string[] {
  const unmet = terms.filter((term) => !isMentioned(term) && isNameLike(term));
  const names = unmet.map(({ word }) => capitalisedRun(question.text, word));
  return [...new Set(names)];
}

function isNameLike({ folded, isName, word }: MatchedTerm): boolean {
  if (/\d/.test(folded) || folded.length < 3) return false;
  return isName || (!isCommonWord(folded) && /^\p{Lu}/u.test(word));
}

/** The run of capitalised words round `word`. */
function capitalisedRun(text: string, word: string): string {
  const plain = word.replace(/['’]s?$/u, '');
  const escaped = plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const run =
    new RegExp(`(?:(?<![^\\s])\\p{Lu}[\\p{L}.]+ ){0,3}${escaped}(?: \\p{Lu}[\\p{L}.]+){0,3}`, 'u').exec(
      text,
    )?.[0] ?? plain;
  return run.replace(
    /^(?:Who|What|When|Where|Why|How|Did|Does|Do|Is|Was|Were|Are|Has|Have|Which|Whose|The|In|At|On|And) /u,
    '',
  );
}

/** The year after the story's own that the question names, with the newest article's date; null where there is none. */
export function afterStory(
  index: SearchIndex,
  question: Question,
): { year: string; published: string } | null {
  const year = question.tokens.map(({ folded }) => folded).find((word) => /^(?:19|20)\d\d$/.test(word));
  if (year === undefined || index.vocabulary.words.has(year)) return null;
  const newest = index.story.articles.find(({ published }) => published !== null)?.published;
  if (!newest) return null;
  return year > newest.iso.slice(0, 4) ? { year, published: newest.iso } : null;
}

/** Whether the story names the word's country by another word: "American" where it has "U.S.". */
export function isToldNation({ vocabulary }: SearchIndex, { folded }: MatchedTerm): boolean {
  const nation = nationOf(folded);
  return nation !== null && vocabulary.nations.has(nation);
}
