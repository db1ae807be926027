/** A line for whoever waits: what is measured goes to the output, this to the error stream. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
