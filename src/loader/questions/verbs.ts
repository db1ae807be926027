import { isCommonWord } from '../../text/common-words.ts';
import { IRREGULAR_FORMS, NO_VERB_BASES } from '../../text/irregular-forms.ts';

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

const AUXILIARIES = setOf('has have had is are was were will would can could may might must should');
const BE = setOf('is are was were');
const HAVE = setOf('has have had');

/** Whether the word can open a question by changing places with its subject: "has", "was". */
export function isAuxiliary(folded: string): boolean {
  return AUXILIARIES.has(folded);
}

/** Whether the word is a finite form of "be". */
export function isBe(folded: string): boolean {
  return BE.has(folded);
}

/** Whether the word is a finite form of "have". */
export function isHave(folded: string): boolean {
  return HAVE.has(folded);
}

/** Participles that are no past tense: without "has" or "was" before them they are no main verb. */
const PURE_PARTICIPLES = setOf(
  `been arisen awoken borne beaten begun bitten blown broken chosen done drawn drunk driven eaten fallen flown forbidden
  forgotten forgiven frozen gotten given gone grown hidden known lain mistaken overtaken overthrown proven ridden rung
  risen shaken shown shrunk sung sunk seen spoken sprung stolen stricken striven sworn swollen swum taken torn thrown
  undergone undertaken woken worn woven withdrawn written`,
);

/** Pasts that their participles differ from: "took" is never "taken", so that it is always a main verb. */
const PURE_PASTS = setOf(
  `arose awoke bore began bit blew broke chose drew drank drove ate fell flew forbade forgot forgave froze gave went grew
  hid knew lay mistook overtook overthrew rode rang rose shook showed shrank sang sank saw spoke sprang stole strove swore
  swam took tore threw underwent undertook woke wore wove withdrew wrote did became came ran overcame`,
);

const SAME_PAST = setOf('put cut set hit let hurt cost shut split spread quit bid beat');

/**
 * The base form of a past tense ("expelled" is "expel", "wrote" is "write"), or null where the word is none.
 * Participles that differ from the past ("written") give their base too.
 */
export function baseOfPast(folded: string): string | null {
  if (folded === 'used') return 'use';
  if (SAME_PAST.has(folded)) return folded;
  const irregular = IRREGULAR_FORMS.get(folded);
  if (irregular !== undefined) {
    const isNone = irregular === 'be' || NO_VERB_BASES.has(irregular);
    return isNone || /(?:s|ing)$/.test(folded) ? null : irregular;
  }
  const [, prefix, verb = ''] = /^(re|out|mis)(\p{L}{3,})$/u.exec(folded) ?? [];
  const inner = IRREGULAR_FORMS.get(verb);
  if (prefix !== undefined && inner !== undefined && isCommonWord(prefix + inner)) return prefix + inner;
  if (!folded.endsWith('ed') || folded.length < 5) return null;
  const stripped = folded.slice(0, -2);
  const isDoubled = /([bdgklmnprtv])\1$/.test(stripped);
  const undoubled = isDoubled && !isCommonWord(stripped) ? stripped.slice(0, -1) : null;
  const y = /[^aeiou]i$/.test(stripped) ? `${stripped.slice(0, -1)}y` : null;
  const e = /[^aeiou][aeiou][^aeiouwxy]$/.test(stripped) ? `${stripped}e` : null;
  const candidates = [y, undoubled, e, stripped, `${stripped}e`];
  return candidates.find((word) => word !== null && isCommonWord(word)) ?? null;
}

/** Whether the word is a past tense that may be a main verb. */
export function isPast(folded: string): boolean {
  return !PURE_PARTICIPLES.has(folded) && baseOfPast(folded) !== null;
}

/** Whether the word can follow "has" or "was" as a participle. */
export function isParticiple(folded: string): boolean {
  return !PURE_PASTS.has(folded) && baseOfPast(folded) !== null;
}

/** Whether the word, wherever it stands, is a finite verb. */
export function isSurelyFinite(folded: string): boolean {
  return AUXILIARIES.has(folded) || PURE_PASTS.has(folded) || folded === 'said' || folded === 'says';
}

/** The base of a verb's third person ("leads" is "lead"), or null where the word cannot be one. */
export function baseOfThirdPerson(folded: string): string | null {
  if (!folded.endsWith('s') || folded.length < 4 || folded.endsWith('ss')) return null;
  const bases = [
    folded.slice(0, -1),
    folded.endsWith('es') ? folded.slice(0, -2) : null,
    folded.endsWith('ies') ? `${folded.slice(0, -3)}y` : null,
  ];
  return bases.find((base) => base !== null && isBaseVerb(base)) ?? null;
}

/** A word that has both an "-ing" and a past tense in the word list. */
function isBaseVerb(word: string): boolean {
  if (!isCommonWord(word)) return false;
  const stem = word.replace(/e$/, '');
  const doubled = word + word.charAt(word.length - 1);
  const stems = [word, stem, doubled];
  return stems.some((one) => isCommonWord(`${one}ing`)) && (IRREGULAR_BASES.has(word) || stems.some(hasPast));
}

function hasPast(stem: string): boolean {
  return isCommonWord(`${stem}ed`) || isCommonWord(`${stem.replace(/y$/, 'i')}ed`);
}

const IRREGULAR_BASES = new Set(IRREGULAR_FORMS.values());

/** What persons and their companies, parties and states do, and things do not. */
const DEEDS = setOf(
  `publish found establish win sign expel build open launch release acquire buy sell invite accuse pass adopt approve
  reject ban elect appoint nominate name fire hire sue charge arrest kill attack invade defeat occupy conquer annex
  declare begin end start create design develop invent introduce discover lead join leave propose offer pay donate
  raise spend invest fund sponsor host organize organise endorse support back oppose criticize criticise condemn blame
  threaten impose lift cancel close sanction deploy send order seize capture destroy bomb shoot negotiate sign ratify
  purchase merge announce award grant commission produce record perform play write direct film edit translate paint
  compose print broadcast air unveil settle colonize colonise cede surrender abolish repeal veto overturn uphold rule
  investigate probe search raid review ask urge call withdraw pull cut freeze suspend restore reform replace remove
  visit meet interview hold conduct commit receive`,
);

/** Whether the verb of this base tells what somebody does: who may then be asked of a company or a state. */
export function isDeed(base: string): boolean {
  return DEEDS.has(base);
}

/** Verbs that a preposition belongs to: the place after it is no place where anything happened. */
const BOUND = setOf(
  `succeed believe invest participate result involve engage interest specialize specialise consist lie arrive fail aim
  look point laugh arrive include arrive root base ground confide trust persist indulge assist aid differ cost`,
);

/** Whether "in" or "at" after the verb of this base goes with the verb. */
export function bindsPreposition(base: string): boolean {
  return BOUND.has(base);
}
