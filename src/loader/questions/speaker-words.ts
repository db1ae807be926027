import { isCapitalised } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { baseOfThirdPerson, isAuxiliary, isParticiple } from './verbs.ts';
import {
  isAdverb,
  isDeterminer,
  isInsidePhrase,
  isPointing,
  isPreposition,
  opensAdjunct,
  opensRelative,
} from './words.ts';

/** Who speaks, as a role: "reporter", "analyst", "official"; and those who speak together. */
const ROLE =
  /^(?:\p{Ll}{2,}(?:[^bp]er|or|ist|ian|ee|woman|man|person)|(?:presid|stud|resid|oppon|respond|ag|ali|par|cli)[ei]nt|assistant|defendant|lieutenant|official|aide|source|chief|head|candidate|graduate|ally|critic|expert|witness|colleague|attorney|counsel|judge|coach|guard|pilot|king|queen|prince|bishop|priest|pope|general|colonel|captain|admiral|sergeant|detective|sheriff|deputy|diplomat|democrat|republican|voter|rabbi|imam|clerk|host|guest|friend|wife|activist|secretary|businessman|representative|executive|relative|people|police|men|women|(?:congress|spokes|business)(?:men|women|people)|proponents?)$/u;

const NO_ROLES = new Set(
  'number paper power order water other weather matter letter winter summer theater theatre center centre border river tower quarter chapter error factor sector color floor door corner offer transfer computer border'.split(
    ' ',
  ),
);

/** Bodies that speak, and what can be read. */
const BODY_OR_TEXT = new Set(
  `agency department government campaign company firm group court committee commission council party union ministry office
  team website site newspaper paper magazine network administration organization organisation association institute
  university school church board bureau panel house senate congress parliament legislature army coalition alliance bank
  authority authorities study poll survey census record document data figure article book memo letter statement tweet post
  email complaint lawsuit filing ruling law act bill treaty analysis review list transcript video ad advertisement memoir
  essay speech report indictment constitution declaration resolution statistics website blog`.split(/\s+/),
);

/** A description that names somebody in full opens with one of these, or with whose they are. */
const OPENERS = /^(?:the|a|an|one|two|three|some|many|several)$/;
const MOST_WORDS = 8;

/**
 * Whether the words, which the article has for the one who speaks, describe somebody who can, or something that can be
 * read, and nothing else: a question must be English where the words were read amiss.
 */
export function describesSpeaker(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  const opening = tokens.findIndex(({ folded }, at) => at > 0 && isPreposition(folded));
  const head = opening < 0 ? tokens.at(-1) : tokens[opening - 1];
  if (!first || !head || tokens.length > MOST_WORDS || opensOtherwise(first)) return false;
  const isOpened = OPENERS.test(first.folded) || /['’]s?$/u.test(first.word) || isPlural(head);
  const rest = tokens.slice(1);
  return (
    isOpened &&
    canSpeak(head) &&
    !rest.some(
      ({ folded }) =>
        /.day$/.test(folded) || isAuxiliary(folded) || isPointing(folded) || opensRelative(folded),
    ) &&
    !rest.some((token, at) => at > 0 && isVerb(token, rest[at + 1])) &&
    !isParticiple(tokens.at(-1)?.folded ?? '')
  );
}

function opensOtherwise({ folded }: Token): boolean {
  return (
    isPointing(folded) ||
    isPreposition(folded) ||
    opensAdjunct(folded) ||
    isAdverb(folded) ||
    folded.endsWith('ing')
  );
}

function canSpeak({ word, folded }: Token): boolean {
  if (isCapitalised(word)) return true;
  const singular = folded.replace(/ies$/, 'y').replace(/s$/, '');
  return [folded, singular].some(
    (noun) => BODY_OR_TEXT.has(noun) || (ROLE.test(noun) && !NO_ROLES.has(noun)),
  );
}

function isPlural({ folded }: Token): boolean {
  return folded === 'people' || folded === 'police' || folded === 'data' || /[^s]s$/.test(folded);
}

/** "the campaign moves to bigger": words that were taken for a speaker's and hold a verb. */
function isVerb({ folded }: Token, next: Token | undefined): boolean {
  if (next === undefined || baseOfThirdPerson(folded) === null) return false;
  return isInsidePhrase(next) || isDeterminer(next.folded) || next.folded === 'to';
}
