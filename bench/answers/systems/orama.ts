import { create, insertMultiple, search } from '@orama/orama';
import { textSystem, type TextSearch } from './text-search.ts';

/** Orama as it comes: BM25 over whole words, every text that holds any of them. */
export const oramaDefault = textSystem({
  name: 'orama-default',
  label: 'Orama, default',
  index: oramaSearch,
});

function oramaSearch(texts: readonly string[]): TextSearch {
  const database = create({ schema: { text: 'string' } });
  now(
    insertMultiple(
      database,
      texts.map((text, place) => ({ id: String(place), text })),
    ),
  );
  const limit = Math.max(1, texts.length);
  return (question) =>
    now(search(database, { term: question, limit })).hits.map(({ id, score }) => [Number(id), score]);
}

/** Orama answers at once unless a plugin is asynchronous, and there is none here. */
function now<Value>(value: Value | Promise<Value>): Value {
  if (value instanceof Promise) throw new TypeError('Orama answered with a promise');
  return value;
}
