import type { Clause } from './clauses.ts';
import { bindsPreposition, isDeed, isHave, isParticiple } from './verbs.ts';
import { isAdverb, isInsidePhrase } from './words.ts';

/** What a clause answers: who, why, when, where, what; best first. */
export function clauseQuestions(clause: Clause): readonly string[] {
  if (MODALS.has(clause.verb)) return [];
  return [
    ...who(clause),
    ...why(clause),
    ...when(clause),
    ...where(clause),
    ...byWhom(clause),
    ...what(clause),
    ...whatIs(clause),
  ];
}

/** "Who expelled 35 Russian diplomats?" Of a company or a state only what a somebody does is asked so. */
function who(clause: Clause): readonly string[] {
  const { subject, verb, kind, base, rest } = clause;
  if (subject.kind === 'thing' || PLURALS.has(verb)) return [];
  const isSomebody = subject.kind === 'person' || (kind !== 'passive' && base !== null && isDeed(base));
  if (!isSomebody || !tellsEnough(clause) || GENERIC.test(rest)) return [];
  if (base === 'become' && !/^ (?:a|an|the) /.test(rest)) return [];
  return [`Who ${verb}${rest}?`];
}

/** What only may or should be is no fact. */
const MODALS = new Set('would could may might must should can'.split(' '));

/** "Who" goes with the singular. */
const PLURALS = new Set(['are', 'were', 'have']);

/** What many people do, so that nobody would ask who did. */
const GENERIC = /^ (?:a|an|the) \p{L}+$|^ to comment\b/u;

/** Enough words for a reader to know what is asked. */
function tellsEnough({ kind, base, rest }: Clause): boolean {
  const words = rest
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '').length;
  if (kind === 'auxiliary') return words >= (base !== null && HAPPENS.test(base) ? 1 : 3);
  return words >= (kind === 'deed' ? 2 : 3);
}

const CAUSE =
  /^,? (?:because|due to|amid|following|after (?:a|an|the|being|his|her|its|their|\p{L}+ing|allegations|accusations|reports|complaints|claims|protests|pressure|criticism)\b)/u;

function why(clause: Clause): readonly string[] {
  if (!CAUSE.test(clause.after) || clause.kind === 'being') return [];
  return inverted('Why', clause, clause.rest);
}

function when(clause: Clause): readonly string[] {
  const { hasTime, kind, base, rest } = clause;
  if (!hasTime || kind === 'being') return [];
  const isWhole = kind !== 'deed' || rest !== '' || (base !== null && HAPPENS.test(base));
  return isWhole ? inverted('When', clause, rest) : [];
}

/** Verbs that need no object: after another one without any, the past may be a participle ("chartered in 1614"). */
const HAPPENS =
  /^(?:die|resign|arrive|begin|end|open|close|start|retire|fall|collapse|return|leave|win|lose|occur|happen|appear|emerge|graduate|marry|withdraw|surrender|escape|flee|vote|speak|meet|agree|sink|crash|reopen|disappear|come|go|arise)$/;

function where(clause: Clause): readonly string[] {
  const { placeAt, kind, base, rest } = clause;
  if (placeAt === null || kind === 'being' || (base !== null && bindsPreposition(base))) return [];
  const before = rest.slice(0, placeAt);
  if (kind === 'deed' && before === '' && !(base !== null && TAKES_PLACE.test(base))) return [];
  return / (?:in|at|near) |\d$| be$/.test(before) ? [] : inverted('Where', clause, before);
}

/** "The treaty established principles of law" becomes "What did the treaty establish?" */
function what(clause: Clause): readonly string[] {
  const { subject, verb, kind, base, rest, time } = clause;
  const year = time !== null && /\d{4}$/.test(time) ? time : '';
  if (base === null || !HAS_OBJECT.has(base)) return [];
  if (kind === 'deed') {
    return isObject(rest) ? [`What ${helperOf(verb, base)} ${subject.words} ${base}${year}?`] : [];
  }
  const [participle = '', object = ''] = rest.split(/(?<=^ \p{L}+)(?= )/u);
  if (kind !== 'auxiliary' || !isHave(verb) || !isObject(object)) return [];
  return [`What ${verb} ${subject.words}${participle}?`];
}

