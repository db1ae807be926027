import { customId, readCustomId, readNumber } from '../../src/interactions/custom-id.ts';
import { isVersion, type Story } from '../../src/story/story.ts';

/** The command whose buttons these are. */
export const NAME = 'ask';

/** A question, and whether its typos are left as they are. */
export interface Asked {
  readonly question: string;
  readonly asTyped: boolean;
}

/** The states of buttons that ask a question again: with its typos left as they are, or not as a follow-up. */
export const TYPED = 'typed';
export const ALONE = 'alone';

/** What the buttons under an answer do. */
export const ACTIONS = ['context', 'more', 'wrong', 'recheck', 'back'] as const;

export type Action = (typeof ACTIONS)[number];

/** Whether a button of this `custom_id` does something with the answer that it stands under. */
export function isActionButton(id: string): boolean {
  const { command, state } = readCustomId(id) ?? { command: '', state: [] };
  return command === NAME && ACTIONS.some((action) => action === state[0]);
}

/** The `custom_id` of a button about a place of this version of the story, by numbers; `more` is kept behind them. */
export function placeId(
  action: Action,
  { version }: Story,
  numbers: readonly number[],
  more: readonly string[] = [],
): string | null {
  return customId(NAME, action, version, ...numbers.map(String), ...more);
}

/**
 * The `count` numbers of such a button and what is kept behind them. `outdated` where it is of another version of the
 * story, whose places are not known any more; null where its state means nothing.
 */
export function readPlace(
  [version = '', ...state]: readonly string[],
  count: number,
  story: Story,
): { readonly numbers: readonly number[]; readonly more: readonly string[] } | 'outdated' | null {
  const numbers = state.slice(0, count).map(readNumber);
  const known = numbers.filter((number) => number !== null);
  if (!isVersion(version) || known.length < count) return null;
  return version === story.version ? { numbers: known, more: state.slice(count) } : 'outdated';
}

/** A question as the state of a button; {@link readAsked} gives it back. */
export function askedState({ question, asTyped }: Asked): readonly string[] {
  return [asTyped ? 'typed' : 'read', question];
}

/** The question that a button's state holds; null for none. */
export function readAsked([kind, question = '', ...more]: readonly string[]): Asked | null {
  if ((kind !== 'typed' && kind !== 'read') || question === '' || more.length > 0) return null;
  return { question, asTyped: kind === 'typed' };
}

/**
 * The `custom_id` of a button that asks `question`. A question too long for one is kept as its place among the
 * story's own; null where it is none of those either.
 */
export function askButtonId(story: Story, question: string): string | null {
  const asked = customId(NAME, 'question', question);
  if (asked !== null) return asked;
  for (const [article, { questions }] of story.articles.entries()) {
    const place = questions.findIndex((proposed) => proposed.question === question);
    if (place !== -1) return customId(NAME, 'place', story.version, String(article), String(place));
  }
  return null;
}

/** Whether a button of this `custom_id` asks a question again as it was typed. */
export function isAsTypedButton(id: string): boolean {
  const { command, state } = readCustomId(id) ?? { command: '', state: [] };
  return command === NAME && state[0] === TYPED;
}
