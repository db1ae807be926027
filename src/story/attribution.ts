/**
 * Who says what a sentence says.
 *
 * - `quoted`: the sentence quotes someone's words. `speaker` is null where the article does not say whose.
 * - `claimed`: the sentence reports, without quotation marks, what someone says.
 * - `narration`: the publication itself says it.
 *
 * Names are the article's own words ("Flynn's spokesperson").
 */
export type Attribution =
  | {
      readonly kind: 'quoted';
      readonly speaker: string | null;
      /** The document that holds the words: "letter", "statement". */
      readonly document: string | null;
      /** The outlet that reports the words: "CNN". */
      readonly via: string | null;
    }
  | { readonly kind: 'claimed'; readonly speaker: string; readonly via: string | null }
  | { readonly kind: 'narration' };
