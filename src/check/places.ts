import type { Story } from '../story/story.ts';
import { contains } from '../text/span.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { Compared } from './compared.ts';
import { storyWords, type StoryWord } from './story-words.ts';
import type { Match } from './verdict.ts';
import type { CheckWord } from './words.ts';

/** The stretches of the story that the words were found at, one for each paragraph, quote and jump. */
export function placesOf(compared: readonly Compared[]): readonly Match[] {
  const stretches: StoryWord[][] = [];
  for (const one of compared) {
    if (one.kind !== 'kept') continue;
    const last = stretches.at(-1);
    if (last !== undefined && goesOn(last.at(-1), one.story) && one.way !== 'jump' && one.way !== 'ellipsis')
      last.push(one.story);
    else stretches.push([one.story]);
  }
  return stretches.flatMap(matchOf);
}

/** The sentence that shares the most telling words with the text; none where no sentence shares one. */
export function nearestPlace(text: readonly CheckWord[], story: Story): readonly Match[] {
  const sought = new Set(text.flatMap(({ key }) => (STOP_WORDS.has(key) ? [] : [key])));
  const sentences = new Map<number, StoryWord[]>();
  for (const word of storyWords(story)) {
    const sentence = sentences.get(word.sentenceAt);
    if (sentence === undefined) sentences.set(word.sentenceAt, [word]);
    else sentence.push(word);
  }
  let nearest: { readonly words: readonly StoryWord[]; readonly shared: number } | null = null;
  for (const words of sentences.values()) {
    const shared = new Set(words.flatMap(({ key }) => (sought.has(key) ? [key] : []))).size;
    if (shared > (nearest?.shared ?? 0)) nearest = { words, shared };
  }
  const [first] = nearest?.words ?? [];
  const sentence =
    first === undefined
      ? undefined
      : story.articles[first.article]?.passages[first.paragraph - 1]?.sentences[first.sentence - 1];
  return matchOf(nearest?.words ?? []).map((match) => ({
    ...match,
    span: sentence !== undefined && contains(sentence.span, match.span) ? sentence.span : match.span,
  }));
}

function goesOn(before: StoryWord | undefined, word: StoryWord): boolean {
  if (before === undefined || before.article !== word.article || before.paragraph !== word.paragraph)
    return false;
  return word.at >= before.at && (before.quote === word.quote || word.at === before.at + 1);
}

function matchOf(words: readonly StoryWord[]): readonly Match[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { article, paragraph, sentence } = first;
  const isQuoted = words.every(({ quote }) => quote !== null);
  const speakers = new Set(words.map(({ quote }) => quote?.speaker ?? null));
  const [speaker = null] = speakers;
  return [
    {
      article,
      paragraph,
      sentence,
      span: { start: first.printed.start, end: last.printed.end },
      isQuoted,
      speaker: isQuoted && speakers.size === 1 ? speaker : null,
    },
  ];
}
