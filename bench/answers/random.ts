/** Numbers from 0 (inclusive) to 1 (exclusive), the same on every machine for one seed. */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger, 2017, public domain): 32 bits of state, enough to draw typos and samples. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A 32-bit number from a text: FNV-1a over its UTF-16 units (Fowler, Noll & Vo), so that each question has its seed. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** A whole number from 0 to `limit` - 1. */
export function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}
