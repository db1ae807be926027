import type { Mended, MetadataField, Reason } from '../retrieval/answer.ts';
import type { Attribution } from '../story/attribution.ts';
import type { Markdown } from './markdown.ts';

/** Words of answers and refusals. */
export interface AnswerMessages {
  /** Who says it; `publication` is the outlet whose article it is, null where the article names none. */
  readonly attribution: (attribution: Attribution, publication: string | null) => Markdown;
  /** Where it stands. `paragraph` is 0 for a metadata field; `headline` is null where there is one article. */
  readonly place: (paragraph: number, field: MetadataField | null, headline: string | null) => Markdown;
  /** What stands under the publisher's host: the name that was made of it. */
  readonly publisherReadOff: (name: string) => Markdown;
  readonly mended: (mended: readonly Mended[]) => Markdown;
  /** What is said besides where a word was in another script. */
  readonly storyInEnglish: Markdown;
  /** Label of the button that asks again for the words that were mended. */
  readonly askAsTyped: (typed: readonly string[]) => string;
  /** How to have a word left as typed, where the question is too long for a button. */
  readonly quoteToKeep: Markdown;
  /** Over a sentence that stands before, or after, the passage shown, and belongs to it. */
  readonly before: (paragraph: number) => Markdown;
  readonly after: (paragraph: number) => Markdown;
  readonly alsoInTheStory: Markdown;
  /** Why the story gives no answer. Claims no more than the reason knows. */
  readonly reason: (reason: Reason) => Markdown;
  readonly nearest: Markdown;
  readonly askInstead: Markdown;
  /** Label of the link to the place in the original; `article` names it where the story has several. */
  readonly open: (paragraph: number, article: string | null) => string;
  /** That `left` more places are not shown. */
  readonly moreNotShown: (left: number) => Markdown;
}

/** Reasons that are told of by the words of the question alone. */
type AboutWords = Exclude<
  Reason['kind'],
  | 'missing-field'
  | 'missing-answer-type'
  | 'after-story'
  | 'only-in-field'
  | 'missing-document'
  | 'not-quoted-about'
>;

/** What each of these reasons says, given the question's words (as a language quotes or lists them) and plain. */
export type ReasonsOfWords<Words = readonly Markdown[]> = Readonly<
  Record<AboutWords, (words: Words, names: readonly string[]) => Markdown>
>;
