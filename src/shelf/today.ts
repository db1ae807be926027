import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { LRUCache } from 'lru-cache';

/** People (and terms) that a day remembers at once; the least recently met terms are forgotten with their people. */
const MOST_REMEMBERED = 100_000;

/** Bytes of a term's hash that are kept: enough that no two terms of a day are likely to be taken for one. */
const HASH = 12;

/** Bytes of a person's: what a number holds exactly, and enough to tell the people of one term apart. */
const PERSON = 6;

/** A term that was asked of today. */
export interface AskedTerm {
  /** Hashes of those who asked: an array of numbers holds each in 8 bytes, a set of texts in some 250. */
  people: readonly number[];
  /** How many of them the store knows of. */
  kept: number;
  /** The term as all of them typed it, or in lower case where they differ. */
  form: string;
}

/** What is remembered of one calendar day (UTC), in memory only, and dropped whole with the first call of the next. */
export interface Today {
  /** ISO calendar date. */
  readonly date: string;
  /** A key for these parts that nobody can tell them from, and that no other day would give. */
  readonly keyOf: (...parts: readonly (string | null)[]) => string;
  /** The same as a whole number, from 0 to 2^48. */
  readonly personOf: (...parts: readonly (string | null)[]) => number;
  readonly terms: LRUCache<string, AskedTerm>;
  /** Keys of the reports on answers that were counted. */
  readonly reports: LRUCache<string, true>;
}

/** Where the day comes from. */
export interface DaySettings {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** Fresh random bytes, at least 16; asked once a day. */
  readonly salt: () => Uint8Array;
}

/** Gives the memory of the day that it is; one for the whole process. */
export function createDays({ clock, salt }: DaySettings): () => Today {
  let today: Today | null = null;
  return () => {
    const date = new Date(clock()).toISOString().slice(0, 10);
    if (today?.date !== date) today = beginDay(date, salt());
    return today;
  };
}

function beginDay(date: string, salt: Uint8Array): Today {
  const hashOf = (parts: readonly (string | null)[], bytes: number): string =>
    bytesToHex(hmac(sha256, salt, utf8ToBytes(JSON.stringify(parts))).subarray(0, bytes));
  return {
    date,
    keyOf: (...parts) => hashOf(parts, HASH),
    personOf: (...parts) => Number.parseInt(hashOf(parts, PERSON), 16),
    terms: new LRUCache<string, AskedTerm>({ maxSize: MOST_REMEMBERED }),
    reports: new LRUCache<string, true>({ max: MOST_REMEMBERED }),
  };
}