/** Whether the words are one thing that is acted upon, no person as far as can be told. */
function isObject(words: string): boolean {
  const [first = '', second = ''] = words.trim().split(/\s+/);
  if (second === '' || (!isInsidePhrase({ folded: first }) && !/^(?:the|a|an)$/.test(first))) return false;
  if (/^\p{Lu}|^\d|[-‑]/u.test(first) || isAdverb(first) || isParticiple(first)) return false;
  return !/ to \p{Ll}/u.test(words) && !/^ (?:the|an?) \p{Lu}/u.test(words);
}

/** Verbs whose object is a thing worth asking for by itself, and hardly a person. */
const HAS_OBJECT = new Set(
  `publish found establish sign build open launch release acquire buy sell adopt approve reject ban declare design develop
  invent introduce discover propose create produce write direct film paint compose record unveil impose lift cancel
  sanction deploy seize destroy annex abolish repeal veto overturn close dissolve ratify purchase announce commission
  rename restore rebuild issue inherit compile patent plant support oppose endorse criticize criticise condemn embrace
  defend investigate study examine cover contain include involve require prohibit outlaw regulate govern limit reduce
  expand improve suspend end block delay reverse reform conquer occupy colonize colonise invade explore photograph
  translate perform broadcast host organize organise sponsor fund finance hide delete leak steal recover
  represent symbolize symbolise measure cause trigger`.split(/\s+/),
);

const LONGEST_PASSIVE = 5;

/** "The school was founded by Ann Jones" becomes "Who was the school founded by?" */
function byWhom({ subject, verb, kind, rest, agentAt }: Clause): readonly string[] {
  if (kind !== 'passive' || agentAt === null || rest.slice(0, agentAt).split(' ').length > LONGEST_PASSIVE)
    return [];
  return [`Who ${verb} ${subject.words}${rest.slice(0, agentAt)} by?`];
}

/** Verbs that a place may follow with nothing between. */
const TAKES_PLACE =
  /^(?:live|work|die|meet|speak|begin|end|stop|start|stay|settle|grow|study|teach|serve|occur|happen|open|land|crash|appear|campaign|perform|play|win|lose|remain|sit|stand|fight|gather|debut)$/;

/** "Flynn has resigned" becomes "has Flynn resigned"; "Obama expelled …" becomes "did Obama expel …". */
function inverted(word: string, { subject, verb, kind, base }: Clause, rest: string): readonly string[] {
  if (kind !== 'deed') return [`${word} ${verb} ${subject.words}${rest}?`];
  if (base === null) return [];
  return [`${word} ${helperOf(verb, base)} ${subject.words} ${base}${rest}?`];
}

/** The helping verb of a question: "does" for the third person, "did" for the past. */
function helperOf(verb: string, base: string): string {
  if (verb === 'have') return 'do';
  return verb === 'has' || (verb !== base && verb.endsWith('s')) ? 'does' : 'did';
}

/** "Ely is a city in the east" tells what Ely is; who somebody is is asked where he is first named. */
function whatIs({ subject, verb, kind, rest }: Clause): readonly string[] {
  if (kind !== 'being' || subject.kind !== 'name' || !subject.isFirst || !/^(?:is|was)$/.test(verb))
    return [];
  const isPlural = subject.words.startsWith('the ') && subject.words.endsWith('s');
  return A_THING.test(rest) && !isPlural ? [`What ${verb} ${subject.words}?`] : [];
}

const A_THING =
  /\b(?:city|town|village|country|nation|state|province|region|company|firm|corporation|organi[sz]ation|group|party|movement|university|college|school|newspaper|magazine|website|network|river|mountain|island|building|bridge|museum|church|system|language|software|program(?:me)?|law|treaty|disease|species|form|type|process|field|branch|style|festival|event|team|club|league|capital|cent(?:er|re)|airport|station|site|term|practice|method|agency|alliance|bank)\b/;
