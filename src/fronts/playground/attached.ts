import { LRUCache } from 'lru-cache';
import type { APIAttachment } from 'discord-api-types/v10';

/** A file as the page attached it to a command. */
export interface AttachedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Takes the place of Discord's file storage: files attached on the page, for the bot to fetch. */
export interface Attached {
  /** Keeps a file and gives what Discord would say of it; `origin` is where the page is served. */
  readonly keep: (file: AttachedFile, origin: string) => APIAttachment;
  /** The bytes of the file with this id; null for one that is not kept, or no longer. */
  readonly read: (id: string) => Uint8Array | null;
}

/** Files kept, the latest ones. */
const kept = 20;

/** Attachment ids are snowflakes in form, from here on. */
const FIRST_ID = 100_000_000_000_001_000n;

/** Storage with nothing in it. */
export function createAttached(): Attached {
  const files = new LRUCache<string, Uint8Array>({ max: kept });
  let next = FIRST_ID;
  return {
    keep: ({ name, type, bytes }, origin) => {
      const id = String(next);
      next += 1n;
      files.set(id, bytes);
      const url = `${origin}/discord/files/${id}/${encodeURIComponent(name)}`;
      return { id, filename: name, size: bytes.length, content_type: type, url, proxy_url: url };
    },
    read: (id) => files.get(id) ?? null,
  };
}
