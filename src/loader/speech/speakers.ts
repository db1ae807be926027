import { overlaps, type Span } from '../../text/span.ts';
import type { ComposedArticle } from '../compose.ts';
import type { NamedPlace, NameIndex } from '../names/name-index.ts';
import { peopleIn, subjectIn } from './sentence-subjects.ts';
import type { Resolved, Spoken } from './spoken.ts';

/**
 * Whose words they are, in the article's fullest form of the name; null rather than a guess. `author` is who wrote the
 * document that they are a piece of, `last` what was said last. Must be asked in the order of the text.
 */
export type SpeakerResolver = (spoken: Spoken, author: string | null, last: Resolved | null) => string | null;

/** What the pronouns of an article are resolved by. */
interface Context {
  readonly article: ComposedArticle;
  readonly names: NameIndex;
  readonly isQuoted: (place: NamedPlace) => boolean;
  /** The pronoun that was last used for each speaker. */
  readonly pronouns: Map<string, string>;
}

/** Resolves the speakers of what an article says; `quotations` are its quoted words, marks and all. */
export function speakerResolver(
  quotations: readonly Span[],
  article: ComposedArticle,
  names: NameIndex,
): SpeakerResolver {
  const quoted = new Set(quotations.flatMap((outer) => names.within(outer)));
  const isQuoted = (place: NamedPlace): boolean => quoted.has(place);
  const context: Context = { article, names, isQuoted, pronouns: new Map() };
  return (spoken, author, last) => resolveSpeaker(spoken, author, last, context);
}

function resolveSpeaker(
  spoken: Spoken,
  author: string | null,
  last: Resolved | null,
  context: Context,
): string | null {
  const { head } = spoken;
  switch (head?.kind) {
    case undefined:
      return null;
    case 'name':
      return head.name;
    case 'described': {
      const title = /^the (\p{Ll}+)$/iu.exec(head.words)?.[1]?.toLowerCase();
      const holder = title === undefined ? null : context.names.holderOf(title, spoken.start);
      return holder ?? head.words;
    }
    case 'document':
      return head.owner ?? author;
    case 'pronoun':
      return author ?? resolvePronoun(head.word, spoken, last, context);
  }
}

/** "He said" is by whom the words before speak of, unless "she" was said of that person. */
function resolvePronoun(
  word: string,
  spoken: Spoken,
  last: Resolved | null,
  context: Context,
): string | null {
  if (word !== 'he' && word !== 'she') return null;
  const { pronouns } = context;
  const speaker = antecedentOf(word, spoken, last, context);
  if (speaker === null || / and /u.test(speaker) || (pronouns.get(speaker) ?? word) !== word) return null;
  pronouns.set(speaker, word);
  return speaker;
}

/**
 * The last speaker if nobody else was named since; else the subject of the words before in the same sentence, then of
 * the sentence directly before.
 */
function antecedentOf(word: string, spoken: Spoken, last: Resolved | null, context: Context): string | null {
  const { article, names, isQuoted } = context;
  const { text } = article;
  const end = Math.min(spoken.start, spoken.source?.start ?? Infinity);
  const peopleOf = (span: Span): readonly NamedPlace[] => peopleIn(text, span, names, isQuoted);
  if (last?.speaker && isPerson(last, word) && last.paragraph >= spoken.paragraph - 1) {
    const isOneSentence = last.paragraph === spoken.paragraph && last.sentence === spoken.sentence;
    const isInside = end < last.end || (isOneSentence && (last.source?.end ?? end) < last.start);
    const since = peopleOf({ start: isInside ? (last.source?.end ?? last.start) : last.end, end });
    if (since.every(({ name }) => name === last.speaker)) return last.speaker;
    // "Flynn said that Trump was right when he said …" may be either.
    if (isInside) return null;
  }
  const passage = article.passages[spoken.paragraph - 1];
  const own = { start: passage?.sentences[spoken.sentence - 1]?.start ?? end, end };
  const inOwn = peopleOf(own);
  if (inOwn.length > 0) return subjectIn(text, own, inOwn);
  const previous =
    passage?.sentences[spoken.sentence - 2] ?? article.passages[spoken.paragraph - 2]?.sentences.at(-1);
  if (!previous) return null;
  return last?.source && overlaps(last.source, previous)
    ? isPerson(last, word)
      ? last.speaker
      : null
    : subjectIn(text, previous, peopleOf(previous));
}

/** People who are described, not named, and whom "he" or "she" can be said of. */
const DESCRIBED: Readonly<Record<string, RegExp>> = {
  he: /\b(?:father|husband|son|brother|uncle|man|boy|spokesman|king|businessman|congressman|chairman)$/iu,
  she: /\b(?:mother|wife|daughter|sister|aunt|woman|girl|lady|spokeswoman|queen|businesswoman|congresswoman|chairwoman)$/iu,
};

/** Whether "he" or "she" can be said of the last speaker: "the videos" and "one questioner" are not sure to be. */
function isPerson({ head, speaker }: Resolved, word: string): boolean {
  return head?.kind !== 'described' || (DESCRIBED[word]?.test(speaker ?? '') ?? false);
}
