import type { Lexicon } from '../../../src/lexicon/lexicon.ts';
import type { System } from '../system.ts';
import { bm25 } from './bm25.ts';
import { fuseDefault, fuseIgnoreLocation, fuseTokens, fuseTokensTuned } from './fuse.ts';
import { miniSearchDefault, miniSearchTuned } from './minisearch.ts';
import { oramaDefault } from './orama.ts';
import { verbatim } from './verbatim.ts';

/**
 * The systems that Verbatim is compared with. node-nlp 4.27 is none of them: it tells intents by example sentences, so that
 * each sentence would be an intent with one. Tried so on 24 November 2026 (Node 20, in one run with BM25, on the seed and
 * on three articles of XQuAD): the right passage first for 62.5 % of the seed's questions (BM25 80.6 %) and 81.0 % of
 * XQuAD's (BM25 96.2 %), some 5 to 30 times BM25's time to make an article searchable, and 119 MB to install.
 */
export const PEERS: readonly System[] = [
  bm25,
  miniSearchTuned,
  miniSearchDefault,
  fuseTokensTuned,
  fuseTokens,
  fuseIgnoreLocation,
  fuseDefault,
  oramaDefault,
];

/** Every system of the bench, Verbatim first. */
export function allSystems(lexicon: Lexicon | null): readonly System[] {
  return [verbatim(lexicon), ...PEERS];
}
