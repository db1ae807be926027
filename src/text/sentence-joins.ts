const OPENING = String.raw`(?:^|[\s([“"'‘«-])`;

/** Titles and the like, which a name follows. */
const BEFORE_NAME = new RegExp(
  String.raw`${OPENING}(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Lt|Maj|Col|Capt|Cpt|Cpl|Sgt|Cmdr|Adm|Sen|Rep|Sens|Reps|Gov|Pres|Rev|Fr|Hon|Supt|Det|Insp|Brig|Mt|Ft|MR|MRS|MS|DR|GEN|SEN|REP|GOV|vs|v|e\.g|i\.e|cf|approx)\.$`,
  'u',
);

/** Words cut short before a number; several are words of their own ("He said no."), so the number must be there. */
const BEFORE_NUMBER = new RegExp(
  String.raw`${OPENING}(?:no|nos|art|arts|fig|figs|sec|vol|pp|p|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.$`,
  'iu',
);

/** Abbreviations that may end a sentence: one goes on only before a word that rarely begins one. */
const MAY_END = new RegExp(
  String.raw`${OPENING}(?:Inc|Corp|Ltd|Co|Jr|Sr|Bros|St|Ave|Blvd|Dept|Univ|Ret|etc|Ph\.D|(?:\p{Lu}\.)+\p{Lu})\.$`,
  'u',
);

/** A single capital is an initial; "I" and "A" are one only at the head or behind a forename. */
const INITIAL = new RegExp(String.raw`^["“(]?\p{Lu}\.$|${OPENING}(?![AI]\.)\p{Lu}\.$`, 'u');
const AFTER_FORENAME =
  /\b(?!War|Part|Act|Vitamin|Hepatitis|Type)\p{Lu}\p{Ll}+ (?:\p{Lu}\. ?)?[AI]\.$|(?:^|[\s(])\p{Lu}\. ?[AI]\.$/u;

const CLOCK = /\b[ap]\.m\.$/iu;
const AFTER_CLOCK =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:GMT|UTC|[A-Z]{1,2}[DS]?T)\b|\p{Lu}\p{L}+ [Tt]ime\b)/u;

/** Words that begin sentences; those of the second kind are nobody's surname. */
const STARTER =
  /^["'“‘([]*(?:The|A|An|He|She|It|They|We|I|You|This|That|These|Those|There|In|On|At|But|And|However|His|Her|Their|Its|Our|My|If|When|While|As|After|Before|For|From|With|By|Some|Many|Most|What|Who|How|Why|Where|No|Not|So|Then|Now|One|Two|According)\b(?!\.)/u;
const NEVER_A_NAME =
  /^["'“‘([]*(?:The|It|They|We|This|That|These|Those|There|In|At|But|And|However|His|Their|Its|When|While|After|Before|From|According)\b/u;

/** `"Why?" Mr. Smith asked.`: the narrator's words after an exclamation or question belong to it. */
const QUOTE_WITH_MARK = /[?!…]["”’»]$/u;
const SAYS_NAME =
  /^(?!(?:He|She|They|It|We|I|You|The|But|And)\b)(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|told|wrote|replied|added|shouted|demanded|wondered|exclaimed)\b/u;

/**
 * Whether what `Intl.Segmenter` parted is one sentence after all. `before` is its first part or the end of it,
 * `after` the second or its head.
 */
export function isOneSentence(before: string, after: string): boolean {
  return goesOn(before, after) || isCutShort(before, after);
}

function goesOn(before: string, after: string): boolean {
  if (/^\p{Ll}/u.test(after) && !/[!?]$/u.test(before)) return true;
  if (/^[)\]}”’"'»…,;:.!?]+(?:\s|$)/u.test(after)) return true;
  if (/["”’'»]$/u.test(before) && /^["'”’»)\]]*\s*\p{Ll}/u.test(after)) return true;
  return QUOTE_WITH_MARK.test(before) && SAYS_NAME.test(after);
}

/** Whether the full stop at the end of `before` is an abbreviation's, or a list number's. */
function isCutShort(before: string, after: string): boolean {
  if (/^\d{1,3}[.)]$/u.test(before)) return true;
  if (BEFORE_NAME.test(before)) return !NEVER_A_NAME.test(after);
  if (BEFORE_NUMBER.test(before)) return /^\d/u.test(after);
  if (CLOCK.test(before)) return AFTER_CLOCK.test(after);
  if (INITIAL.test(before) || AFTER_FORENAME.test(before)) return !STARTER.test(after);
  return MAY_END.test(before) && !STARTER.test(after) && /^[\p{L}\p{N}]/u.test(after);
}
