/**
 * Tells how good the shipped lexicon is: `npx tsx bench/lexicon/report.ts [--from DIR]`. Prints its coverage of the
 * datasets, what quantising the vectors costs, the neighbours and relatives of some words of news, and the times.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { cosine, readLexicon, type Lexicon, type WordVector } from '../../src/lexicon/lexicon.ts';
import { STOP_WORDS } from '../../src/text/stop-words.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { readEmbeddings, type Embeddings } from './embeddings.ts';
import { withInputs, type Inputs } from './inputs.ts';
import { dot, levelVectors } from './level.ts';
import { chooseVocabulary, vectorName } from './vocabulary.ts';
import { readQuestionSet } from '../public-sets.ts';
import { readWordNet } from './wordnet.ts';

const LEXICON = new URL('../../lexicon/english.bin', import.meta.url);
const NEWS_WORDS =
  'resign retaliate expel diplomat replace ambassador sanction salary angry criticise holiday adviser election ' +
  'moscow kremlin russian dinner lie fire meeting murder hospital army protest resigned criticised u.s';
const PHRASES =
  'take over|took over|step down|stepping down|carry out|prime minister|police officers|kicked out|find out|united states';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function open(): Lexicon {
  const before = performance.now();
  const bytes = readFileSync(LEXICON);
  const read = performance.now();
  const lexicon = readLexicon(bytes);
  if (lexicon.kind !== 'lexicon') throw new Error(JSON.stringify(lexicon));
  lexicon.similarity('resign', 'quit');
  const done = performance.now();
  say(`${bytes.length} bytes; read in ${ms(read - before)}, opened and first asked in ${ms(done - read)}`);
  say(`resident ${Math.round(process.memoryUsage().rss / 1e6)} MB in all`);
  return lexicon;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function share(words: readonly string[], known: (word: string) => boolean): string {
  return `${((100 * words.filter(known).length) / words.length).toFixed(1)} %`;
}

function tellCoverage(lexicon: Lexicon): void {
  for (const name of ['squad2-dev', 'newwiki-dev', 'xquad-en-dev']) {
    const dataset = readQuestionSet(name);
    if (dataset === null) throw new Error(`${name} is absent from ../shared/datasets`);
    const { articles, questions } = dataset;
    const parts = {
      questions: questions.map(({ question }) => question),
      paragraphs: articles.flatMap(({ paragraphs = [] }) => paragraphs),
    };
    for (const [part, texts] of Object.entries(parts)) {
      const tokens = texts.flatMap((text) => tokenize(text).map(({ folded }) => folded));
      const all = tokens.filter((word) => !STOP_WORDS.has(word) && !/\p{N}/u.test(word));
      const distinct = [...new Set(all)];
      const hasVector = (word: string): boolean => lexicon.vectorOf(word) !== null;
      const isKnown = (word: string): boolean => lexicon.basesOf(word).length > 0;
      say(
        `${name} ${part}: ${distinct.length} words, vector ${share(distinct, hasVector)}, lemma ${share(distinct, isKnown)}, ` +
          `either ${share(distinct, (word) => hasVector(word) || isKnown(word))}; of ${all.length} running words vector ${share(all, hasVector)}`,
      );
    }
  }
}

/** A fixed sequence of numbers from 0 to 1 (Park & Miller 1988). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

interface Known {
  readonly word: string;
  readonly exact: Float64Array;
  readonly vector: WordVector;
}

function knownWords(lexicon: Lexicon, embeddings: Embeddings, words: readonly string[]): readonly Known[] {
  const levelled = levelVectors(
    words.map((word) => Float64Array.from(embeddings.vectorOf(vectorName(word)))),
  );
  return words.flatMap((word, at) => {
    const vector = lexicon.vectorOf(word);
    const exact = levelled[at];
    return vector && exact ? [{ word, exact, vector }] : [];
  });
}

function exactCosine(a: Known, b: Known): number {
  return dot(a.exact, b.exact) / Math.sqrt(dot(a.exact, a.exact) * dot(b.exact, b.exact));
}

function tellError(known: readonly Known[]): void {
  const random = randomNumbers(1);
  let sum = 0;
  let most = 0;
  for (let pair = 0; pair < 10_000; pair += 1) {
    const a = known[Math.floor(random() * known.length)];
    const b = known[Math.floor(random() * known.length)];
    if (!a || !b) continue;
    const error = Math.abs(cosine(a.vector, b.vector) - exactCosine(a, b));
    sum += error;
    most = Math.max(most, error);
  }
  say(`cosine error of 10,000 random pairs: mean ${(sum / 10_000).toFixed(5)}, most ${most.toFixed(5)}`);
}

const NEIGHBOURS = 10;

function nearest(known: readonly Known[], score: (other: Known) => number): readonly string[] {
  const scored = known.map((other): [string, number] => [other.word, score(other)]);
  return scored
    .toSorted(([, a], [, b]) => b - a)
    .slice(1, NEIGHBOURS + 1)
    .map(([word]) => word);
}

function tellWords(lexicon: Lexicon, known: readonly Known[]): void {
  let same = 0;
  let asked = 0;
  for (const word of NEWS_WORDS.split(' ')) {
    const self = known.find((other) => other.word === word);
    if (!self) continue;
    const neighbours = nearest(known, (other) => cosine(self.vector, other.vector));
    const exact = nearest(known, (other) => exactCosine(self, other));
    same += neighbours.filter((neighbour) => exact.includes(neighbour)).length;
    asked += NEIGHBOURS;
    say(`\n${word}\n  near: ${neighbours.join(' ')}`);
    const relatives = lexicon.relativesOf(word);
    for (const relation of new Set(relatives.map((relative) => relative.relation))) {
      const words = relatives.filter((relative) => relative.relation === relation);
      say(`  ${relation}: ${words.map((relative) => `${relative.word}${relative.sense}`).join(' ')}`);
    }
  }
  say(`\nnearest ${NEIGHBOURS} also among the nearest by exact vectors: ${same} of ${asked}`);
  for (const phrase of PHRASES.split('|')) {
    const said = lexicon.relativesOfPhrase(phrase).map(({ word, relation }) => `${word} (${relation})`);
    say(`${phrase}: ${said.join(', ')}`);
  }
}

function timed(what: string, times: number, work: (at: number) => unknown): void {
  for (let at = 0; at < times; at += 1) work(at);
  const before = performance.now();
  for (let at = 0; at < times; at += 1) work(at);
  say(`${what}: ${(((performance.now() - before) * 1e6) / times).toFixed(0)} ns`);
}

function tellSpeed(lexicon: Lexicon, known: readonly Known[]): void {
  const word = (at: number): string => known[(at * 7919) % known.length]?.word ?? '';
  const vectors = known.map(({ vector }) => vector);
  const first = lexicon.vectorOf('resign');
  timed('vectorOf', 100_000, (at) => lexicon.vectorOf(word(at)));
  timed('cosine', 1_000_000, (at) => {
    const other = vectors[at % vectors.length];
    return first && other && cosine(first, other);
  });
  timed('similarity', 100_000, (at) => lexicon.similarity(word(at), word(at + 1)));
  timed('relativesOf', 100_000, (at) => lexicon.relativesOf(word(at)));
  timed('relativesOfPhrase of any two words', 100_000, (at) =>
    lexicon.relativesOfPhrase(`${word(at)} ${word(at + 1)}`),
  );
}

function report(inputs: Inputs): void {
  const lexicon = open();
  tellCoverage(lexicon);
  const embeddings = readEmbeddings(inputs.embeddings());
  const { withVector } = chooseVocabulary(embeddings.words, readWordNet(inputs));
  const known = knownWords(lexicon, embeddings, withVector);
  tellError(known);
  tellWords(lexicon, known);
  tellSpeed(lexicon, known);
}

withInputs(process.argv.slice(2), report);
