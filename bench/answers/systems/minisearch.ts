import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import stem from 'wink-porter2-stemmer';
import { STOP_WORDS } from '../../../src/text/stop-words.ts';
import { textSystem, type TextSearch } from './text-search.ts';

interface Text {
  readonly id: number;
  readonly text: string;
}

function miniSearch(
  texts: readonly string[],
  options: Partial<Options<Text>>,
  searchOptions: SearchOptions,
): TextSearch {
  const index = new MiniSearch<Text>({ ...options, fields: ['text'] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (question) => index.search(question, searchOptions).map(({ id, score }) => [Number(id), score]);
}

/** MiniSearch as it comes: BM25+ over whole words. */
export const miniSearchDefault = textSystem({
  name: 'minisearch-default',
  label: 'MiniSearch, default',
  index: (texts) => miniSearch(texts, {}, {}),
});

/** MiniSearch at its best: stop words out, Porter2 stems, beginnings of words of four letters or more, fuzzy by 0.2. */
export const miniSearchTuned = textSystem({
  name: 'minisearch-tuned',
  label: 'MiniSearch, stop + stem + prefix + fuzzy',
  index: (texts) =>
    miniSearch(texts, { processTerm: stemOf }, { prefix: (term) => term.length > 3, fuzzy: 0.2 }),
});

/** The term's stem; null, which MiniSearch leaves out, for a stop word. */
function stemOf(term: string): string | null {
  const lower = term.toLowerCase();
  return STOP_WORDS.has(lower) ? null : stem(lower);
}
