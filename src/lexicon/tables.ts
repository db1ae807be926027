/**
 * Tables read straight from the file's bytes: nothing is decoded until it is asked for. Numbers are read through
 * `DataView`s, as sections need not be aligned. Damaged offsets give empty texts and lists, never an exception.
 */

/** Numbers of 32 bits. */
export interface NumberTable {
  readonly size: number;
  /** The number at a place; 0 outside the table. */
  at(index: number): number;
}

/** Strings found by their hash. */
export interface TextTable {
  readonly size: number;
  /** The place of a text, or -1. */
  find(text: string): number;
  /** The text at a place; empty outside the table. */
  at(index: number): string;
}

/** Lists of numbers, one after the other. */
export interface ListTable {
  at(index: number): readonly number[];
}

/** Reads little-endian numbers; bytes left over at the end count for nothing. */
export function numberTable(bytes: Uint8Array): NumberTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.byteLength >> 2;
  return {
    size,
    at: (index) => (index >= 0 && index < size ? view.getUint32(index * 4, true) : 0),
  };
}

/** Where a text table lies in the file. */
export interface TextSections {
  /** One number more than there are texts. */
  readonly starts: NumberTable;
  readonly text: Uint8Array;
  /** A power of two of them: text numbers plus one, 0 where empty; a text lies in its hash's slot or the next free. */
  readonly slots: NumberTable;
}

/** Reads texts found by hash, with linear probing. */
export function textTable({ starts, text, slots }: TextSections): TextTable {
  return {
    size: Math.max(0, starts.size - 1),
    at(index) {
      const start = starts.at(index);
      const end = Math.min(starts.at(index + 1), start + LONGEST, text.length);
      let decoded = '';
      for (let at = start; at < end; at += 1) decoded += String.fromCharCode(text[at] ?? 0);
      return decoded;
    },
    find(wanted) {
      const home = hashOf(wanted);
      for (let probe = 0; probe < slots.size; probe += 1) {
        const index = slots.at((home + probe) & (slots.size - 1)) - 1;
        if (index < 0) return -1;
        const start = starts.at(index);
        if (isAt(text, start, starts.at(index + 1) - start, wanted)) return index;
      }
      return -1;
    },
  };
}

/** No word or phrase is longer; a damaged offset must not make a text of megabytes, nor a list. */
const LONGEST = 200;
const MOST = 4096;

/** FNV-1a of the text's UTF-16 units, its upper bits folded into the lower ones that choose the slot. */
export function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function isAt(text: Uint8Array, start: number, length: number, wanted: string): boolean {
  if (length !== wanted.length) return false;
  for (let at = 0; at < length; at += 1) if (text[start + at] !== wanted.charCodeAt(at)) return false;
  return true;
}

/** Reads lists of numbers; `starts` has one number more than there are lists. */
export function listTable(starts: NumberTable, items: NumberTable): ListTable {
  return {
    at(index) {
      const start = starts.at(index);
      const end = Math.min(starts.at(index + 1), items.size, start + MOST);
      const list: number[] = [];
      for (let at = start; at < end; at += 1) list.push(items.at(at));
      return list;
    },
  };
}
