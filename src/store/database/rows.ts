import * as z from 'zod';

/** Told, in a sentence for the operator, of every row that is not as it was written. */
export type OnDamage = (complaint: string) => void;

/** The rows that are as they were written; every other one is reported and left out. */
export function soundRows<Row>(
  rows: readonly unknown[],
  schema: z.ZodType<Row>,
  what: string,
  onDamage: OnDamage,
): readonly Row[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return [parsed.data];
    const columns = new Set(parsed.error.issues.map(({ path }) => path.join('.')));
    onDamage(`The database holds a damaged row, which is skipped: ${what} (${[...columns].join(', ')}).`);
    return [];
  });
}

const time = z.int().nonnegative();
const count = z.int().positive();

/** The row of a server. */
export const guildRow = z.object({
  revision: count,
  serving: z.string().nullable(),
  settings: z.string().nullable(),
});

/** A story with the version that serves. */
export const storyRow = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  current: count,
  version: z.string().min(1),
  servedSince: time,
  removedAt: time.nullable(),
});

/** A version of a story. */
export const versionRow = z.object({
  number: count,
  version: z.string().min(1),
  loadedBy: z.string(),
  loadedAt: time,
  appliedAt: time.nullable(),
});

// libsql gives an ArrayBuffer, pg a Buffer; a plain Uint8Array is what the contract speaks of.
const bytes = z
  .union([z.instanceof(ArrayBuffer), z.instanceof(Uint8Array)])
  .transform((given) =>
    given instanceof ArrayBuffer
      ? new Uint8Array(given)
      : new Uint8Array(given.buffer, given.byteOffset, given.byteLength),
  );

/** An article of a version, with the hash that its bytes had. */
export const articleRow = z.object({
  file: z.string().min(1),
  charset: z.string().nullable(),
  address: z.string().nullable(),
  hash: z.string(),
  bytes,
});

/** A golden question. */
export const goldenRow = z.object({ question: z.string().min(1), passage: z.string().min(1) });

/** A term that was asked for and not found. */
export const gapRow = z.object({ term: z.string().min(1), count, first: z.iso.date(), last: z.iso.date() });
