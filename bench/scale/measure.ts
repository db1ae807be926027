/** The value below which `share` (0 to 1) of the numbers lie. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Bytes on the heap and beside it, after everything that nobody needs has gone. */
export function memoryInUse(): number {
  if (globalThis.gc === undefined) throw new Error('memory is measured under --expose-gc only');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** What `work` gives, and how long it took in milliseconds. */
export async function timed<Value>(work: () => Promise<Value> | Value) {
  const start = performance.now();
  const value = await work();
  return { value, took: performance.now() - start };
}

/** Numbers from 0 (inclusive) to 1 that are the same in every run: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
