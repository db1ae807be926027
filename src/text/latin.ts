import anyAscii from 'any-ascii';

/** A letter of a script other than Latin. */
const OTHER = /(?!\p{Script=Latin})\p{L}/u;

/** Whether the text has a letter of a script other than Latin. */
export function hasOtherScript(text: string): boolean {
  return OTHER.test(text);
}

/** Whether most of the text's letters are of other scripts. */
export function isMostlyOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => OTHER.test(letter)).length * 2 > letters.length;
}

/** The text with its letters of other scripts in Latin ones ("Флинн": "Flinn"); all else as it is. */
export function inLatin(text: string): string {
  return hasOtherScript(text)
    ? text.replaceAll(/\p{L}+/gu, (word) => (hasOtherScript(word) ? lettersOf(word) : word))
    : text;
}

/** Signs that only soften are no letters: "Kreml'". */
function lettersOf(word: string): string {
  return anyAscii(word).replaceAll(/[^A-Za-z]/g, '');
}
