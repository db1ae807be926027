import type { APIAttachment } from 'discord-api-types/v10';
import { MAX_ARTICLE_BYTES } from '../loader/parse/decode.ts';
import type { Sources } from '../shelf/sources.ts';
import type { ProblemKind } from '../story/problem.ts';
import { isArticleFile, endingOf } from './article-files.ts';

/** How long a fetch from Discord may take, in milliseconds. */
const TIMEOUT = 10_000;

/**
 * Fetches files that were attached to commands, from these origins only: Discord names its own in an interaction, and
 * whatever else stood there must not make the bot call it.
 */
export function attachmentSource(origins: readonly string[]): Sources['attached'] {
  return async ({ filename, size, url }: APIAttachment) => {
    const refused = (problem: ProblemKind) =>
      ({ status: 'refused', problems: [{ ...problem, file: filename, line: null }] }) as const;
    if (!isArticleFile(filename)) return refused({ kind: 'unknown-format', ending: endingOf(filename) });
    const tooLarge = { kind: 'too-large', bytes: size, limit: MAX_ARTICLE_BYTES } as const;
    if (size > MAX_ARTICLE_BYTES) return refused(tooLarge);
    if (!isFrom(origins, url)) return refused({ kind: 'unreadable', cause: 'it is not a file on Discord' });
    try {
      const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) });
      if (!response.ok || response.body === null) {
        return refused({ kind: 'unreadable', cause: `Discord answers ${response.status}` });
      }
      const bytes = await readAtMost(response.body, MAX_ARTICLE_BYTES);
      if (bytes === null) return refused({ ...tooLarge, bytes: MAX_ARTICLE_BYTES + 1 });
      return { status: 'loaded', value: { file: filename, bytes, charset: null, address: null } };
    } catch (fault) {
      const isSlow = fault instanceof Error && fault.name === 'TimeoutError';
      const cause = isSlow ? 'Discord took too long to send it' : 'Discord could not be reached for it';
      return refused({ kind: 'unreadable', cause });
    }
  };
}

function isFrom(origins: readonly string[], url: string): boolean {
  return URL.canParse(url) && origins.includes(new URL(url).origin);
}

/** All bytes of a stream; null where they are more than `most`. */
async function readAtMost(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > most) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
