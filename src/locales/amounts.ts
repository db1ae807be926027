import type { Counts } from '../story/statement.ts';

/** How a language counts quotes and claims, and says that there are none. */
interface Amounts {
  readonly quotes: (count: number) => string;
  readonly claims: (count: number) => string;
  readonly nothing: string;
  readonly separator?: string;
}

/** Gives what tells how much somebody says: "2 quotes, 1 claim"; of what there is none, nothing is said. */
export function amountsOf({
  quotes,
  claims,
  nothing,
  separator = ', ',
}: Amounts): (counts: Counts) => string {
  return (counts) => {
    const parts = [
      ...(counts.quotes > 0 ? [quotes(counts.quotes)] : []),
      ...(counts.claims > 0 ? [claims(counts.claims)] : []),
    ];
    return parts.length === 0 ? nothing : parts.join(separator);
  };
}

/** Whether there are no words of somebody. */
export function isSilent({ quotes, claims }: Counts): boolean {
  return quotes + claims === 0;
}
