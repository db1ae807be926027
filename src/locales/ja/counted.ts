/** What follows a number: things, sentences and places are counted differently. */
type Counter = '件' | '文' | 'か所';

/** "引用5件": the noun, the number, and its counter. */
export function counted(noun: string, count: number, counter: Counter): string {
  return `${noun}${count}${counter}`;
}
