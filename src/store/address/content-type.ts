import { MIMEType } from 'node:util';

/** The types of text that are articles, and the ending of a file of each. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['text/html', '.html'],
  ['application/xhtml+xml', '.html'],
  ['text/markdown', '.md'],
  ['text/plain', '.txt'],
]);

/** How a body is to be read. */
export interface TextType {
  /** The ending of the file that it would be. */
  readonly ending: string;
  readonly charset: string | null;
}

/** Reads a Content-Type; null for anything but the types of text that are articles. */
export function readTextType(header: string): TextType | null {
  const type = mimeType(header);
  const ending = type === null ? undefined : ENDINGS.get(type.essence);
  return type === null || ending === undefined ? null : { ending, charset: type.params.get('charset') };
}

function mimeType(header: string): MIMEType | null {
  try {
    return new MIMEType(header);
  } catch {
    return null;
  }
}
