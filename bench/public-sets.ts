import { existsSync, readFileSync } from 'node:fs';
import { readDataset, type Dataset } from '../src/evaluation/dataset.ts';

/** The folder of the public sets, which may be absent. */
export const PUBLIC_SETS = new URL('../../shared/datasets/', import.meta.url);

/** The file of a public set, which may be absent. */
export function publicSet(name: string): URL {
  return new URL(`${name}.json`, PUBLIC_SETS);
}

/** Reads a question set; null where its file is absent. Throws where it is no question set. */
export function readQuestionSet(name: string, file = publicSet(name)): Dataset | null {
  if (!existsSync(file)) return null;
  const read = readDataset(JSON.parse(readFileSync(file, 'utf8')));
  if (read.status === 'invalid') throw new Error(`${name}: ${read.complaint}`);
  return read.dataset;
}
