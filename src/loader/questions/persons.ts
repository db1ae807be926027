import type { Named } from '../../story/article.ts';
import { isCommonWord } from '../../text/common-words.ts';
import { fold, isCapitalised } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import { isForename } from '../../text/forenames.ts';
import { isTitle } from '../names/titles.ts';
import { isInsidePhrase } from './words.ts';

/**
 * The names that are surely a person's: a title or an age beside one of their mentions tells, or several words that are
 * no English words, none of an organisation's, and never stand after "the" or "in" as a country's or a company's do.
 */
export function* findPersons(text: string, names: readonly Named[]): Steps<ReadonlySet<string>> {
  const persons = new Set<string>();
  for (const named of names) {
    if (isPerson(text, named)) persons.add(named.name);
    yield;
  }
  return persons;
}

function isPerson(text: string, { name, mentions }: Named): boolean {
  if (INSTITUTIONS.test(name) || /\d|&/.test(name)) return false;
  if (mentions.some((mention) => hasTitle(text, mention) || hasAge(text, mention))) return true;
  const words = name.split(/[\s-]+/);
  const first = fold(words[0] ?? '');
  if (words.length < 2 || words.length > 4) return false;
  if (FORENAMES.has(first) || isForename(first)) return true;
  return words.every(isNamePart) && !mentions.some((mention) => isPlaced(text, mention));
}

/** Given names so common in English prose that a second word with a capital makes them a person's. */
const FORENAMES = new Set(
  `james robert michael david william richard joseph thomas charles christopher daniel matthew anthony donald steven paul
  andrew kenneth george joshua kevin brian edward ronald timothy jason jeffrey jeff gary nicholas eric stephen jonathan
  larry scott brandon benjamin ben samuel sam gregory greg patrick alexander jacob tyler aaron adam nathan henry douglas
  kyle arthur albert joe louis philip philippe carl karl max leon otto ernest walter harold ralph hugh ian alan allan
  simon stuart neil graham oliver sean alfred edgar edmund frederick fred ferdinand francis franklin gerald gordon
  herbert howard hubert isaac jeremy jim tim tom dave steve chris dan ken ron don mike nick rick bernie jeb ted newt rand
  marco barack joe mitt bobby sergei vladimir ivan mary patricia jennifer linda elizabeth barbara susan jessica sarah
  karen nancy lisa margaret betty sandra ashley kimberly emily donna michelle carol amanda deborah debbie stephanie
  rebecca laura helen sharon cynthia kathleen amy angela anna ann anne emma katherine catherine christine samantha
  virginia julia julie maria marie hillary melania ivanka nancy ellen martha diane janet ruth alice joan judith judy
  evelyn hannah megan rachel andrea kate katie kelly kellyanne jane elena irina olga natalia mohammed muhammad ahmed ali
  hassan abdul juan jose luis carlos pedro jorge manuel antonio giovanni hans johann johannes heinrich pierre jean`.split(
    /\s+/,
  ),
);

const INSTITUTIONS =
  /\b(?:Party|University|College|School|Institute|Court|Council|Committee|Commission|Company|Corporation|Corp|Inc|Department|Ministry|Office|Bureau|Agency|Association|Union|Congress|Senate|House|Parliament|Bank|Group|Fund|Church|Army|Navy|Force|Guard|Police|League|Club|Foundation|Center|Centre|Museum|Times|Post|News|Journal|Act|Treaty|War|Street|River|City|County|States|Kingdom|Republic|Empire|Island|Islands|Lake|Mountain|Valley|Bay|Sea|Ocean|Administration|Speech|Time|Report|Prize|Hall|Stadium|Theatre|Theater|Award|Airport|\p{L}{2,12}day|of)\b|^(?:Saudi|San|Los|Las|El|Santa|Sri|Hong|Puerto|Costa|Sierra|Burkina|Tel|Abu|Buenos|Rio|Boko|Kuala|Addis|Monte|Fort|Mount|Port|Saint|St)\b/u;

/** A word of a person's name is no English word, an initial or a known forename. */
function isNamePart(word: string): boolean {
  const folded = fold(word);
  return isCapitalised(word) && word !== word.toUpperCase() && (!isCommonWord(folded) || isForename(folded));
}

/** "In Los Angeles", "the Kremlin"; but "the Obama administration" says nothing of Obama. */
function isPlaced(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - ' the '.length), start);
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end, end + LONGEST_TITLE))?.[1];
  const isModifier = next !== undefined && isInsidePhrase({ folded: next });
  return /\b[Ii]n $/.test(before) || (/\b[Tt]he $/.test(before) && !isModifier);
}

/** How far back a title can stand, in characters. */
const LONGEST_TITLE = 24;

function hasTitle(text: string, { start }: Span): boolean {
  const word = /(\p{L}+)\.? $/u.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start))?.[1];
  return word !== undefined && isCapitalised(word) && isTitle(fold(word));
}

function hasAge(text: string, { end }: Span): boolean {
  return /^, \d{1,2},/.test(text.slice(end, end + 5));
}
