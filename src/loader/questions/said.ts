import type { Passage, Sentence } from '../../story/article.ts';
import { isCommonWord } from '../../text/common-words.ts';
import { isCapitalised } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import type { Reading } from './reading.ts';
import { describesSpeaker } from './speaker-words.ts';
import { isElsewhere } from './term-places.ts';
import { nameInQuestion, topicOf } from './topics.ts';
import { isInsidePhrase } from './words.ts';
/** Somebody's words in one sentence. */
export interface Saying {
  /** As it stands inside a question: "Ann Jones", "the mayor of Ely". */
  readonly speaker: string;
  /** What the words are about: "the dam"; null where that cannot be told. */
  readonly topic: string | null;
}

/** Who says something in the sentence, and about what; null where nobody does that a question could name. */
export function readSaying(
  reading: Reading,
  { span, attribution }: Sentence,
  { paragraph, span: passage }: Passage,
  tokens: readonly Token[],
): Saying | null {
  if (attribution.kind === 'narration' || attribution.speaker === null) return null;
  const { speaker } = attribution;
  if (speaker.length > LONGEST_SPEAKER) return null;
  const isName = reading.names.has(speaker);
  const words = isName ? nameInside(reading, speaker, passage) : descriptionInside(reading, speaker);
  if (words === null) return null;
  const found = topicOf(reading, speaker, span, tokens);
  // "Flynn's spokesperson" speaks for Flynn: of whom else would be worth asking.
  const topic = found !== null && words.includes(found) ? null : found;
  const isKnown = topic === null && isName && /\s/.test(words) && isIntroducedIn(reading, speaker, span);
  const asked = `${words} ${topic ?? ''}`;
  return !isKnown && isElsewhere(reading.places, asked, paragraph) ? null : { speaker: words, topic };
}

const LONGEST_SPEAKER = 40;

/** Elsewhere "what did Ann Jones say" has other answers: where she is first named, or where her name stands in full. */
function isIntroducedIn({ names }: Reading, speaker: string, span: Span): boolean {
  const first = names.firstOf(speaker) ?? -1;
  return span.start <= first && first < span.end;
}

/** The speaker's name as the passage prints it; null where only a pronoun stands for it there. */
function nameInside({ text, names }: Reading, speaker: string, passage: Span): string | null {
  const mention = names.within(passage).find(({ name }) => name === speaker);
  return mention ? nameInQuestion(text, mention) : null;
}

/** A description of the speaker as it stands inside a sentence; null where it does not describe somebody in full. */
function descriptionInside({ names }: Reading, speaker: string): string | null {
  const tokens = tokenize(speaker);
  const [first] = tokens;
  if (!first || !describesSpeaker(tokens)) return null;
  const isName =
    isCapitalised(first.word) &&
    isInsidePhrase(first) &&
    (!isCommonWord(first.folded) || names.hasWord(first.word));
  return isName ? speaker : first.word.toLowerCase() + speaker.slice(first.word.length);
}
