import type { DatasetQuestion } from './dataset.ts';

/** One place of a ranking, as it would be shown. */
export interface Ranked {
  /** 1-based; 0 for a metadata field. */
  readonly paragraph: number;
  readonly sentence: number;
  readonly text: string;
  readonly sentenceText: string;
  readonly score: number;
}

/** How one ranking compares with a question's gold. */
export interface Judgement {
  /** 1-based rank of the first right passage, null for none. */
  readonly passageRank: number | null;
  /** 1-based rank of the first right sentence, null for none. */
  readonly sentenceRank: number | null;
  /** Whether the first sentence shown contains an answer text, wherever it stands. */
  readonly answerShown: boolean;
}

/**
 * Judges a ranking, best first, of an answerable question.
 *
 * - A **passage** is right when its paragraph is one of the gold paragraphs. Ranks count different
 *   paragraphs: a second sentence of a paragraph already ranked takes no place.
 * - A **sentence** is right when its place is one of the gold sentences, or when it stands in a gold
 *   paragraph and contains an answer text. The second because sentence numbers are one splitter's, and an
 *   answer may stand in several sentences of its paragraph.
 * - A **metadata field** (paragraph 0) takes a place and is never right.
 */
export function judge(ranking: readonly Ranked[], question: DatasetQuestion): Judgement {
  const paragraphs = [...new Set(ranking.map(({ paragraph }) => paragraph))];
  return {
    passageRank: rankOf(paragraphs, (paragraph) => question.paragraphs.includes(paragraph)),
    sentenceRank: rankOf(ranking, (ranked) => isRightSentence(ranked, question)),
    answerShown: ranking.slice(0, 1).some(({ sentenceText }) => containsAnswer(sentenceText, question)),
  };
}

/** Whether one place of a ranking is right, as {@link judge} defines it. */
export function isRightSentence(ranked: Ranked, question: DatasetQuestion): boolean {
  const byPlace = question.sentences.some(
    ([paragraph, sentence]) => paragraph === ranked.paragraph && sentence === ranked.sentence,
  );
  return (
    byPlace ||
    (question.paragraphs.includes(ranked.paragraph) && containsAnswer(ranked.sentenceText, question))
  );
}

function containsAnswer(sentence: string, { answers }: DatasetQuestion): boolean {
  return answers.some((answer) => containsWords(sentence, answer));
}

/**
 * Whether `words` stand in `text`, letter case, kind of quotation mark and amount of white space aside,
 * and not as a part of a longer word or number: "3" does not stand in "1933". Empty words stand nowhere.
 */
export function containsWords(text: string, words: string): boolean {
  const inText = plain(text);
  const sought = plain(words).trim();
  if (sought === '') return false;
  for (let at = inText.indexOf(sought); at !== -1; at = inText.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    if (!isInsideWord(inText, at) && !isInsideWord(inText, end)) return true;
  }
  return false;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\s+/g, ' ');
}

/** Whether letters or digits stand on both sides of `at`. */
function isInsideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}

function rankOf<Item>(items: readonly Item[], test: (item: Item) => boolean): number | null {
  const at = items.findIndex(test);
  return at === -1 ? null : at + 1;
}
