import { customId } from '../../src/interactions/custom-id.ts';
import type { Context, MessageBody } from '../../src/interactions/command.ts';
import { join } from '../../src/locales/markdown.ts';
import { textMessage } from '../../src/reply/message.ts';
import { appliedMessage, proposalMessage, type Proposal } from '../../src/reply/review.ts';
import { reviewOf } from '../../src/shelf/review.ts';
import type { Shelf } from '../../src/shelf/shelf.ts';
import type { ShelvedStory, StoredArticle } from '../../src/shelf/shelf-record.ts';
import { refusedMessage } from './given.ts';
import { changeText } from './own.ts';

/** The command whose `press` answers a proposal's buttons. */
export const RELOAD = 'reload';

/** The server's own story that serves, with all that a proposal for it needs. */
export interface Live {
  readonly shelf: Shelf;
  readonly story: ShelvedStory;
}

/**
 * Proposes `articles` as the next version of a server's story: the card shows what would change. It is applied at
 * once where the operator wants that and no golden answer is lost.
 */
export async function propose(
  articles: readonly StoredArticle[],
  live: Live,
  context: Context,
): Promise<MessageBody> {
  const { shelf, story } = live;
  const { messages } = context;
  const built = await shelf.build(articles);
  if (built.status === 'refused') return refusedMessage(built.problems, context);
  const after = built.value.story.version;
  if (after === story.version) return textMessage(messages.reload.unchanged(after));
  const golden = await shelf.golden(story.id);
  if (golden.status === 'trouble') return textMessage(messages.shelf.trouble(golden));
  const review = await context.inSteps(
    reviewOf(context.served.index, built.value, golden.value, context.sureness),
  );
  const { warnings = [] } = built;
  const proposal = { name: story.name, before: story.version, after, review, warnings };
  const proposed = await shelf.change({ kind: 'propose', story: story.id, version: after, articles });
  const number =
    proposed.status === 'reached' && proposed.value.status === 'changed' ? proposed.value.number : null;
  if (number === null) return textMessage(changeText(proposed, context, () => messages.review.other));
  if (context.autoReload && keepsGolden(proposal)) {
    return apply(live, { number, base: story.current }, proposal, context);
  }
  return proposalMessage(
    proposal,
    {
      apply: customId(RELOAD, 'apply', story.id, String(number), String(story.current)),
      discard: customId(RELOAD, 'discard'),
    },
    messages,
  );
}

/** Proposes what the operator's files say now; they serve every server that has no story of its own. */
export async function proposeFiles(context: Context): Promise<MessageBody> {
  const { operator, messages, served } = context;
  const built = await operator.propose();
  if (built.status === 'refused') return refusedMessage(built.problems, context);
  const [before, after] = [served.index.story.version, built.value.story.version];
  if (before === after) return textMessage(messages.reload.unchanged(after));
  const review = await context.inSteps(reviewOf(served.index, built.value, [], context.sureness));
  const { warnings = [] } = built;
  const proposal = { name: null, before, after, review, warnings };
  if (context.autoReload) return applyFiles(after, proposal, context);
  return proposalMessage(
    proposal,
    { apply: customId(RELOAD, 'files', after), discard: customId(RELOAD, 'discard') },
    messages,
  );
}

/** Applies what the operator's files say, if they still say it. */
export async function applyFiles(
  version: string,
  proposal: Proposal | null,
  { operator, messages }: Context,
): Promise<MessageBody> {
  const applied = await operator.apply(version);
  if (applied === 'other') return textMessage(messages.review.other);
  return appliedMessage(messages.review.applied(version), proposal, null, messages);
}

/** Applies the proposed version `number`, if the story is still at version `base`, which it was proposed for. */
export async function apply(
  { shelf, story }: Live,
  { number, base }: { readonly number: number; readonly base: number },
  proposal: Proposal | null,
  context: Context,
): Promise<MessageBody> {
  const { messages } = context;
  const applied = await shelf.change({ kind: 'apply', story: story.id, number, base });
  const isApplied = applied.status === 'reached' && applied.value.status === 'changed';
  const text = changeText(applied, context, ({ shelf: { stories } }) => {
    const version = stories.find(({ id }) => id === story.id)?.version ?? '';
    const done = messages.review.applied(version);
    return proposal === null ? done : join([done, messages.review.appliedAlone], ' ');
  });
  if (!isApplied) return textMessage(text);
  const back = customId(RELOAD, 'back', story.id, String(base), String(number));
  return appliedMessage(text, proposal, back, messages);
}

function keepsGolden({ review }: Proposal): boolean {
  return review.answers.every(({ losesGolden }) => !losesGolden);
}
