import type { Passage } from '../../story/article.ts';
import type { Attribution } from '../../story/attribution.ts';
import type { Quote } from '../../story/quote.ts';
import { overlaps, sliceOf, type Span } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import type { ComposedArticle } from '../compose.ts';
import { isClaimingCue } from './cues.ts';
import type { NameIndex } from '../names/name-index.ts';
import { isCueAt, reportAccordingTo, reportBefore, subjectBefore } from './reports.ts';

/** Says of every sentence who says it: a quoted speaker, someone whose claim it reports, or the publication. */
export function* attributePassages(
  article: ComposedArticle,
  quotes: readonly Quote[],
  names: NameIndex,
): Steps<readonly Passage[]> {
  const byParagraph = new Map<number, Quote[]>();
  for (const quote of quotes)
    byParagraph.set(quote.paragraph, [...(byParagraph.get(quote.paragraph) ?? []), quote]);
  const passages: Passage[] = [];
  for (const passage of article.passages) {
    const own = byParagraph.get(passage.paragraph) ?? [];
    const sentences = passage.sentences.map((span) => ({
      span,
      attribution: attributeSentence(article.text, span, own, names),
    }));
    passages.push({ ...passage, sentences });
    yield;
  }
  return passages;
}

function attributeSentence(
  text: string,
  sentence: Span,
  quotes: readonly Quote[],
  names: NameIndex,
): Attribution {
  const quoted = quotes.find((quote) => overlaps(quote.content, sentence) && isSpeech(text, quote));
  if (quoted) return { kind: 'quoted', speaker: quoted.speaker, document: quoted.document, via: quoted.via };
  return claimOf(text, sentence, names) ?? { kind: 'narration' };
}

const SHORTEST_SPEECH = 4;

/** Fewer quoted words than a phrase, or words with no source, are a term in the narrator's sentence. */
function isSpeech(text: string, quote: Quote): boolean {
  if (quote.source === null) return false;
  return tokenize(sliceOf(text, quote.content)).length >= SHORTEST_SPEECH;
}

/** The claim that the sentence's main clause reports: `X claimed that …`, `X denied making …`, `According to X, …`. */
function claimOf(text: string, sentence: Span, names: NameIndex): Attribution | null {
  const tokens = tokenize(sliceOf(text, sentence), sentence.start);
  const accordingTo = /^according to/i.test(sliceOf(text, sentence))
    ? reportAccordingTo(text, tokens, names)
    : null;
  const index = tokens.findIndex((_, at) => opensClaim(text, tokens, at));
  const cue = tokens[index];
  const report = cue ? reportBefore(text, { start: sentence.start, end: cue.end }, names) : null;
  const found = report ?? accordingTo;
  if (!found || (cue && index - subjectBefore(text, tokens, index).length > MAIN_CLAUSE_START)) return null;
  const via =
    report && accordingTo && accordingTo.head.kind !== 'pronoun'
      ? nameOf(text, accordingTo.source, names)
      : null;
  switch (found.head.kind) {
    case 'name':
      return { kind: 'claimed', speaker: found.head.name, via };
    case 'described':
      return { kind: 'claimed', speaker: found.head.words, via };
    case 'document':
    case 'pronoun':
      return null;
  }
}

function nameOf(text: string, source: Span, names: NameIndex): string {
  return names.lastIn(source) ?? sliceOf(text, source);
}

/** How many words (an opening phrase) may stand before the subject of a main clause. */
const MAIN_CLAUSE_START = 8;
/** "told the press that": how far from its verb a clause may open. */
const FARTHEST_THAT = 5;

function opensClaim(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !isClaimingCue(token.folded) || !isCueAt(text, tokens, index)) return false;
  const next = tokens[index + 1];
  if (next && /^(?:denied|denies|admitted|admits)$/.test(token.folded) && next.folded.endsWith('ing'))
    return true;
  return tokens.slice(index + 1, index + 1 + FARTHEST_THAT).some(({ folded }) => folded === 'that');
}
