import { join, say, type Markdown } from '../locales/markdown.ts';
import type { Messages } from '../locales/messages.ts';
import type { AnswerChange, Review } from '../shelf/review.ts';
import type { ArticleWarning } from '../story/problem.ts';
import { changesText, warningsText } from './changes.ts';
import { buttonRows, message, pressButton, small, textDisplay, type MessageBody } from './message.ts';
import { quotation } from './verbatim/quotation.ts';
import { brief } from './verbatim/window.ts';

/** Answers that are shown with their words, and room for each in rendered UTF-16 units; with all else below 4,000. */
const SHOWN = { answers: 3, question: 80, words: 130, name: 60, warnings: 1 } as const;

/** What is proposed: for which story (null for the operator's), and in place of which version. */
export interface Proposal {
  readonly name: string | null;
  readonly before: string;
  readonly after: string;
  readonly review: Review;
  /** What was guessed in reading it. */
  readonly warnings: readonly ArticleWarning[];
}

/** The `custom_id`s of a proposal's buttons; null where one does not fit. */
export interface ProposalButtons {
  readonly apply: string | null;
  readonly discard: string | null;
}

/** What a proposed version would change, and the buttons to decide; `note` says why it is shown again, null for no reason. */
export function proposalMessage(
  note: Markdown | null,
  proposal: Proposal,
  { apply, discard }: ProposalButtons,
  messages: Messages,
): MessageBody {
  const { review } = messages;
  return message(
    ...(note === null ? [] : textDisplay(note)),
    ...proposalText(proposal, messages),
    ...textDisplay(small(review.serving)),
    ...buttonRows([
      ...(apply === null ? [] : [pressButton(review.apply, apply)]),
      ...(discard === null ? [] : [pressButton(review.discard, discard)]),
    ]),
  );
}

/** What a version that was applied has changed, and the button to go back; null where there is none. */
export function appliedMessage(
  note: Markdown,
  proposal: Proposal | null,
  rollBack: string | null,
  messages: Messages,
): MessageBody {
  return message(
    ...textDisplay(note),
    ...(proposal === null ? [] : proposalText(proposal, messages)),
    ...buttonRows(rollBack === null ? [] : [pressButton(messages.review.rollBack, rollBack)]),
  );
}

function proposalText({ name, before, after, review, warnings }: Proposal, messages: Messages) {
  const { review: words } = messages;
  const shown = review.answers.slice(0, SHOWN.answers);
  const left = review.answers.length - shown.length;
  return [
    ...textDisplay(words.title(name === null ? null : brief(name, SHOWN.name), before, after)),
    ...textDisplay(warningsText(warnings.slice(0, SHOWN.warnings), messages)),
    ...textDisplay(changesText(review.changes, messages)),
    ...textDisplay(
      join(
        [
          words.answers(review),
          ...shown.map((change) => answerText(change, messages)),
          ...(left > 0 ? [messages.answer.moreNotShown(left)] : []),
        ],
        '\n',
      ),
    ),
  ];
}

function answerText(change: AnswerChange, { review }: Messages): Markdown {
  const question = brief(change.question, SHOWN.question);
  const side = (label: Markdown, words: string | null): Markdown =>
    words === null ? say`${label} ${review.nothing}` : join([label, wordsOf(words)], '\n');
  return join(
    [
      review.answer({ ...change, question }),
      side(review.before, change.before),
      side(review.after, change.after),
    ],
    '\n',
  );
}

function wordsOf(words: string): Markdown {
  const all = { start: 0, end: words.length };
  return quotation(words, all, { start: 0, end: 0 }, null, SHOWN.words);
}
