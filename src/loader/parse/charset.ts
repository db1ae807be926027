import type { EncodingGuess } from '../../story/problem.ts';

/** A text, and what had to be guessed about its encoding; null where it is as declared. */
export interface DecodedText {
  readonly text: string;
  readonly guess: EncodingGuess | null;
}

/**
 * Decodes bytes that may be in any encoding of the web: by byte order mark, then by the first declared label that is
 * known and that the bytes obey, else as UTF-8 where they are valid, else as windows-1252, the web's old default.
 *
 * Bytes beyond ASCII that are valid UTF-8 are taken for UTF-8 even where an encoding of one byte a character is
 * declared: other texts all but never are valid UTF-8 by chance, and pages often declare what they once were.
 */
export function decodeDeclared(bytes: Uint8Array, labels: readonly string[]): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), guess: null };
  const declared = labels.map(encodingOf).find((encoding) => encoding !== null) ?? null;
  const utf8 = decodeStrictly(bytes, 'utf-8');
  const isAscii = utf8?.length === bytes.length;
  if (declared !== null && (utf8 === null || isAscii || !SINGLE_BYTE.test(declared))) {
    const text = decodeStrictly(bytes, declared);
    if (text !== null) return { text, guess: null };
  }
  if (utf8 === null) return { text: decodeWindows1252(bytes), guess: { declared, used: 'windows-1252' } };
  return { text: utf8, guess: declared === null ? null : { declared, used: 'utf-8' } };
}

const SINGLE_BYTE = /^(?:windows|iso-8859|koi8|ibm|macintosh|x-mac)/;

/** The encoding that a byte order mark at the head gives, which overrules every declaration. */
export function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** The encoding that a label names, or null. A page that can be read for its label is not UTF-16. */
function encodingOf(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

/** The text, or null where the bytes are not of the encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What windows-1252 has where Latin-1 has controls (the Encoding Standard's index of it). */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Not by TextDecoder: Node 20 and some of 22 and 24 read its quotation marks as controls (nodejs/node#56542). */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => FROM_0X80[byte - 0x80] ?? String.fromCharCode(byte));
  return text.join('');
}
