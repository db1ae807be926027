import type { Span } from '../../text/span.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import type { NameIndex } from '../names/name-index.ts';
import { isDepartment } from '../names/titles.ts';
import { isDocumentNoun } from '../../story/document-nouns.ts';

/** What the words of a source name. */
export type Head =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'pronoun'; readonly word: string }
  | { readonly kind: 'document'; readonly noun: string; readonly owner: string | null }
  | { readonly kind: 'described'; readonly words: string };

const PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'you',
  'who',
  'that',
  'which',
  'both',
  'many',
  'some',
  'others',
]);

/** Longer descriptions are no name for a speaker. */
const LONGEST_DESCRIPTION = 14;

/** What stands round the words that name a source and is no part of them. */
const BEFORE_SOURCE = /^[\s,;:—–-]+/u;
const AFTER_SOURCE =
  /(?:[\s,;:—–-]|\s(?:himself|herself|itself|themselves|yesterday|today|(?:this|last) (?:week|month|year|(?:sun|mon|tues|wednes|thurs|fri|satur)day)|(?:on )?(?:sun|mon|tues|wednes|thurs|fri|satur)day))+$/iu;

/** UTF-16 units of them: more was never seen. */
const LONGEST_AFTER = 100;

/** Reads whom the words at `whole` name; null where they can name nobody. */
export function headOf(text: string, whole: Span, names: NameIndex): Head | null {
  const printed = text.slice(whole.start, whole.end);
  const core = {
    start: whole.start + (BEFORE_SOURCE.exec(printed)?.[0].length ?? 0),
    end: whole.end - (AFTER_SOURCE.exec(printed.slice(-LONGEST_AFTER))?.[0].length ?? 0),
  };
  const words = text.slice(core.start, core.end);
  const tokens = tokenize(words, core.start);
  const last = tokens.at(-1);
  if (!last || tokens.length > LONGEST_DESCRIPTION) return null;
  if (tokens.length === 1 && PRONOUNS.has(last.folded)) return { kind: 'pronoun', word: last.folded };
  if (isDocumentNoun(last.word)) return { kind: 'document', noun: last.folded, owner: names.owning(core) };
  const owned = /['’]s?$/u.test(last.word) ? names.within(core).at(-1) : undefined;
  if (owned && owned.end >= last.end - 2) return { kind: 'name', name: owned.name };
  const owner = { his: 'he', her: 'she', their: 'they', its: 'it' }[last.folded];
  if (tokens.length === 1 && owner !== undefined) return { kind: 'pronoun', word: owner };
  const isOne = !tokens.some(({ folded }) => folded === 'and' || folded === 'or');
  const name = isOne && !isBystander(tokens, core, names) ? names.endingAt(core.end) : null;
  if (name !== null) return { kind: 'name', name };
  return /["“”„«»]/u.test(words) ? null : { kind: 'described', words };
}

/**
 * Reads whom a source names, by its core, or by its aside where that is a name and tells more: Ann Jones for `the
 * mayor of Ely, Ann Jones,`.
 */
export function headOfSource(
  text: string,
  core: Span | null,
  source: Span | null,
  names: NameIndex,
): Head | null {
  const head = core && headOf(text, core, names);
  if (!core || !source || head?.kind !== 'described' || source.end <= core.end) return head;
  const aside = text.slice(core.end, source.end);
  const start = core.end + (/^[,—–\s]*/u.exec(aside)?.[0].length ?? 0);
  const end = source.end - (/(?<![,—–\s])[,—–\s]*$/u.exec(aside)?.[0].length ?? 0);
  const name = names.startOf(end) === start ? names.endingAt(end) : null;
  return name === null ? head : { kind: 'name', name };
}

const LINKS = new Set('of for to from at in with on by near about'.split(' '));

/** "The mayor of Ely", "an aide to Trump": the name at the end is not the one who speaks. */
function isBystander(tokens: readonly Token[], core: Span, names: NameIndex): boolean {
  const start = names.startOf(core.end) ?? core.end;
  return tokens.some(({ folded, end }, index) => {
    const isTitles = isDepartment(tokens[index + 1]?.folded ?? '');
    return index > 0 && end <= start && LINKS.has(folded) && !isTitles;
  });
}
