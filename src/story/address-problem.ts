/** Why nothing was fetched from an address; the words for it are in `src/locales`. */
export type AddressProblemKind =
  /** The operator allows no host. */
  | { readonly kind: 'off' }
  | { readonly kind: 'no-address' }
  | { readonly kind: 'not-https' }
  | { readonly kind: 'credentials' }
  | { readonly kind: 'port' }
  | { readonly kind: 'host-not-allowed'; readonly host: string; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown-host'; readonly host: string }
  /** The name leads to an address inside of somebody's network, or to none that is anybody's. */
  | { readonly kind: 'not-public'; readonly host: string }
  | { readonly kind: 'unreachable'; readonly host: string; readonly cause: string }
  | { readonly kind: 'too-slow'; readonly seconds: number }
  | { readonly kind: 'too-many-redirects'; readonly most: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'wrong-type'; readonly type: string }
  | { readonly kind: 'unknown-coding'; readonly coding: string }
  | { readonly kind: 'too-long'; readonly limit: number }
  /** What was sent cannot be decompressed. */
  | { readonly kind: 'broken' };

/** Why nothing was fetched, and at which address: the one given, or one that it was redirected to. */
export type AddressProblem = AddressProblemKind & {
  readonly address: string;
  readonly isRedirected: boolean;
};
