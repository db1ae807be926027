/** Writes `what` down where it `is` so. */
export type Note = (is: boolean, what: string) => void;

/** Whether a text that Discord shows on one line has no break in it. */
export function isOneLine(text: string): boolean {
  return !/[\n\r\v\f\u0085\u2028\u2029]/.test(text);
}
