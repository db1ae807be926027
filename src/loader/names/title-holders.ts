import type { Named } from '../../story/article.ts';
import { isTitle } from './titles.ts';

/** Who holds a title by itself ("mayor") where the article has told it before `offset`; null where nobody or several do. */
export type TitleHolder = (title: string, offset: number) => string | null;

/** Titles that a story's world has many of, so that "the president" need not be the one it names. */
const SHARED = new Set(
  `mr mrs ms miss dr sir president minister secretary general officer reporter correspondent editor director chief
  representative rep senator sen congressman congresswoman judge retired former ex acting elect prof professor`.split(
    /\s+/,
  ),
);

/** Reads who holds which title: "Mayor Ann Jones", "Ann Jones, the mayor of Ely". */
export function findTitleHolders(text: string, names: readonly Named[]): TitleHolder {
  const holders = new Map<string, { readonly names: Set<string>; since: number }>();
  for (const { name, mentions } of names) {
    for (const { start, end } of mentions) {
      const before = /(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start))?.[1];
      const behind = /^, (?:the|an?) (?:former )?(\p{Ll}+)\b/u.exec(
        text.slice(end, end + LONGEST_TITLE),
      )?.[1];
      for (const title of [before?.toLowerCase(), behind]) {
        if (title === undefined || !isTitle(title) || SHARED.has(title)) continue;
        const known = holders.get(title) ?? { names: new Set<string>(), since: end };
        known.names.add(name);
        known.since = Math.min(known.since, end);
        holders.set(title, known);
      }
    }
  }
  return (title, offset) => {
    const known = holders.get(title);
    const [only, ...others] = known?.names ?? [];
    return known && only !== undefined && others.length === 0 && known.since <= offset ? only : null;
  };
}

const LONGEST_TITLE = 30;
