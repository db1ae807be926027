import { customId } from '../../src/interactions/custom-id.ts';
import type { Context, MessageBody } from '../../src/interactions/command.ts';
import { join, type Markdown } from '../../src/locales/markdown.ts';
import type { Messages } from '../../src/locales/messages.ts';
import { textMessage } from '../../src/reply/message.ts';
import { appliedMessage, proposalMessage, type Proposal } from '../../src/reply/review.ts';
import type { StoryIndex } from '../../src/retrieval/story-index.ts';
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
  return cardOf(null, proposal, { story, number }, messages);
}

/**
 * Shows a version that was not applied, since another came first, beside the one that serves by now: what a moderator has
 * proposed is not lost.
 */
async function proposeAgain({ shelf, story }: Live, number: number, context: Context): Promise<MessageBody> {
  const { messages } = context;
  const loaded: StoryIndex[] = [];
  for (const version of [story.current, number]) {
    const articles = await shelf.articles(story.id, version);
    if (articles.status === 'trouble') return textMessage(messages.shelf.trouble(articles));
    const built = articles.value === null ? null : await shelf.build(articles.value);
    if (built?.status === 'loaded') loaded.push(built.value);
  }
  const golden = await shelf.golden(story.id);
  if (golden.status === 'trouble') return textMessage(messages.shelf.trouble(golden));
  const [before, after] = loaded;
  if (before === undefined || after === undefined) return textMessage(messages.shelf.conflict('gone'));
  const versions = { before: before.story.version, after: after.story.version };
  // Somebody has applied the same.
  if (versions.before === versions.after) return textMessage(messages.reload.unchanged(versions.after));
  const review = await context.inSteps(reviewOf(before, after, golden.value, context.sureness));
  const proposal = { name: story.name, ...versions, review, warnings: [] };
  return cardOf(messages.review.outrun, proposal, { story, number }, messages);
}

/** The card of a proposed version, with its buttons. */
function cardOf(
  note: Markdown | null,
  proposal: Proposal,
  { story, number }: { readonly story: ShelvedStory; readonly number: number },
  messages: Messages,
): MessageBody {
  return proposalMessage(
    note,
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
    null,
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

/**
 * Applies the proposed version `number`, if the story is still at version `base`, which it was proposed for; else it is
 * proposed again for the version of now.
 */
export async function apply(
  { shelf, story }: Live,
  { number, base }: { readonly number: number; readonly base: number },
  proposal: Proposal | null,
  context: Context,
): Promise<MessageBody> {
  const { messages } = context;
  const applied = await shelf.change({ kind: 'apply', story: story.id, number, base });
  const outcome = applied.status === 'reached' ? applied.value : null;
  if (outcome?.status === 'conflict' && outcome.conflict === 'changed-meanwhile') {
    const now = outcome.shelf.stories.find(({ id }) => id === story.id);
    if (now !== undefined) return proposeAgain({ shelf, story: now }, number, context);
  }
  const text = changeText(applied, context, ({ shelf: { stories } }) => {
    const version = stories.find(({ id }) => id === story.id)?.version ?? '';
    const done = messages.review.applied(version);
    return proposal === null ? done : join([done, messages.review.appliedAlone], ' ');
  });
  if (outcome?.status !== 'changed') return textMessage(text);
  const back = customId(RELOAD, 'back', story.id, String(base), String(number));
  return appliedMessage(text, proposal, back, messages);
}

function keepsGolden({ review }: Proposal): boolean {
  return review.answers.every(({ losesGolden }) => !losesGolden);
}
