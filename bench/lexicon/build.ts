/**
 * Distils WordNet and GloVe into `lexicon/english.bin` and tells of it in `lexicon/README.md`:
 * `npx tsx bench/lexicon/build.ts [--from DIR]`. Without `--from`, the two packages are installed into a temporary
 * folder. The same inputs give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readEmbeddings, type Embeddings } from './embeddings.ts';
import { withInputs, type Inputs } from './inputs.ts';
import { levelVectors, quantise } from './level.ts';
import { phrasesIn } from './phrases.ts';
import { readme } from './readme.ts';
import { relativesIn } from './relatives.ts';
import { chooseVocabulary, vectorName, type Vocabulary } from './vocabulary.ts';
import { readWordNet } from './wordnet.ts';
import { writeLexicon } from './write.ts';

const FOLDER = new URL('../../lexicon/', import.meta.url);

function build(inputs: Inputs): void {
  const wordnet = readWordNet(inputs);
  const embeddings = readEmbeddings(inputs.embeddings());
  const vocabulary = chooseVocabulary(embeddings.words, wordnet);
  const relatives = relativesIn(wordnet, vocabulary.rankOf);
  const ofWords = new Map(vocabulary.words.map((word) => [word, relatives.of(word)]));
  const phrases = phrasesIn(wordnet, relatives, vocabulary.rankOf);
  const vectors = vectorsOf(vocabulary, embeddings);
  const file = writeLexicon({
    words: vocabulary.words,
    dimensions: vectors.values().next().value?.length ?? 0,
    vectors,
    partsOf: (word) => (wordnet.senses.get(word) ?? []).map(({ part }) => part),
    relativesOf: (word) => ofWords.get(word) ?? [],
    phrases,
  });
  const facts = {
    bytes: file.length,
    words: vocabulary.words.length,
    vectors: vectors.size,
    related: [...ofWords.values()].filter((list) => list.length > 0).length,
    relatives: [...ofWords.values()].reduce((sum, list) => sum + list.length, 0),
    phrases: phrases.length,
  };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(new URL('english.bin', FOLDER), file);
  writeFileSync(new URL('README.md', FOLDER), readme(facts, inputs));
  process.stdout.write(`${JSON.stringify(facts)}\n`);
}

function vectorsOf({ withVector }: Vocabulary, embeddings: Embeddings): ReadonlyMap<string, Int8Array> {
  const levelled = levelVectors(
    withVector.map((word) => Float64Array.from(embeddings.vectorOf(vectorName(word)))),
  );
  return new Map(withVector.map((word, at) => [word, quantise(levelled[at] ?? new Float64Array())]));
}

withInputs(process.argv.slice(2), build);
