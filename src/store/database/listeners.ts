import type { Store } from '../../shelf/store.ts';

type Listener = Parameters<Store['onChange']>[0];

/** Those who want to hear of changes in this process. */
export interface Listeners {
  readonly onChange: Store['onChange'];
  readonly tell: Listener;
}

/** Nobody yet. */
export function createListeners(): Listeners {
  const listeners = new Set<Listener>();
  return {
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (changed) => {
      for (const listener of listeners) listener(changed);
    },
  };
}
