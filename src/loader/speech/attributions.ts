import type { Passage } from '../../story/article.ts';
import type { Attribution } from '../../story/attribution.ts';
import type { Quote } from '../../story/quote.ts';
import { sliceOf, type Span } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import { isCapitalised } from '../../text/fold.ts';
import { tokenize, type Token } from '../../text/tokens.ts';
import type { ComposedArticle } from '../compose.ts';
import { isClaimingCue } from './cues.ts';
import type { NameIndex } from '../names/name-index.ts';
import { isCueAt, reportAccordingTo, reportBefore } from './reports.ts';
import { subjectBefore } from './subjects.ts';

/** Says of every sentence who says it: a quoted speaker, someone whose claim it reports, or the publication. */
export function* attributePassages(
  article: ComposedArticle,
  quotes: readonly Quote[],
  names: NameIndex,
): Steps<readonly Passage[]> {
  const byParagraph = new Map<number, Quote[]>();
  for (const quote of quotes) {
    const own = byParagraph.get(quote.paragraph);
    if (own) own.push(quote);
    else byParagraph.set(quote.paragraph, [quote]);
  }
  const passages: Passage[] = [];
  for (const passage of article.passages) {
    const own = byParagraph.get(passage.paragraph) ?? [];
    let first = 0;
    const sentences = passage.sentences.map((span) => {
      while ((own[first]?.content.end ?? Infinity) <= span.start) first += 1;
      return { span, attribution: attributeSentence(article.text, span, quotesIn(span, own, first), names) };
    });
    passages.push({ ...passage, sentences });
    yield;
  }
  return passages;
}

/** The quotes that share words with the sentence; none before the one at `first` does. */
function quotesIn(sentence: Span, quotes: readonly Quote[], first: number): readonly Quote[] {
  let end = first;
  while ((quotes[end]?.content.start ?? Infinity) < sentence.end) end += 1;
  return quotes.slice(first, end);
}

function attributeSentence(
  text: string,
  sentence: Span,
  quotes: readonly Quote[],
  names: NameIndex,
): Attribution {
  const quoted = quotes.find((quote) => isSpeech(text, quote, sentence));
  if (quoted) return { kind: 'quoted', speaker: quoted.speaker, document: quoted.document, via: quoted.via };
  return claimOf(text, sentence, names) ?? { kind: 'narration' };
}

const SHORTEST_SPEECH = 4;

/**
 * Fewer quoted words than a phrase are a term in the narrator's sentence, unless they open it as an utterance (`"No,"
 * he said`); so are words with no source.
 */
function isSpeech(text: string, { source, content }: Quote, sentence: Span): boolean {
  if (source === null) return false;
  const words = sliceOf(text, content);
  if (content.start <= sentence.start + 1 && /[.,!?…]$/u.test(words)) return true;
  return tokenize(words).length >= SHORTEST_SPEECH;
}

/** The claim that the sentence's main clause reports: `X claimed that …`, `X denied making …`, `According to X, …`. */
function claimOf(text: string, sentence: Span, names: NameIndex): Attribution | null {
  const tokens = tokenize(sliceOf(text, sentence), sentence.start);
  const accordingTo = ACCORDING_TO.test(sliceOf(text, sentence))
    ? reportAccordingTo(text, tokens, names)
    : null;
  const index = tokens.findIndex((_, at) => opensClaim(text, tokens, at));
  const cue = tokens[index];
  const report =
    cue && isMainVerb(text, tokens, index)
      ? reportBefore(text, { start: sentence.start, end: cue.end }, names)
      : null;
  const found = report ?? accordingTo;
  if (!found || found.head.kind === 'pronoun') return null;
  const isRelayed =
    accordingTo && accordingTo.head.kind !== 'pronoun' && accordingTo.source.start !== found.source.start;
  const speaker = found.head.kind === 'name' ? found.head.name : sliceOf(text, found.source);
  return { kind: 'claimed', speaker, via: isRelayed ? nameOf(text, accordingTo.source, names) : null };
}

/** Whether the verb's subject stands near the sentence's head, as a main clause's does. */
function isMainVerb(text: string, tokens: readonly Token[], index: number): boolean {
  const { subject, aside } = subjectBefore(text, tokens, index);
  return index - subject.length - aside.length <= MAIN_CLAUSE_START;
}

/** At a sentence's head, or behind a comma: "according to" elsewhere is part of something smaller. */
const ACCORDING_TO = /^according to\b|[,—–] according to\b/iu;

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
  if (next && SAYS.has(token.folded) && opensClause(text, token, next)) return true;
  return tokens.slice(index + 1, index + 1 + FARTHEST_THAT).some(({ folded }) => folded === 'that');
}

const SAYS = new Set(['said', 'says']);
const CLAUSE_HEADS = new Set(
  'the a an he she it they we i there this these those his her its their our no some all many more most nobody'.split(
    ' ',
  ),
);

/** "said the dam was safe": a clause may follow without "that"; "said goodbye" and "said on Monday" are no such thing. */
function opensClause(text: string, cue: Token, next: Token): boolean {
  const isNext = /^\s+$/.test(text.slice(cue.end, next.start));
  return isNext && (CLAUSE_HEADS.has(next.folded) || isCapitalised(next.word));
}
