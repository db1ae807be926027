import type { AddressMessages } from './address-messages.ts';
import type { AnswerMessages } from './answer-messages.ts';
import type { CardMessages } from './card-messages.ts';
import type { CheckMessages } from './check-messages.ts';
import type { CommandText } from './command-messages.ts';
import type { HelpMessages, PageMessages, TroubleMessages } from './general-messages.ts';
import type {
  ActionMessages,
  FeedbackMessages,
  GapsMessages,
  RecheckMessages,
  SettingsMessages,
} from './moderation-messages.ts';
import type { GoldenMessages, ReviewMessages, ShelfMessages } from './shelf-messages.ts';
import type { SourcesMessages } from './sources-messages.ts';
import type { CastMessages, QuoteMessages, SaidMessages } from './speech-messages.ts';
import type { DocumentMessages, ReloadMessages, StoryMessages } from './story-messages.ts';
import type { TimelineMessages } from './timeline-messages.ts';
import type { UnderstoodMessages } from './understood-messages.ts';

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
