import type { Attribution } from '../../story/attribution.ts';
import { statementsIn, type Statement } from '../../story/statement.ts';
import type { Story } from '../../story/story.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { tokenize } from '../../text/tokens.ts';

/** What a story has others say, found by who says it and where. */
export interface SaidIndex {
  /** Everything, in reading order. */
  readonly statements: readonly Statement[];
  /** From the last word of a speaker's name to the places in `statements` of what is said by such, ascending. */
  readonly bySurname: ReadonlyMap<string, readonly number[]>;
  /** From a sentence's place in the index to the places in `statements` of what it tells, ascending. */
  readonly bySentence: ReadonlyMap<number, readonly number[]>;
  /** The folded words of the names of all to whom a sentence is attributed. */
  readonly speakerWords: ReadonlySet<string>;
}

/** A story's sentences and passages, as far as it takes to find a statement in them. */
interface Places {
  readonly sentences: readonly {
    readonly article: number;
    readonly span: Span;
    readonly attribution: Attribution;
  }[];
  readonly passages: readonly { readonly first: number }[];
  /** For each article the place of its first passage. */
  readonly firstPassages: readonly number[];
}

/** Collects what a story has others say, an article or a statement a step. */
export function* collectSaid({ articles }: Story, places: Places): Steps<SaidIndex> {
  const statements: Statement[] = [];
  for (const [at, article] of articles.entries()) {
    statements.push(...statementsIn(article, at));
    yield;
  }
  const bySurname = new Map<string, number[]>();
  const bySentence = new Map<number, number[]>();
  for (const [number, statement] of statements.entries()) {
    for (const surname of new Set(namesIn(statement).map((name) => name.at(-1) ?? ''))) {
      addTo(bySurname, surname, number);
    }
    for (const position of positionsOf(places, statement)) addTo(bySentence, position, number);
    yield;
  }
  return { statements, bySurname, bySentence, speakerWords: yield* collectSpeakerWords(places) };
}

function* collectSpeakerWords({ sentences }: Places): Steps<ReadonlySet<string>> {
  const words = new Set<string>();
  for (const { attribution } of sentences) {
    if (attribution.kind === 'narration') continue;
    for (const { folded } of tokenize(attribution.speaker ?? '')) words.add(folded);
    yield;
  }
  return words;
}

function addTo<Key>(lists: Map<Key, number[]>, key: Key, number: number): void {
  const known = lists.get(key);
  if (known) known.push(number);
  else lists.set(key, [number]);
}

/** The places in the index of the sentences that the statement shares words with. */
export function positionsOf(
  { sentences, passages, firstPassages }: Places,
  { article, paragraph, sentence, span }: Statement,
): readonly number[] {
  const passage = passages[(firstPassages[article] ?? Infinity) + paragraph - 1];
  if (!passage) return [];
  const positions: number[] = [];
  for (let at = passage.first + sentence - 1; at < sentences.length; at += 1) {
    const entry = sentences[at];
    if (!entry || entry.article !== article || entry.span.start >= span.end) break;
    if (overlaps(entry.span, span)) positions.push(at);
  }
  return positions;
}

/**
 * The statements of the one asked for: whose name ends as it was typed ("Flynn" is Michael Flynn, not Flynn's
 * spokesperson), alone or among several who say it together. Empty for "he".
 */
export function statementsBy(asked: string, { statements, bySurname }: SaidIndex): readonly Statement[] {
  const wanted = contentWords(asked);
  const places = bySurname.get(wanted.at(-1) ?? '') ?? [];
  return places
    .flatMap((place) => statements[place] ?? [])
    .filter((statement) => namesIn(statement).some((name) => endsAlike(name, wanted)));
}

/** The words of each of the speaker's names; none for nobody. */
function namesIn({ speaker }: Statement): readonly (readonly string[])[] {
  return (speaker ?? '')
    .split(/, | and /u)
    .map(contentWords)
    .filter((name) => name.length > 0);
}

function contentWords(name: string): readonly string[] {
  return tokenize(name).flatMap(({ folded }) => (STOP_WORDS.has(folded) ? [] : [folded]));
}

/** Whether one is the other's end: titles and forenames stand in front. */
function endsAlike(one: readonly string[], other: readonly string[]): boolean {
  const length = Math.min(one.length, other.length);
  return length > 0 && one.slice(-length).join(' ') === other.slice(-length).join(' ');
}
