import { z } from 'zod';

/** Static word vectors: GloVe's words, commonest first, each with its vector. */
export interface Embeddings {
  readonly words: readonly string[];
  /** The vector of a word, as floats. */
  vectorOf(word: string): readonly number[];
}

const DIMENSIONS = 100;
const wordsSchema = z.array(z.string());
/** The package appends a norm and the word's number to each vector. */
const rowSchema = z.array(z.number()).min(DIMENSIONS);

/**
 * Reads the embeddings' JSON without parsing the whole of it, which takes half a minute and gigabytes: finds where
 * each word's row lies, and parses only the rows asked for.
 */
export function readEmbeddings(json: Buffer): Embeddings {
  const listAt = json.indexOf('"words":[') + '"words":'.length;
  const rowsAt = json.indexOf('"vectors":{', listAt) + '"vectors":{'.length;
  const words = wordsSchema.parse(JSON.parse(json.toString('utf8', listAt, json.indexOf('],"', listAt) + 1)));
  const places = placesOfRows(json, rowsAt);
  return {
    words,
    vectorOf(word) {
      const at = places.get(word);
      if (at === undefined) throw new RangeError(`no vector of "${word}"`);
      const row = rowSchema.parse(JSON.parse(json.toString('latin1', at, json.indexOf(']', at) + 1)));
      return row.slice(0, DIMENSIONS);
    },
  };
}

/** From each word to the place where its row begins, in an object like `{"the":[1,2],"of":[3,4]}`. */
function placesOfRows(json: Buffer, from: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const [quote, backslash] = [0x22, 0x5c];
  for (let at = from; json[at] === quote; at += 1) {
    let end = at + 1;
    while (json[end] !== quote) end += json[end] === backslash ? 2 : 1;
    const word = z.string().parse(JSON.parse(json.toString('utf8', at, end + 1)));
    places.set(word, end + 2);
    at = json.indexOf(']', end) + 1;
  }
  return places;
}
