/**
 * Who says what a sentence says.
 *
 * - `direct`: the sentence quotes someone's words. `speaker` is null where the article does not say whose.
 * - `document`: it quotes a document's words ("letter", "statement"); `speaker` is its author, null where none is named.
 * - `reported`: it reports, without quotation marks, what someone says, or denies.
 * - `narration`: the publication itself says it.
 *
 * Names are the article's own words ("Flynn's spokesperson"). `via` is the outlet or the sources that report the
 * words ("CNN"), `medium` the article's noun for how they were given ("interview"); null where it does not say.
 */
export type Attribution =
  | {
      readonly kind: 'direct';
      readonly speaker: string | null;
      readonly medium: string | null;
      readonly via: string | null;
    }
  | {
      readonly kind: 'document';
      readonly speaker: string | null;
      /** The article's noun for the document: "letter". */
      readonly document: string;
      readonly via: string | null;
    }
  | {
      readonly kind: 'reported';
      readonly speaker: string;
      readonly polarity: 'affirmed' | 'denied';
      readonly medium: string | null;
      readonly via: string | null;
    }
  | { readonly kind: 'narration' };
