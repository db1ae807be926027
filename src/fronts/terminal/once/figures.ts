import type { Timing } from '../../../evaluation/evaluate.ts';

/** A figure with its label, one line of a table. */
export function line(label: string, value: string): string {
  return `  ${label.padEnd(22)} ${value}`;
}

/** Median and 99th percentile, in milliseconds. */
export function timing({ p50, p99 }: Timing): string {
  return `p50 ${milliseconds(p50)}   p99 ${milliseconds(p99)}`;
}

function milliseconds(value: number | null): string {
  return value === null ? '—' : `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

/** A share of 0 to 1 in per cent; a dash for none. */
export function percent(share: number | null): string {
  return share === null ? '—' : `${(100 * share).toFixed(1)} %`;
}

/** A score of 0 to 1 with three decimals; a dash for none. */
export function fixed(value: number | null): string {
  return value === null ? '—' : value.toFixed(3);
}
