/** Bytes at the head of a page among which it must declare its encoding (WHATWG HTML, 4.2.5.4). */
const HEAD_BYTES = 1024;

/** Real pages put scripts before the declaration; browsers go on looking, and so do we, this far. */
const LATEST = 8 * HEAD_BYTES;

const META = /<meta\s[^<>]*/gi;
const CHARSET = /charset\s*=\s*(?:["']\s*)?([\w.:-]+)/i;
const XML = /^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/i;

/** The encoding labels that a page declares for itself, at most one. */
export function metaCharset(bytes: Uint8Array): readonly string[] {
  const head = Array.from(bytes.subarray(0, LATEST), (byte) => String.fromCharCode(byte)).join('');
  const shown = head.replace(/<!--[\s\S]*?-->/g, '');
  const declared = (shown.match(META) ?? []).map((tag) => CHARSET.exec(tag)?.[1]);
  return [XML.exec(shown)?.[1], ...declared].filter((label) => label !== undefined).slice(0, 1);
}
