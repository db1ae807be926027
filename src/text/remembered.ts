/** Where what was worked out is kept: a `Map`, a `WeakMap` where the keys may go, a cache where there are too many. */
interface Known<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => unknown;
}

/** The same function of a key, worked out once for each key for as long as `known` keeps it. */
export function remembered<Key, Value extends object | string | null>(
  compute: (key: Key) => Value,
  known: Known<Key, Value> = new Map<Key, Value>(),
): (key: Key) => Value {
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
