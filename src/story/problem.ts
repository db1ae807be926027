/** Why an article file was refused; the words for it are in `src/locales`. */
export type ProblemKind =
  | { readonly kind: 'unreadable'; readonly cause: string }
  | { readonly kind: 'no-article' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-paragraph' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'not-utf8'; readonly encoding: string | null }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'front-matter'; readonly cause: string }
  | { readonly kind: 'unknown-format'; readonly ending: string }
  | { readonly kind: 'malformed'; readonly cause: string };

/** A refused article file: which, where, and why. */
export type ArticleProblem = ProblemKind & {
  /** The file's path as the moderator knows it. */
  readonly file: string;
  /** 1-based line where the trouble begins. */
  readonly line: number;
};

/** The outcome of loading: a value, or what is wrong with each refused file. */
export type Loaded<Value> =
  | { readonly status: 'loaded'; readonly value: Value }
  | { readonly status: 'refused'; readonly problems: readonly ArticleProblem[] };
