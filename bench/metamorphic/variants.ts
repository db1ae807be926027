import { mistype } from '../answers/typos.ts';
import { below, hashOf, seededRandom } from '../answers/random.ts';
import { STOP_WORDS } from '../../src/text/stop-words.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** Ways to put a question that ask the same. Of the first four the answer must stay; the others are reported. */
export const KINDS = ['greeting', 'please', 'case', 'punctuation', 'word order', 'typo'] as const;

export type Kind = (typeof KINDS)[number];

/** Kinds that change no word of the question. */
export const HARMLESS: ReadonlySet<Kind> = new Set<Kind>(['greeting', 'please', 'case', 'punctuation']);

/** The same question, put otherwise. */
export interface Variant {
  readonly kind: Kind;
  readonly question: string;
}

/** All variants of a question; the same on every machine. One that is the question itself is left out. */
export function variantsOf(question: string): readonly Variant[] {
  const bare = question.trim().replace(/[?!.\s]{1,9}$/, '');
  const texts: Readonly<Record<Kind, readonly string[]>> = {
    greeting: [`Hello! ${question}`, `hey bot, ${question}`, `Good morning everyone, ${question} Thanks!`],
    please: [
      `${bare}, please?`,
      `Please tell me ${question}`,
      `${bare} pls`,
      `Can you please tell me ${bare}?`,
    ],
    case: [question.toLowerCase(), question.toUpperCase()],
    punctuation: [bare, `${bare}???`, `${bare} ?!`, `  ${bare.replaceAll(' ', '  ')}  ?`, `${bare}...`],
    'word order': [turned(bare)],
    typo: [withOneTypo(question)],
  };
  return KINDS.flatMap((kind) => texts[kind].map((text) => ({ kind, question: text }))).filter(
    (variant) => variant.question !== question,
  );
}

/** The second half of the words before the first: "resign why did Flynn". */
function turned(question: string): string {
  const words = question.split(/\s+/);
  const half = Math.ceil(words.length / 2);
  return `${[...words.slice(half), ...words.slice(0, half)].join(' ')}?`;
}

/** One typo in one word of at least four letters that is no stop word; the question itself where it has none. */
function withOneTypo(question: string): string {
  const random = seededRandom(hashOf(question));
  const words = tokenize(question).filter(
    ({ word, folded }) => word.length >= 4 && /^\p{L}+$/u.test(word) && !STOP_WORDS.has(folded),
  );
  const word = words[below(Math.max(1, words.length), random)];
  if (word === undefined) return question;
  return question.slice(0, word.start) + mistype(word.word, random) + question.slice(word.end);
}
