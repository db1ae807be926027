/** Whether a time is before the text that tells it, or after; null where the words do not say. */
export type Direction = 'past' | 'to-come' | null;

/** Verbs that tell what has happened. Forms that may as well be nouns or be of the present ("cut", "set") tell nothing. */
const PAST = new Set(
  `said says told was were had did didn't wasn't weren't hadn't came went met made took gave got held began won lost
  spoke wrote found sent ran rose fell grew drew flew became brought bought fought sought caught taught kept dealt
  meant heard paid stood understood swore tore wore broke chose froze stole struck shook threw knew blew ago`.split(
    /\s+/,
  ),
);
const REGULAR_PAST =
  /^(?!need|embed|indeed|speed|unprecedented|exceed|proceed|succeed|hundred|sacred|naked|wicked|alleged|proposed|united)\p{Ll}{2,}ed$/u;

const TO_COME = new Set("will shall won't he'll she'll they'll we'll upcoming".split(' '));

/** Words after which it may be either: what was planned may be past by now. */
const UNSURE = new Set(
  `would could should may might must can expected scheduled slated due planned plan plans set hopes hoped intends
  intended wants wanted vowed promised agreed invited before ahead until by next later expects poised likely if
  wouldn't couldn't`.split(/\s+/),
);
/** "Endorsing her on Thursday" may be past or to come; "saying on Thursday" goes with what was said. */
const PARTICIPLE =
  /^(?!saying|telling|adding|warning|evening|morning|during|according|meeting|king|thing|something|being|nothing|including|following|spring)\p{Ll}{2,}ing$/u;
const DETERMINER =
  /^(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|each|all|both|him|them|us|me|it|\d.*)$/u;

/** Directly before a date, these make it a limit or an aim: "scheduled for Thursday", "until Thursday". */
const AIMS = /\b(?:for|of|until|till|by|to|before|through|into|toward|towards|ahead of|from)(?: the)? $/iu;

const WORD = /[\p{L}\p{N}'’-]+/gu;

/** How many words lie at most between a date and the verb that it goes with. */
const REACH = { past: 12, toCome: 6, behind: 3 } as const;

/** What stands before a date at the head of a sentence: "On", "But in a statement". */
const HEAD =
  /^[^\p{L}]*(?:$|(?:on|in|at|during|throughout|from|by|but|and|then|early|late|earlier|later|after)\b)/iu;

/**
 * Which way the words round a date point: `before` it and `after` it in its sentence. The nearest word before that tells
 * decides ("will speak on Monday", "said on Monday that he will"); where none does, the first that follows: soon, unless
 * the date is at the head ("Trump on Monday said", but not "it opens Monday, they said").
 */
export function directionOf(before: string, after: string): Direction {
  if (AIMS.test(before) || /^ \p{Ll}+[^s]s\b/u.test(after)) return null;
  const isHead = HEAD.test(before);
  const behind = !isHead && /^\s*[,;:]/.test(after) ? [] : wordsOf(after);
  const sign =
    signIn(wordsOf(before).toReversed(), true) ??
    signIn(behind.slice(0, isHead ? REACH.past : REACH.behind), false);
  return sign === 'unsure' ? null : sign;
}

function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((word) => word.replaceAll('’', "'"));
}

function signIn(words: readonly string[], isBackwards: boolean): Direction | 'unsure' {
  for (const [at, word] of words.slice(0, REACH.past).entries()) {
    if (UNSURE.has(word) || PARTICIPLE.test(word)) return 'unsure';
    if (TO_COME.has(word)) return at < REACH.toCome ? 'to-come' : 'unsure';
    if (PAST.has(word) || REGULAR_PAST.test(word)) return 'past';
    if (word === 'to' && isInfinitive(words[isBackwards ? at - 1 : at + 1])) return 'unsure';
  }
  return null;
}

/** Whether a verb may follow "to": "to meet", but not "to reporters", "to the press", "to Ohio". */
function isInfinitive(next: string | undefined): boolean {
  return (
    next !== undefined &&
    /^\p{Ll}+$/u.test(next) &&
    !DETERMINER.test(next) &&
    !/(?:[^s]s|ed|ing)$/u.test(next)
  );
}
