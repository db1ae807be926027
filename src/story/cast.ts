import { sliceOf, type Span } from '../text/span.ts';
import {
  countStatements,
  mostSaidFirst,
  statementsBySpeaker,
  statementsOf,
  type Counts,
  type Statement,
} from './statement.ts';
import type { Story } from './story.ts';

/** The words of an article that tell what somebody is. */
export interface Role {
  /** Index into `story.articles`. */
  readonly article: number;
  /** 1-based; 0 where the words stand in no passage. */
  readonly paragraph: number;
  readonly span: Span;
}

/** Someone whom the story introduces, or who says something in it. */
export interface CastMember extends Counts {
  /** The fullest name that is printed, or the words that describe them: "Two Washington Post sources". */
  readonly name: string;
  readonly roles: readonly Role[];
  /** Whom they speak for, as printed: "Flynn" of "Flynn's spokesperson"; null where no words say so. */
  readonly speaksFor: string | null;
  /** In reading order. */
  readonly statements: readonly Statement[];
}

/** The cast of a story: those who say most first, then those who are introduced, in the order of the text. */
export function castOf(story: Story): readonly CastMember[] {
  const said = statementsBySpeaker(statementsOf(story));
  const roles = rolesOf(story);
  const names = new Set([...roles.keys(), ...said.keys()]);
  return [...names]
    .map((name) => memberOf(name, roles.get(name) ?? [], said.get(name) ?? [], story))
    .toSorted(mostSaidFirst);
}

function rolesOf({ articles }: Story): ReadonlyMap<string, readonly Role[]> {
  const roles = new Map<string, Role[]>();
  for (const [article, { names, passages }] of articles.entries()) {
    for (const { name, roles: own } of names) {
      if (own.length === 0) continue;
      const placed = own.map((span): Role => {
        const passage = passages.find((one) => one.span.start <= span.start && span.end <= one.span.end);
        return { article, paragraph: passage?.paragraph ?? 0, span };
      });
      roles.set(name, [...(roles.get(name) ?? []), ...placed]);
    }
  }
  return roles;
}

function memberOf(
  name: string,
  roles: readonly Role[],
  statements: readonly Statement[],
  { articles }: Story,
): CastMember {
  const words = [name, ...roles.map(({ article, span }) => sliceOf(articles[article]?.text ?? '', span))];
  const speaksFor = words.map(principalIn).find((principal) => principal !== null) ?? null;
  return { name, roles, speaksFor, statements, ...countStatements(statements) };
}

const SPEAKER_FOR = String.raw`(?:spokes(?:man|woman|person|people)|press secretary|lawyers?|attorneys?|publicist|representatives?)`;
const OWNED = new RegExp(String.raw`^(.+?)['’]s? (?:[\p{L}-]+ ){0,3}${SPEAKER_FOR}\b`, 'iu');
const FOR = new RegExp(String.raw`\b${SPEAKER_FOR} (?:for|of) (.+)$`, 'isu');
const BEFORE = new RegExp(String.raw`^(?:the )?((?:\p{Lu}[\p{L}.&-]* )+)${SPEAKER_FOR}\b`, 'u');

/** "Flynn" of "Flynn's spokesperson", "the ministry" of "a spokesman for the ministry", "Kremlin" of "Kremlin spokesman". */
function principalIn(words: string): string | null {
  const title = BEFORE.exec(words.replace(/\bPress Secretary\b/u, 'press secretary'))?.[1]?.trim();
  return OWNED.exec(words)?.[1] ?? FOR.exec(words)?.[1] ?? title ?? null;
}
