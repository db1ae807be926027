import type { Steps } from '../../text/steps.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { termOf } from '../../text/terms.ts';
import type { Token } from '../../text/tokens.ts';
import type { Mended } from '../answer.ts';

/** Words before a role that say of its holder the same to a reader: that he has come into it, or has left it. */
const CLASSES: readonly ReadonlySet<string>[] = [
  new Set(['new', 'acting', 'interim', 'temporary', 'caretaker']),
  new Set(['former', 'ex', 'previous', 'erstwhile', 'onetime']),
];

const QUALIFIERS = new Set(CLASSES.flatMap((words) => [...words]));

/** Words between a qualifier and the end of its role: "acting U.S. national security adviser". */
const LONGEST_ROLE = 5;

/** From a term to the sentences in which it follows a qualifier within the longest role, ascending. */
export type QualifiedRoles = ReadonlyMap<string, readonly number[]>;

interface Worded {
  readonly tokens: readonly Token[];
}

/** Collects what stands behind the qualifiers of a story, a sentence a step. */
export function* collectQualifiedRoles(sentences: readonly Worded[]): Steps<QualifiedRoles> {
  const roles = new Map<string, number[]>();
  for (const [position, { tokens }] of sentences.entries()) {
    const after = tokens.flatMap(({ folded }, at) =>
      QUALIFIERS.has(folded) ? [...termsAfter(tokens, at)] : [],
    );
    for (const term of new Set(after)) {
      const known = roles.get(term);
      if (known) known.push(position);
      else roles.set(term, [position]);
    }
    yield;
  }
  return roles;
}

/** A question whose qualifiers were read as the story prints them; offsets stay those of what was typed. */
interface ReadQualifiers {
  readonly tokens: readonly Token[];
  readonly mended: readonly Mended[];
}

interface Story {
  readonly sentences: readonly Worded[];
  readonly qualifiedRoles: QualifiedRoles;
}

/**
 * Reads "the new national security adviser" as "acting" where the story has an acting one of that role and no new
 * one. Tokens that are to stay `asTyped` do.
 */
export function readQualifiers(
  tokens: readonly Token[],
  { sentences, qualifiedRoles }: Story,
  asTyped: (token: Token) => boolean,
): ReadQualifiers {
  const mended: Mended[] = [];
  const read = tokens.map((token, at) => {
    const same = CLASSES.find((words) => words.has(token.folded));
    if (!same || asTyped(token)) return token;
    const role = roleAfter(tokens, at);
    if (role.length === 0) return token;
    const [fewest = []] = role
      .map((term) => qualifiedRoles.get(term) ?? [])
      .toSorted((a, b) => a.length - b.length);
    const printed = fewest.flatMap((position) => qualifiersOf(sentences[position]?.tokens ?? [], role, same));
    const [first] = printed;
    if (!first || printed.some(({ folded }) => folded === token.folded)) return token;
    mended.push({ typed: token.word, read: first.word });
    return { ...token, word: first.word, folded: first.folded };
  });
  return { tokens: read, mended };
}

/**
 * Tells whether a sentence has the role that is asked for as one of the other kind only: an acting adviser where the
 * former one is asked for. Null where the question asks for no such role.
 */
export function contradictionOf(asked: readonly Token[]): ((sentence: Worded) => boolean) | null {
  const roles = asked.flatMap((token, at) => {
    const same = CLASSES.find((words) => words.has(token.folded));
    const role = same === undefined ? [] : roleAfter(asked, at);
    return same === undefined || role.length === 0 ? [] : [{ same, role }];
  });
  if (roles.length === 0) return null;
  return ({ tokens }) =>
    roles.some(({ same, role }) => {
      const has = (words: ReadonlySet<string>) => qualifiersOf(tokens, role, words).length > 0;
      return !has(same) && CLASSES.some((words) => words !== same && has(words));
    });
}

/** The terms that follow a qualifier without a break: the role it stands before. */
function roleAfter(tokens: readonly Token[], at: number): readonly string[] {
  const after = tokens.slice(at + 1, at + 1 + LONGEST_ROLE);
  const end = after.findIndex(({ folded }) => STOP_WORDS.has(folded));
  return after.slice(0, end === -1 ? after.length : end).map(({ folded }) => termOf(folded));
}

/** The words of a class that stand before the whole role in a sentence. */
function qualifiersOf(
  tokens: readonly Token[],
  role: readonly string[],
  same: ReadonlySet<string>,
): readonly Token[] {
  return tokens.filter(({ folded }, at) => {
    if (!same.has(folded)) return false;
    const after = termsAfter(tokens, at);
    return role.every((term) => after.has(term));
  });
}

/** The terms of the words within reach of the qualifier at `at`. */
function termsAfter(tokens: readonly Token[], at: number): ReadonlySet<string> {
  return new Set(tokens.slice(at + 1, at + 1 + LONGEST_ROLE).map(({ folded }) => termOf(folded)));
}
