import { sql } from 'kysely';
import type { FeedbackCount, FeedbackKind, GapCount } from '../../shelf/store.ts';
import type { Tabled } from './schema.ts';

/** What stands in the place of a story for the operator's. */
const OPERATORS = '';

/** Adds to the count of a term that readers asked of. */
export async function addGap(
  db: Tabled,
  guild: string,
  story: string | null,
  term: string,
  day: string,
  count: number,
): Promise<null> {
  await db
    .insertInto('gaps')
    .values({ guild, story: story ?? OPERATORS, term, count, first: day, last: day })
    .onConflict((conflict) =>
      conflict.columns(['guild', 'story', 'term']).doUpdateSet({
        count: sql`gaps.count + excluded.count`,
        last: (row) => row.ref('excluded.last'),
      }),
    )
    .execute();
  return null;
}

/** Most asked first. */
export async function readGaps(
  db: Tabled,
  guild: string,
  story: string | null,
  most: number,
): Promise<readonly GapCount[]> {
  return db
    .selectFrom('gaps')
    .select(['term', 'count', 'first', 'last'])
    .where('guild', '=', guild)
    .where('story', '=', story ?? OPERATORS)
    .orderBy('count', 'desc')
    .orderBy('term')
    .limit(most)
    .execute();
}

/** Adds one to the count of what is wrong with answers from a passage. */
export async function addFeedback(
  db: Tabled,
  guild: string,
  story: string | null,
  passage: string,
  kind: FeedbackKind,
): Promise<null> {
  await db
    .insertInto('feedback')
    .values({ guild, story: story ?? OPERATORS, passage, kind, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['guild', 'story', 'passage', 'kind']).doUpdateSet({
        count: sql`feedback.count + 1`,
      }),
    )
    .execute();
  return null;
}

/** Most counted first. */
export async function readFeedback(
  db: Tabled,
  guild: string,
  story: string | null,
  most: number,
): Promise<readonly FeedbackCount[]> {
  return db
    .selectFrom('feedback')
    .select(['passage', 'kind', 'count'])
    .where('guild', '=', guild)
    .where('story', '=', story ?? OPERATORS)
    .orderBy('count', 'desc')
    .orderBy('passage')
    .limit(most)
    .execute();
}
