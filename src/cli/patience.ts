import type { Surroundings } from './surroundings.ts';

/** How long somebody waits without a word, in milliseconds. */
const patience = 1_000;

/** Says what takes so long, to whoever sits there, if `work` takes more than a second; gives its result. */
export async function withPatience<Result>(
  work: Promise<Result>,
  { typing, errors }: Surroundings,
): Promise<Result> {
  if (!typing) return work;
  const timer = setTimeout(() => errors.write('verbatim: reading the articles, one moment …\n'), patience);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
