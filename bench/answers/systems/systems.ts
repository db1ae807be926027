import type { Lexicon } from '../../../src/lexicon/lexicon.ts';
import type { System } from '../system.ts';
import { bm25 } from './bm25.ts';
import { fuseDefault, fuseIgnoreLocation, fuseTokens, fuseTokensTuned } from './fuse.ts';
import { miniSearchDefault, miniSearchTuned } from './minisearch.ts';
import { oramaDefault } from './orama.ts';
import { verbatim } from './verbatim.ts';

/** The systems that Verbatim is compared with. */
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
