import { contains, sliceOf, trimSpan, type Span } from '../../text/span.ts';
import type { NameIndex } from '../names/name-index.ts';
import { sentenceAt, type BarePassage } from '../compose.ts';
import { documentNamed, type NamedDocument } from './document-words.ts';
import type { FoundQuote } from './found-quote.ts';
import { headOf, headOfSource } from './heads.ts';
import { isSpeech } from './clauses/lexicon.ts';
import { mediumOf, narrationOf } from './media.ts';
import type { Quotation } from './marks/quotation.ts';
import type { Report } from './reports.ts';

/** Reads what the narrator's words say of one quotation: the report that holds it, its document, who relays it. */
export function readQuote(
  text: string,
  passage: BarePassage,
  quotation: Quotation,
  reports: readonly Report[],
  within: Span,
  names: NameIndex,
): FoundQuote {
  const label = transcriptLabel(text, quotation);
  if (label) return labelled(text, passage, quotation, label, within, names);
  const holding = reports.filter(({ contents }) =>
    contents.some((content) => contains(content, quotation.outer)),
  );
  const report = holding.toSorted((a, b) => rank(b) - rank(a) || sizeOf(a) - sizeOf(b))[0] ?? null;
  const head = report && headOfSource(text, report.core, report.source, names);
  const document = report && documentOf(text, report, head?.kind === 'document' ? head.noun : null);
  return {
    quotation,
    content: trimSpan(text, quotation.content),
    paragraph: passage.paragraph,
    sentence: sentenceAt(passage, quotation.outer.start) + 1,
    cue: report?.cue ?? null,
    source: report?.source ?? null,
    head,
    document: document?.noun ?? null,
    medium: document?.noun ?? (report && mediumOf(text, report)),
    opensDocument: document?.isNew ?? false,
    via: report && relayOf(text, report, reports, names),
    within,
  };
}

/** `"WALLACE: Let's start."`: in a transcript, the name before the first colon. */
function transcriptLabel(text: string, { content }: Quotation): Span | null {
  const label =
    /^\s*((?:\p{Lu}[\p{Lu}.'’-]+ ?){1,4}|(?:\p{Lu}[\p{Ll}.'’-]+ ){1,2}\p{Lu}[\p{Ll}.'’-]+): /u.exec(
      text.slice(content.start, Math.min(content.end, content.start + LONGEST_LABEL)),
    );
  const name = label?.[1];
  if (!label || name === undefined) return null;
  const start = content.start + label[0].indexOf(name);
  return { start, end: start + name.trimEnd().length };
}

const LONGEST_LABEL = 60;

/** A quotation that its own first words attribute: these are its source, and what follows the colon its content. */
function labelled(
  text: string,
  passage: BarePassage,
  quotation: Quotation,
  label: Span,
  within: Span,
  names: NameIndex,
): FoundQuote {
  const colon = text.indexOf(':', label.end);
  const words = { start: colon + 1, end: quotation.content.end };
  const content = trimSpan(text, words);
  const known = names
    .within({ start: 0, end: text.length })
    .find(({ name }) => sameSurname(name, sliceOf(text, label)));
  return {
    quotation: { ...quotation, outer: { start: content.start, end: quotation.outer.end }, content },
    content,
    paragraph: passage.paragraph,
    sentence: sentenceAt(passage, content.start) + 1,
    cue: { start: colon, end: colon + 1 },
    source: label,
    head: { kind: 'name', name: known?.name ?? sliceOf(text, label) },
    document: null,
    medium: null,
    opensDocument: false,
    via: null,
    within,
  };
}

function sameSurname(name: string, label: string): boolean {
  return name.toLowerCase() === label.toLowerCase() || name.toLowerCase().endsWith(` ${label.toLowerCase()}`);
}

/** Of reports that hold each other, the one of speech is asked first: "said he believes that …" is said. */
function rank({ kind, source, lemma }: Report): number {
  if (source === null) return 0;
  if (isSpeech(kind)) return lemma === 'according' ? 2 : 3;
  return 1;
}

function sizeOf({ contents }: Report): number {
  return contents.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The outlet or the sources that the sentence names as reporting the report itself. */
export function relayOf(
  text: string,
  report: Report,
  reports: readonly Report[],
  names: NameIndex,
): string | null {
  const outer = reports.find(
    (other) =>
      other !== report &&
      other.core !== null &&
      other.contents.some((content) => contains(content, report.cue)),
  );
  if (!outer?.core) return null;
  const head = headOf(text, outer.core, names);
  if (head?.kind === 'pronoun' || !head) return null;
  if (head.kind === 'name') return head.name;
  return outer.lemma === 'according'
    ? (names.lastIn(outer.core) ?? sliceOf(text, outer.core))
    : sliceOf(text, outer.core);
}

/** The document that the narrator's words beside a report name: "the letter read", "in a statement to the paper". */
export function documentOf(text: string, report: Report, noun: string | null): NamedDocument | null {
  if (noun !== null) return { noun, isNew: false };
  for (const clause of narrationOf(report)) {
    const document = documentNamed(text, clause);
    if (document) return document;
  }
  return null;
}
