const LONGEST_NAME = 80;

/**
 * The name of the file that an article from an address would be: the last part of the path that has a letter, else the
 * host, with the ending of its type.
 */
export function fileNameOf(url: URL, ending: string): string {
  const names = url.pathname
    .split('/')
    .map((part) => plainName(decoded(part)))
    .filter((name) => /\p{L}/u.test(name) && !/^index$/i.test(name));
  return `${(names.at(-1) ?? url.hostname.replace(/^www\./, '')).slice(0, LONGEST_NAME)}${ending}`;
}

function plainName(part: string): string {
  return part
    .replace(/\.(?:[xs]?html?|php|aspx?|jsp|txt|md|markdown)$/i, '')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/g, '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
