/** Bytes at the head of a page among which it must declare its encoding (WHATWG HTML, 4.2.5.4). */
const HEAD_BYTES = 1024;

/** Real pages put scripts before the declaration; browsers go on looking, and so do we, this far. */
const LATEST = 8 * HEAD_BYTES;

const CHARSET =
  /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/i;

/** The encoding labels that a page declares for itself, at most one. */
export function metaCharset(bytes: Uint8Array): readonly string[] {
  const head = Array.from(bytes.subarray(0, LATEST), (byte) => String.fromCharCode(byte)).join('');
  const found = CHARSET.exec(head.replace(/<!--[\s\S]*?-->/g, ''));
  const label = found?.[1] ?? found?.[2];
  return label === undefined ? [] : [label];
}
