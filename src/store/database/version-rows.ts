import type { StoredArticle } from '../../shelf/shelf-record.ts';
import type { Changing } from './changing.ts';
import { hashOf } from './reads.ts';
import { storable } from './words.ts';

// A statement takes 32,766 values in SQLite (https://www.sqlite.org/limits.html) and 65,535 in PostgreSQL.
const ROWS_AT_ONCE = 100;

/** Writes a version of a story and its articles; a text that the server has already is written only where it was damaged. */
export async function addVersion(
  { trx, guild, author }: Changing,
  added: {
    readonly story: string;
    readonly number: number;
    readonly version: string;
    readonly articles: readonly StoredArticle[];
    readonly appliedAt: number | null;
  },
): Promise<void> {
  const { story, number, version, articles, appliedAt } = added;
  await trx
    .insertInto('versions')
    .values({
      story,
      number,
      version: storable(version),
      loadedBy: storable(author.by),
      loadedAt: author.at,
      appliedAt,
    })
    .execute();
  for (let start = 0; start < articles.length; start += ROWS_AT_ONCE) {
    const some = articles
      .slice(start, start + ROWS_AT_ONCE)
      .map((article, at) => ({ ...article, hash: hashOf(article.bytes), position: start + at }));
    const texts = new Map(
      some.map(({ hash, bytes }) => [hash, { guild, hash, size: bytes.byteLength, bytes }]),
    );
    await trx
      .insertInto('articles')
      .values([...texts.values()])
      .onConflict((conflict) =>
        conflict
          .columns(['guild', 'hash'])
          .doUpdateSet((row) => ({ bytes: row.ref('excluded.bytes') }))
          .whereRef('articles.bytes', '!=', 'excluded.bytes'),
      )
      .execute();
    await trx
      .insertInto('versionArticles')
      .values(
        some.map(({ hash, position, file, charset, address }) => ({
          story,
          number,
          position,
          file: storable(file),
          charset: charset === null ? null : storable(charset),
          address: address === null ? null : storable(address),
          guild,
          hash,
        })),
      )
      .execute();
  }
}
