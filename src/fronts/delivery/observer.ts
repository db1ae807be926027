import type { Denial } from '../../interactions/response.ts';
import type { Sent } from './delivery.ts';

/** One interaction and what became of it: nothing of who asked, or what. */
export interface Observed {
  /** The command, as readers know it; null for none of the commands. */
  readonly command: string | null;
  readonly kind: string;
  /** `late` and `failed` also where an answer was made and did not reach Discord. */
  readonly outcome: 'answered' | Denial | Exclude<Sent['status'], 'sent'>;
  /** From when the interaction came to when the answer was delivered, after a deferral too. */
  readonly milliseconds: number;
}

/** Whoever counts what happens. None of these may throw. */
export interface Observer {
  readonly interaction: (observed: Observed) => void;
  /** A request without a valid signature. */
  readonly unauthorised: () => void;
  /** How many of the gateway's connections are ready now. */
  readonly connections: (ready: number) => void;
}

/** Counts nothing. */
export const nobody: Observer = {
  interaction: () => undefined,
  unauthorised: () => undefined,
  connections: () => undefined,
};
