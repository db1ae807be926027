import { readFileSync } from 'node:fs';
import { readDataset, type Dataset } from '../../src/evaluation/dataset.ts';
import { ask } from '../../src/retrieval/ask.ts';
import type { StoryIndex } from '../../src/retrieval/story-index.ts';

const FILE = new URL('../../bench/gold/flynn-resignation.json', import.meta.url);

/** The seed's golden questions; fails where they are not well formed. */
export function goldenQuestions(): Dataset['questions'] {
  const read = readDataset(JSON.parse(readFileSync(FILE, 'utf8')));
  if (read.status === 'invalid') throw new Error(`${FILE.pathname}: ${read.complaint}`);
  return read.dataset.questions;
}

/** A golden question that is answered at the eager setting only or from the balanced on, whatever the model's weights. */
export function doubtfulQuestion(seed: StoryIndex): string {
  const found = goldenQuestions().find(
    ({ question }) =>
      ask(seed, question, { sureness: 'strict' }).status === 'abstained' &&
      ask(seed, question, { sureness: 'eager' }).status === 'answered',
  );
  if (found === undefined) throw new Error('every golden question is answered as surely at every setting');
  return found.question;
}
