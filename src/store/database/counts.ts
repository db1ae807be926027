import { type Kysely, sql } from 'kysely';
import * as z from 'zod';
import { FEEDBACK_KINDS, type FeedbackCount, type FeedbackKind, type GapCount } from '../../shelf/counted.ts';
import { MAX_COUNTED } from './limits.ts';
import { gapRow, soundRows, type OnDamage } from './rows.ts';
import type { Tables } from './tables.ts';
import { storable } from './words.ts';

// A key cannot be null in PostgreSQL.
const OPERATORS = '';

/** Adds `count` to a term's count; `day` is an ISO date. */
export async function addGap(
  db: Kysely<Tables>,
  asked: {
    readonly guild: string;
    readonly story: string | null;
    readonly term: string;
    readonly day: string;
    readonly count: number;
  },
): Promise<null> {
  const { guild, story, term, day, count } = asked;
  await db
    .insertInto('gaps')
    .values({ guild, story: story ?? OPERATORS, term: counted(term), count, first: day, last: day })
    .onConflict((conflict) =>
      conflict.columns(['guild', 'story', 'term']).doUpdateSet((row) => ({
        count: row('gaps.count', '+', count),
        first: sql<string>`case when gaps.first < ${day} then gaps.first else ${day} end`,
        last: sql<string>`case when gaps.last > ${day} then gaps.last else ${day} end`,
      })),
    )
    .execute();
  return null;
}

/** The terms that were asked for most, most asked first. */
export async function readGaps(
  db: Kysely<Tables>,
  guild: string,
  story: string | null,
  most: number,
  onDamage: OnDamage,
): Promise<readonly GapCount[]> {
  const rows = await db
    .selectFrom('gaps')
    .where('guild', '=', guild)
    .where('story', '=', story ?? OPERATORS)
    .orderBy('count', 'desc')
    .orderBy('last', 'desc')
    .orderBy('term')
    .limit(most)
    .select(['term', 'count', 'first', 'last'])
    .execute();
  return soundRows(rows, gapRow, `a count of a term of server ${guild}`, onDamage);
}

/** Counts one reader's word on an answer of a passage. */
export async function addFeedback(
  db: Kysely<Tables>,
  given: {
    readonly guild: string;
    readonly story: string | null;
    readonly passage: string;
    readonly kind: FeedbackKind;
  },
): Promise<null> {
  const { guild, story, passage, kind } = given;
  await db
    .insertInto('feedback')
    .values({ guild, story: story ?? OPERATORS, passage: counted(passage), kind, count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['guild', 'story', 'passage', 'kind'])
        .doUpdateSet((row) => ({ count: row('feedback.count', '+', 1) })),
    )
    .execute();
  return null;
}

const feedbackRow: z.ZodType<FeedbackCount> = z.object({
  passage: z.string().min(1),
  kind: z.enum(FEEDBACK_KINDS),
  count: z.int().positive(),
});

/** The passages that were complained of most, most first. */
export async function readFeedback(
  db: Kysely<Tables>,
  guild: string,
  story: string | null,
  most: number,
  onDamage: OnDamage,
): Promise<readonly FeedbackCount[]> {
  const rows = await db
    .selectFrom('feedback')
    .where('guild', '=', guild)
    .where('story', '=', story ?? OPERATORS)
    .orderBy('count', 'desc')
    .orderBy('passage')
    .orderBy('kind')
    .limit(most)
    .select(['passage', 'kind', 'count'])
    .execute();
  return soundRows(rows, feedbackRow, `a count of feedback of server ${guild}`, onDamage);
}

function counted(words: string): string {
  return storable(words.slice(0, MAX_COUNTED));
}
