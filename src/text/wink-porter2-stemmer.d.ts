declare module 'wink-porter2-stemmer' {
  /** Porter2 (Snowball English) stem of one word; the package ships no types. */
  export default function stem(word: string): string;
}
