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
  | { readonly kind: 'no-article-body' }
  | { readonly kind: 'tangled-page'; readonly what: 'depth' | 'elements' | 'nesting'; readonly limit: number }
  | { readonly kind: 'malformed'; readonly cause: string };

/** A refused article file: which, where, and why. */
export type ArticleProblem = ProblemKind & {
  /** The file's path as the moderator knows it. */
  readonly file: string;
  /** 1-based line where the trouble begins; null where it is the whole file's. */
  readonly line: number | null;
};

/** How a file's bytes were read where they do not obey what it declares, or where it declares nothing. */
export interface EncodingGuess {
  /** The encoding declared, by its standard name; null where none is. */
  readonly declared: string | null;
  readonly used: 'utf-8' | 'windows-1252';
}

/** Something of a loaded article file that a moderator should look at. */
export interface ArticleWarning extends EncodingGuess {
  readonly kind: 'guessed-encoding';
  /** The file's path as the moderator knows it. */
  readonly file: string;
}

/** The outcome of loading: a value, or what is wrong with each refused file. */
export type Loaded<Value> =
  | {
      readonly status: 'loaded';
      readonly value: Value;
      /** What to look at though it loaded; absent where there is nothing. */
      readonly warnings?: readonly ArticleWarning[];
    }
  | { readonly status: 'refused'; readonly problems: readonly ArticleProblem[] };
