import Fuse, { type IFuseOptions } from 'fuse.js';
import { STOP_WORDS } from '../../../src/text/stop-words.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import { textSystem, type TextSearch } from './text-search.ts';

/** Fuse.js scores from 0 (the same) to 1 (nothing alike); the bench wants higher to be better. */
function fuseSearch(texts: readonly string[], options: IFuseOptions<string>): TextSearch {
  const fuse = new Fuse(texts, { ...options, includeScore: true });
  return (question) => fuse.search(question).map(({ refIndex, score }) => [refIndex, 1 - (score ?? 1)]);
}

/** Fuse.js as it comes. */
export const fuseDefault = textSystem({
  name: 'fuse-default',
  label: 'Fuse.js, default',
  index: (texts) => fuseSearch(texts, {}),
});

/** Fuse.js that looks beyond the beginning of a text. */
export const fuseIgnoreLocation = textSystem({
  name: 'fuse-ignore-location',
  label: 'Fuse.js, ignoreLocation',
  index: (texts) => fuseSearch(texts, { ignoreLocation: true }),
});

/** Fuse.js word by word (its TF-IDF), as it comes. */
export const fuseTokens = textSystem({
  name: 'fuse-tokens',
  label: 'Fuse.js, token search',
  index: (texts) => fuseSearch(texts, { useTokenSearch: true }),
});

/** Fuse.js word by word at its best: stricter matches, no penalty on long texts, no stop words in the question. */
export const fuseTokensTuned = textSystem({
  name: 'fuse-tokens-tuned',
  label: 'Fuse.js, token search, tuned',
  index: (texts) => {
    const search = fuseSearch(texts, { useTokenSearch: true, threshold: 0.2, ignoreFieldNorm: true });
    return (question) => search(contentOf(question));
  },
});

function contentOf(question: string): string {
  const words = tokenize(question).filter(({ folded }) => !STOP_WORDS.has(folded));
  return words.map(({ folded }) => folded).join(' ');
}
