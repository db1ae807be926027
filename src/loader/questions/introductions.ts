import type { Span } from '../../text/span.ts';
import { fold, isCapitalised } from '../../text/fold.ts';
import { isTitle } from '../names/titles.ts';
import type { Reading } from './reading.ts';

/** "Keith Kellogg, Flynn's former chief of staff," becomes "Who is Keith Kellogg?", where he is first named. */
export function introductionQuestions({ text, names, persons }: Reading, sentence: Span): readonly string[] {
  return names.within(sentence).flatMap((place) => {
    const isIntroduced =
      persons.has(place.name) &&
      names.firstOf(place.name) === place.start &&
      /\s/.test(place.name) &&
      !/\s\p{L}$/u.test(place.name) &&
      text.charAt(place.end) !== '-' &&
      (isDescribed(text.slice(place.end, place.end + LOOK)) || hasOffice(text, place.start));
    return isIntroduced ? [`Who is ${place.name}?`] : [];
  });
}

/** How many characters beside a name tell. */
const LOOK = 40;

const DESCRIPTION =
  /^, (?:(?:a|an|the|one of|who (?:is|was))\s|\p{Lu}[\p{L}.]*['’]s? |(?:(?:former|senior|executive|vice|deputy|associate|assistant) )*(?:professor|director|president|chairman|chairwoman|spokesman|spokeswoman|spokesperson|head|leader|founder|co-founder|author|editor|secretary|chief|adviser|advisor|strategist|analyst|economist|manager|owner)\b)/u;

function isDescribed(after: string): boolean {
  return DESCRIPTION.test(after);
}

const FORMS_OF_ADDRESS = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir']);

function hasOffice(text: string, start: number): boolean {
  const word = /(\p{L}+)\.? $/u.exec(text.slice(Math.max(0, start - LOOK), start))?.[1] ?? '';
  return isTitle(fold(word)) && (!isCapitalised(word) || !FORMS_OF_ADDRESS.has(fold(word)));
}
