import type { Choice, Context, MessageBody } from '../../src/interactions/command.ts';
import type { Markdown } from '../../src/locales/markdown.ts';
import { textMessage } from '../../src/reply/message.ts';
import { brief } from '../../src/reply/verbatim/window.ts';
import type { Shelf } from '../../src/shelf/shelf.ts';
import type { ChangeOutcome } from '../../src/shelf/change.ts';
import type { ShelvedStory } from '../../src/shelf/shelf-record.ts';
import type { Reached } from '../../src/shelf/store.ts';
import { completeNames } from '../completion.ts';

/** Room in rendered UTF-16 units for what a moderator typed, when it is shown again. */
const TYPED = 100;

/** The stories of a server that stand on its shelf. */
export function standing({ record }: Pick<Shelf, 'record'>): readonly ShelvedStory[] {
  return record.stories.filter(({ removedAt }) => removedAt === null);
}

/** The server's own story that serves; null where it answers from the operator's. */
export function servingOf({ record }: Pick<Shelf, 'record'>): ShelvedStory | null {
  return record.stories.find(({ id }) => id === record.serving) ?? null;
}

/** The story of this name, without regard to case. */
export function namedStory(stories: readonly ShelvedStory[], name: string): ShelvedStory | null {
  const wanted = name.trim().toLowerCase();
  return stories.find((story) => story.name.toLowerCase() === wanted) ?? null;
}

/** Completion of the names of a server's stories. */
export function completeStory(_focused: string, typed: string, { shelf }: Context): readonly Choice[] {
  const stories = shelf === null ? [] : standing(shelf);
  return completeNames(
    stories.map(({ name }) => name),
    typed,
  );
}

/** That there is no story of that name. */
export function noSuchStory(typed: string, { messages }: Context): MessageBody {
  return textMessage(messages.shelf.noSuchStory(brief(typed, TYPED)));
}

/** What a change made of the shelf. */
export type Changed = Extract<ChangeOutcome, { readonly status: 'changed' }>;

/** The message of a change: `done` where it was made, else why it was not. */
export function changeText(
  reached: Reached<ChangeOutcome>,
  { messages }: Pick<Context, 'messages'>,
  done: (changed: Changed) => Markdown,
): Markdown {
  if (reached.status === 'trouble') return messages.shelf.trouble(reached);
  const outcome = reached.value;
  return outcome.status === 'conflict' ? messages.shelf.conflict(outcome.conflict) : done(outcome);
}

/** {@link changeText} as a message. */
export function changeMessage(...told: Parameters<typeof changeText>): MessageBody {
  return textMessage(changeText(...told));
}
