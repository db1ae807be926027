import { isCapitalised } from '../../../text/fold.ts';
import type { Span } from '../../../text/span.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { Quotation } from '../marks/quotation.ts';

/** What a unit of the narrator's sentence is. A whole quotation is one unit: its words are not the narrator's. */
export type UnitKind =
  | 'word'
  | 'quote'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'query';

/** A word, a mark or a quotation of a sentence. */
export interface Unit extends Span {
  readonly kind: UnitKind;
  /** The characters as printed; empty for a quotation. */
  readonly word: string;
  readonly folded: string;
  readonly isCapital: boolean;
  /** Whether a hyphen joins it to the word before: "nominated" of "Oscar-nominated". */
  readonly isHyphened: boolean;
}

const MARKS = /[,:;?!()[\]—–―…]|--|(?<=\s)-(?=\s)/gu;

const KINDS: Readonly<Record<string, UnitKind>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '?': 'query',
  '!': 'query',
  '…': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};

/** The units of `sentence`, in order; `quotations` are those that begin in it, in order. */
export function unitsOf(text: string, sentence: Span, quotations: readonly Quotation[]): readonly Unit[] {
  const units: Unit[] = [];
  let from = sentence.start;
  for (const { outer } of quotations) {
    if (outer.start < from) continue;
    addWords(units, text, { start: from, end: outer.start });
    units.push({
      kind: 'quote',
      word: '',
      folded: '',
      isCapital: false,
      isHyphened: false,
      start: outer.start,
      end: outer.end,
    });
    from = outer.end;
  }
  addWords(units, text, { start: from, end: Math.max(from, sentence.end) });
  return units;
}

function addWords(units: Unit[], text: string, { start, end }: Span): void {
  let from = start;
  for (const token of tokenize(text.slice(start, end), start)) {
    addMarks(units, text, { start: from, end: token.start });
    units.push({
      kind: 'word',
      ...token,
      isCapital: isCapitalised(token.word),
      isHyphened:
        /[-‑]/u.test(text.charAt(token.start - 1)) &&
        token.start > start &&
        /\S/u.test(text.charAt(token.start - 2)),
    });
    from = token.end;
  }
  addMarks(units, text, { start: from, end });
}

function addMarks(units: Unit[], text: string, { start, end }: Span): void {
  if (end <= start) return;
  // One character of context on either side tells a dash from a hyphen.
  for (const { 0: mark, index } of text.slice(start, end).matchAll(MARKS)) {
    const at = start + index;
    const kind = KINDS[mark] ?? 'dash';
    units.push({
      kind,
      word: mark,
      folded: mark,
      isCapital: false,
      isHyphened: false,
      start: at,
      end: at + mark.length,
    });
  }
}

/** A run of units, end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Past this many units no subject is read: longer ones are lists and headings. */
export const LONGEST_SUBJECT = 48;
