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
