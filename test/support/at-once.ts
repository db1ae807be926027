import type { ShelfChange } from '../../src/shelf/change.ts';
import type { Store } from '../../src/shelf/store.ts';

/** Resolves for everyone once two have come, and at once for those who come later. */
export function meeting(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length >= 2) for (const go of waiting) go();
    });
}

/** The store, but a change of these kinds waits at `met`: both have seen the same before either is made. */
export const holding = (
  store: Store,
  kinds: readonly ShelfChange['kind'][],
  met: () => Promise<void>,
): Store => ({
  ...store,
  change: async (guild, change, author) => {
    if (kinds.includes(change.kind)) await met();
    return store.change(guild, change, author);
  },
});
