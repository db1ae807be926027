import { LRUCache } from 'lru-cache';
import type { APIAttachment } from 'discord-api-types/v10';

/** A file that the page attached to a command. */
export interface AttachedFile {
  readonly bytes: Buffer;
  readonly type: string;
}

/** Takes the place of Discord's file storage: files attached on the page, for the bot to fetch. */
export interface Attached {
  /** Keeps a file and gives what Discord would say of it; `origin` is where the page is served. */
  readonly keep: (name: string, file: AttachedFile, origin: string) => APIAttachment;
  readonly read: (id: string) => AttachedFile | null;
}

/** Files kept, the latest ones. */
const kept = 20;

/** Attachment ids are snowflakes in form, from here on. */
const FIRST_ID = 100_000_000_000_001_000n;

/** Storage with nothing in it. */
export function createAttached(): Attached {
  const files = new LRUCache<string, AttachedFile>({ max: kept });
  let next = FIRST_ID;
  return {
    keep: (name, file, origin) => {
      const id = String(next);
      next += 1n;
      files.set(id, file);
      const url = `${origin}/discord/files/${id}/${encodeURIComponent(name)}`;
      return {
        id,
        filename: name,
        size: file.bytes.length,
        content_type: file.type,
        url,
        proxy_url: url,
      };
    },
    read: (id) => files.get(id) ?? null,
  };
}
