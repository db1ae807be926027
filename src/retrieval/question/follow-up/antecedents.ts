import { sliceOf, type Span } from '../../../text/span.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { Answer, Citation } from '../../answer.ts';
import type { SearchIndex } from '../../search-index.ts';
import { questionType } from '../question-type.ts';
import { nounPhrasesIn } from './noun-phrases.ts';
import { namesAmong, pronounOf, type NamedThere } from './persons.ts';

/** What a reader asked last, and what the story said to it; small, as many are remembered. */
export interface LastAsked {
  /** Of the story that was asked; another one's places mean nothing here. */
  readonly version: string;
  /** As it was understood. */
  readonly question: string;
  /** The best passage; null where the story does not answer. */
  readonly answeredBy: Pick<Citation, 'article' | 'highlight' | 'sentenceSpan' | 'attribution'> | null;
}

/** What to remember of a question and its answer; null where nothing was asked. */
export function lastAsked(question: string, answer: Answer, version: string): LastAsked | null {
  if (answer.status === 'abstained') {
    const isQuestion = !['small-talk', 'nothing-recognised', 'other-script'].includes(answer.reason.kind);
    return isQuestion ? { version, question, answeredBy: null } : null;
  }
  const [first] = answer.citations;
  if (first === undefined) return null;
  const { article, highlight, sentenceSpan, attribution } = first;
  return { version, question, answeredBy: { article, highlight, sentenceSpan, attribution } };
}

/** What pronouns can stand for after a question and its answer, most likely first. */
export interface Antecedents {
  /** Names of persons. */
  readonly persons: readonly string[];
  /** Singular things. */
  readonly it: readonly string[];
  /** Plural things, and organisations. */
  readonly they: readonly string[];
  /** A place with its preposition: "in Moscow". */
  readonly there: string | null;
  /** The person who is the answer to "who"; null where none is. */
  readonly whoWasIt: string | null;
}

/** What pronouns can stand for after this question and its answer. */
export function antecedentsOf({ question, answeredBy }: LastAsked, index: SearchIndex): Antecedents {
  const tokens = tokenize(question);
  const names = namesAmong(tokens, index);
  const persons = names.filter(({ isPerson }) => isPerson).map(({ name }) => name);
  const others = names.filter(({ isPerson }) => !isPerson);
  const phrases = nounPhrasesIn(tokens, index).filter(
    (phrase) => !persons.some((name) => phrase.words.endsWith(name)),
  );
  const told = answeredBy === null ? [] : personsIn(answeredBy.sentenceSpan, answeredBy, index);
  const whoWasIt =
    asksWho(question) && answeredBy !== null ? whoAnswers(answeredBy, persons, told, index) : null;
  const speaker = answeredBy === null ? null : speakerOf(answeredBy);
  const document =
    answeredBy?.attribution.kind === 'document' ? [`the ${answeredBy.attribution.document}`] : [];
  const things = phrases.filter(({ isPlural }) => !isPlural).map(({ words }) => words);
  const several = phrases.filter(({ isPlural }) => isPlural).map(({ words }) => words);
  const organisations = others.map(({ name }) => name);
  return {
    // Of several in the answer, none can be meant for sure.
    persons: unique([
      ...present(whoWasIt),
      ...persons,
      ...present(speaker),
      ...(told.length === 1 ? told : []),
    ]),
    it: unique([...things, ...document, ...organisations]),
    they: unique([...several, ...organisations]),
    there: placeIn(question, others, tokens) ?? (answeredBy === null ? null : placeShown(answeredBy, index)),
    whoWasIt,
  };
}

/** Whether the story calls the person by this pronoun, or by neither. */
export function suits(name: string, pronoun: 'he' | 'she', index: SearchIndex): boolean {
  const own = pronounOf(name, index);
  return own === null || own === pronoun;
}

/** "Who is Keith Kellogg?" gives the name itself. */
function asksWho(question: string): boolean {
  return (
    questionType(question).kind === 'who' && !/^[Ww]ho(?:['’]s| is| was| are| were) \p{Lu}/u.test(question)
  );
}

/** The person in the words that answer; or else the only one in the sentence whom the question does not name. */
function whoAnswers(
  answer: NonNullable<LastAsked['answeredBy']>,
  asked: readonly string[],
  told: readonly string[],
  index: SearchIndex,
): string | null {
  const [shown] = answer.highlight === null ? [] : personsIn(answer.highlight, answer, index);
  const others = told.filter((name) => !asked.includes(name));
  return shown ?? (others.length === 1 ? (others[0] ?? null) : null);
}

function speakerOf({ attribution }: NonNullable<LastAsked['answeredBy']>): string | null {
  return attribution.kind === 'narration' ? null : attribution.speaker;
}

function personsIn(
  span: Span,
  { article }: NonNullable<LastAsked['answeredBy']>,
  index: SearchIndex,
): readonly string[] {
  const text = sliceOf(index.story.articles[article]?.text ?? '', span);
  return namesAmong(tokenize(text), index).flatMap(({ isPerson, name }) => (isPerson ? [name] : []));
}

const PLACED = /\b(in|at|near|on)(?: the)? $/iu;

/** A name after "in" or the like in the question. */
function placeIn(
  question: string,
  names: readonly NamedThere[],
  tokens: ReturnType<typeof tokenize>,
): string | null {
  for (const { from, to } of names) {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first === undefined || last === undefined) continue;
    const before = PLACED.exec(question.slice(0, first.start));
    if (before !== null) return question.slice(before.index, last.end).replace(/['’]s$/u, '');
  }
  return null;
}

/** The place that answers "where", with the story's own preposition. */
function placeShown(
  { article, highlight }: NonNullable<LastAsked['answeredBy']>,
  { story }: SearchIndex,
): string | null {
  if (highlight === null) return null;
  const text = story.articles[article]?.text ?? '';
  const before = PLACED.exec(text.slice(Math.max(0, highlight.start - 12), highlight.start));
  return before === null ? null : `${before[0]}${sliceOf(text, highlight)}`;
}

function present<Value>(value: Value | null): readonly Value[] {
  return value === null ? [] : [value];
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
