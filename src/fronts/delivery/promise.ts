/** A promise that is settled by a call. */
export interface FromOutside<T> {
  readonly promise: Promise<T>;
  /** Settles the promise; only the first call counts. */
  readonly settle: (value: T) => void;
  readonly settled: () => boolean;
}

/** What Promise.withResolvers gives, which Node 20 does not have. */
export function settledFromOutside<T>(): FromOutside<T> {
  const waiting: ((value: T) => void)[] = [];
  const promise = new Promise<T>((resolve) => {
    waiting.push(resolve);
  });
  let settled = false;
  return {
    promise,
    settle: (value) => {
      settled = true;
      for (const resolve of waiting) resolve(value);
    },
    settled: () => settled,
  };
}

/** What a promise comes to, or null where that takes longer than so many milliseconds; leaves no timer behind. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
