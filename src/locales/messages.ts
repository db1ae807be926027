import type { Mended, MetadataField, Reason } from '../retrieval/answer.ts';
import type { Attribution } from '../story/attribution.ts';
import type { AddressProblem } from '../story/address-problem.ts';
import type { Changes } from '../story/diff.ts';
import type { ArticleProblem, ArticleWarning } from '../story/problem.ts';
import type { CardMessages } from './card-messages.ts';
import type { CheckMessages } from './check-messages.ts';
import type { Markdown } from './markdown.ts';
import type {
  ActionMessages,
  FeedbackMessages,
  GapsMessages,
  RecheckMessages,
  SettingsMessages,
} from './moderation-messages.ts';
import type { GoldenMessages, ReviewMessages, ShelfMessages } from './shelf-messages.ts';
import type { CastMessages, QuoteMessages, SaidMessages } from './speech-messages.ts';
import type { SourcesMessages } from './sources-messages.ts';
import type { UnderstoodMessages } from './understood-messages.ts';
import type { TimelineMessages } from './timeline-messages.ts';

/**
 * Every text that a reader sees, in one language.
 *
 * A function that gives {@link Markdown} takes raw names and words and escapes them itself, by the
 * {@link say} template. A function that gives a string is for a button's label or another
 * place where Discord renders no markup. Callers shorten what may be long; nothing here does.
 */
export interface Messages {
  /** What Discord's list of commands says of each command and option; at most 100 characters each. */
  readonly commands: Readonly<Record<CommandText, string>>;
  /** What they are called where the English name is not natural; by Discord's rule for names of commands. */
  readonly names: Readonly<Partial<Record<CommandText, string>>>;
  readonly answer: AnswerMessages;
  readonly understood: UnderstoodMessages;
  readonly document: DocumentMessages;
  readonly quotes: QuoteMessages;
  readonly cast: CastMessages;
  readonly said: SaidMessages;
  readonly card: CardMessages;
  readonly timeline: TimelineMessages;
  readonly sources: SourcesMessages;
  readonly check: CheckMessages;
  readonly story: StoryMessages;
  readonly reload: ReloadMessages;
  readonly shelf: ShelfMessages;
  readonly review: ReviewMessages;
  readonly golden: GoldenMessages;
  readonly address: AddressMessages;
  readonly settings: SettingsMessages;
  readonly gaps: GapsMessages;
  readonly feedback: FeedbackMessages;
  readonly actions: ActionMessages;
  readonly recheck: RecheckMessages;
  readonly help: HelpMessages;
  readonly pages: PageMessages;
  readonly trouble: TroubleMessages;
}

/** A command, or an option of one. */
export type CommandText =
  | 'ask'
  | 'ask.question'
  | 'ask.as-typed'
  | 'ask.article'
  | 'letter'
  | 'quote'
  | 'quote.speaker'
  | 'quote.about'
  | 'who'
  | 'who.person'
  | 'said'
  | 'said.about'
  | 'timeline'
  | 'sources'
  | 'document'
  | 'document.name'
  | 'check'
  | 'check.text'
  | 'check.speaker'
  | 'ask-message'
  | 'check-message'
  | 'story'
  | 'story.about'
  | 'story.load'
  | 'story.add'
  | 'story.list'
  | 'story.switch'
  | 'story.rename'
  | 'story.remove'
  | 'story.history'
  | 'story.rollback'
  | 'option.file'
  | 'option.address'
  | 'option.story'
  | 'option.name'
  | 'option.version'
  | 'reload'
  | 'golden'
  | 'golden.add'
  | 'golden.add.question'
  | 'golden.list'
  | 'golden.remove'
  | 'golden.remove.question'
  | 'settings'
  | 'settings.replies'
  | 'settings.language'
  | 'settings.moderators'
  | 'settings.sureness'
  | 'settings.gaps'
  | 'settings.per-minute'
  | 'gaps'
  | 'help';

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

/** Words of the quoted letter or other document. */
export interface DocumentMessages {
  readonly title: (kind: string, author: string | null) => Markdown;
  /** That these are the quoted parts, not the whole. */
  readonly partsOnly: (kind: string) => Markdown;
  readonly via: (outlet: string) => Markdown;
  /** That a piece was left out since it repeats words shown. */
  readonly folded: (paragraph: number, via: string | null) => Markdown;
  readonly none: Markdown;
  /** Label of the button that opens it. */
  readonly read: (kind: string, author: string | null) => string;
  /** What a document is called in a list of choices. */
  readonly name: (kind: string, author: string | null) => string;
  /** Over the list of the documents that the article quotes. */
  readonly several: (count: number) => Markdown;
  /** A document in that list. */
  readonly listed: (kind: string, author: string | null, parts: number) => Markdown;
  readonly unknown: (typed: string) => Markdown;
}

/** Words of the account of the story. */
export interface StoryMessages {
  readonly noHeadline: Markdown;
  /** A field as printed; null where the article does not give it. */
  readonly fieldLine: (field: MetadataField, value: string | null) => Markdown;
  readonly counts: (passages: number, sentences: number, quotes: number) => Markdown;
  /** `seconds` since the epoch; Discord shows it relative to now. */
  readonly loaded: (seconds: number, version: string) => Markdown;
  readonly related: Markdown;
  readonly tryAsking: Markdown;
  readonly openOriginal: string;
  /** That the story has no article like the one that was typed. */
  readonly noSuchArticle: (typed: string) => Markdown;
}

/** Words of a reload's outcome. */
export interface ReloadMessages {
  readonly unchanged: (version: string) => Markdown;
  readonly noChange: Markdown;
  readonly changed: (what: 'passages' | 'quotes' | 'speakers' | 'questions', changes: Changes) => Markdown;
  readonly added: (text: string) => Markdown;
  /** The same place of a text before and after. */
  readonly reworded: (before: string, after: string) => Markdown;
  readonly removed: (text: string) => Markdown;
  readonly more: (left: number) => Markdown;
  readonly refused: (count: number) => Markdown;
  /** What is wrong with a file, where, and what to do. */
  readonly problem: (problem: ArticleProblem) => Markdown;
  /** What was guessed about a file that loaded, and what to look at. */
  readonly warning: (warning: ArticleWarning) => Markdown;
}

/** Words of articles that are fetched from an address. */
export interface AddressMessages {
  /** Why nothing was fetched, and what to do. */
  readonly problem: (problem: AddressProblem) => Markdown;
}

/** Words of the list of commands. */
export interface HelpMessages {
  readonly intro: Markdown;
  readonly command: (usage: string, description: string, moderators: boolean) => Markdown;
  /** Where to find a command in the context menu of messages. */
  readonly messageCommand: (name: string) => Markdown;
  readonly verbatim: Markdown;
}

/** Words of turning pages. */
export interface PageMessages {
  readonly previous: string;
  readonly next: string;
  readonly place: (page: number, count: number) => Markdown;
  /** That the message now shows another version of the story than when it was posted. */
  readonly storyChanged: Markdown;
  /** That the story has changed, and with it what the button pressed would have asked. */
  readonly questionGone: Markdown;
}

/** Private words for what could not be done. */
export interface TroubleMessages {
  readonly fault: Markdown;
  readonly unknownCommand: Markdown;
  readonly unknownButton: Markdown;
  readonly unsuitableOptions: Markdown;
  readonly moderatorsOnly: Markdown;
  readonly moderatorsOnlyInServer: Markdown;
  /** That a member, or a channel, asks faster than is allowed, and how long to wait. */
  readonly tooFast: (by: 'member' | 'channel', seconds: number) => Markdown;
}
