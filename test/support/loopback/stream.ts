/** Things that happened, in order: to look back on, or to wait for. */
export interface Stream<T> {
  readonly all: readonly T[];
  /** The first one that was not yet taken; waits for it where it has not happened. */
  readonly next: () => Promise<T>;
}

export interface Sink<T> extends Stream<T> {
  readonly push: (item: T) => void;
}

/** An empty stream. */
export function stream<T>(): Sink<T> {
  const all: T[] = [];
  const waiting: ((item: T) => void)[] = [];
  let taken = 0;
  return {
    all,
    push: (item) => {
      all.push(item);
      const first = waiting.shift();
      if (first === undefined) return;
      taken += 1;
      first(item);
    },
    next: async () => {
      const item = all[taken];
      if (item === undefined) {
        return new Promise<T>((resolve) => {
          waiting.push(resolve);
        });
      }
      taken += 1;
      return item;
    },
  };
}
