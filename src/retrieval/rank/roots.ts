import type { Steps } from '../../text/steps.ts';

const SHORTEST_ROOT = 5;
const LONGEST_SUFFIX = 4;

/** Whether two terms look like one root with different endings: "russia" and "russian", "critic" and "critiz". */
export function sharesRoot(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_ROOT || long.length - short.length > LONGEST_SUFFIX) return false;
  const root = short.length - 1;
  return root >= SHORTEST_ROOT ? long.startsWith(short.slice(0, root)) : long.startsWith(short);
}

/** The terms of a story that are of one root with `term`, without itself, in the story's order. */
export type RootFinder = (term: string) => readonly string[];

/** How many terms are placed in one step. */
const A_STEP = 500;

/**
 * Makes a finder of roots. Terms of one root begin with the same letters, so that only those with the same hash of
 * their first letters are compared. The terms of one hash are chained in their order.
 */
export function* collectRoots(given: Iterable<string>): Steps<RootFinder> {
  const terms = [...given];
  const firsts = new Int32Array(2 ** Math.ceil(Math.log2(terms.length + 1))).fill(NONE);
  const nexts = new Int32Array(terms.length).fill(NONE);
  const chainOf = (term: string): number => hashOf(term.slice(0, SHORTEST_ROOT)) & (firsts.length - 1);
  for (let number = terms.length - 1; number >= 0; number -= 1) {
    const chain = chainOf(terms[number] ?? '');
    nexts[number] = firsts[chain] ?? NONE;
    firsts[chain] = number;
    if (number % A_STEP === 0) yield;
  }
  return (term) => {
    const found: string[] = [];
    for (let at = firsts[chainOf(term)] ?? NONE; at !== NONE; at = nexts[at] ?? NONE) {
      const other = terms[at] ?? '';
      if (other !== term && sharesRoot(term, other)) found.push(other);
    }
    return found;
  };
}

const NONE = -1;

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}
