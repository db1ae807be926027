import type { Attribution } from '../story/attribution.ts';
import type { Span } from '../text/span.ts';

/** A place in a story that can be shown: spans of one article's text, and who says it. */
export interface Citation {
  /** Index into `story.articles`. */
  readonly article: number;
  /** 1-based paragraph; 0 for a metadata field (headline, date, credit, url, related title). */
  readonly paragraph: number;
  /** 1-based sentence in the paragraph; 0 for a metadata field. */
  readonly sentence: number;
  /** The passage, the document's fragment, or the metadata field's value. */
  readonly span: Span;
  /** The answering sentence, inside `span`; equal to it for a fragment or a field. */
  readonly sentenceSpan: Span;
  /** The words inside the sentence that answer; null rather than a wrong guess. */
  readonly highlight: Span | null;
  /** Sentences of other passages without which this one cannot be understood, in the article's order. */
  readonly context: readonly ContextSentence[];
  readonly attribution: Attribution;
  /** The ranker's score: higher is better, comparable within one answer only. */
  readonly score: number;
}

/** A sentence of the same article that an answering one leans on. */
export interface ContextSentence {
  /** 1-based. */
  readonly paragraph: number;
  readonly span: Span;
}

/** A word of the question that was read as a word of the story: "kelog" as "Kellogg". */
export interface Mended {
  readonly typed: string;
  readonly read: string;
}

/** Why the story gives no answer. `terms` are the reader's words that the reason is about. */
export type Reason =
  | { readonly kind: 'unknown-name'; readonly terms: readonly string[] }
  | { readonly kind: 'uncovered-words'; readonly terms: readonly string[] }
  /** The words stand in a field of an article only: `span` of `story.articles[article]`. */
  | {
      readonly kind: 'only-in-field';
      readonly terms: readonly string[];
      readonly field: MetadataField;
      readonly article: number;
      readonly span: Span;
    }
  /** The story has every word, but no passage has all of them. */
  | { readonly kind: 'not-together'; readonly terms: readonly string[] }
  /** A passage has all of the words, but none was found to answer. */
  | { readonly kind: 'not-answered'; readonly terms: readonly string[] }
  /** The same, where the question asks for a kind of answer. */
  | {
      readonly kind: 'missing-answer-type';
      readonly terms: readonly string[];
      readonly expected: AnswerType;
      /** The word after "how" that a number would measure: "many", "old"; null where none is. */
      readonly measure: string | null;
    }
  | { readonly kind: 'missing-field'; readonly terms: readonly string[]; readonly field: MetadataField }
  /** The story quotes no such document, or none by `owner`, as the reader wrote the name; null where none was given. */
  | { readonly kind: 'missing-document'; readonly terms: readonly string[]; readonly owner: string | null }
  /** The story reports no words of the one whose words are asked for. */
  | { readonly kind: 'not-quoted'; readonly terms: readonly string[] }
  /** The story reports words of `speaker`, but none about what is asked, or no denial. */
  | {
      readonly kind: 'not-quoted-about';
      readonly terms: readonly string[];
      readonly speaker: string;
      readonly isDenial: boolean;
    }
  | { readonly kind: 'opinion'; readonly terms: readonly string[] }
  | { readonly kind: 'prediction'; readonly terms: readonly string[] }
  /** The question is about a time after the story was published. */
  | { readonly kind: 'after-story'; readonly terms: readonly string[]; readonly published: string }
  /** The question is in another script than the story; `terms` are the story's names that could be read in it. */
  | { readonly kind: 'other-script'; readonly terms: readonly string[] }
  | { readonly kind: 'small-talk'; readonly terms: readonly string[] }
  | { readonly kind: 'nothing-recognised'; readonly terms: readonly string[] };

/** What kind of words would answer a question. */
export type AnswerType = 'person' | 'date' | 'number' | 'money' | 'place' | 'reason';

/** A field of an article that questions can ask for. */
export type MetadataField =
  | 'headline'
  | 'published'
  | 'byline'
  | 'photo-credit'
  | 'publisher'
  | 'url'
  | 'related';

/** The story answers: what it says, best first. */
export interface Answered {
  readonly status: 'answered';
  /**
   * Where the answer comes from: the body, a metadata field, a quoted document's fragments in order, or headline and
   * first passages.
   */
  readonly from: 'passage' | 'metadata' | 'document' | 'lead';
  /** Never empty. For a document, one citation a fragment. */
  readonly citations: readonly Citation[];
  /** 0 to 1: how sure the engine is that the first citation answers. */
  readonly confidence: number;
  readonly mended: readonly Mended[];
}

/** The story does not answer, and why. Abstention is an answer too. */
export interface Abstained {
  readonly status: 'abstained';
  readonly reason: Reason;
  /** The nearest passages, best first: what an answer would have shown. May be empty. */
  readonly citations: readonly Citation[];
  readonly confidence: number;
  readonly mended: readonly Mended[];
  /** Up to three questions that the story does answer. */
  readonly suggestions: readonly string[];
}

/** What a question comes to. */
export type Answer = Answered | Abstained;
