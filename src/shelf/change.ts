import type { GuildSettings } from './settings.ts';
import type { GoldenQuestion, ShelfRecord, StoredArticle } from './shelf-record.ts';

/**
 * What a moderator changes. What it writes over is named as it was seen: `base` is the number of the version that
 * served. Something else by now is a conflict, so that of two changes at once the second never undoes the first unseen.
 * Only a switch names nothing, since nothing is lost by it.
 */
export type ShelfChange =
  /** A new story, which serves from then on. */
  | {
      readonly kind: 'load';
      readonly name: string;
      readonly version: string;
      readonly articles: readonly StoredArticle[];
    }
  /** A version beside the one that serves; proposals that never served are dropped after a day. */
  | {
      readonly kind: 'propose';
      readonly story: string;
      readonly version: string;
      readonly articles: readonly StoredArticle[];
    }
  /** The proposed version serves from then on. */
  | { readonly kind: 'apply'; readonly story: string; readonly number: number; readonly base: number }
  /** A version that has served serves again. */
  | { readonly kind: 'roll-back'; readonly story: string; readonly number: number; readonly base: number }
  | { readonly kind: 'switch'; readonly story: string | null }
  | { readonly kind: 'rename'; readonly story: string; readonly seen: string; readonly name: string }
  /** Off the shelf; the operator's story serves where this one did. It can be restored for 24 hours. */
  | { readonly kind: 'remove'; readonly story: string; readonly base: number }
  | { readonly kind: 'restore'; readonly story: string }
  /** Only what differs between the two is written ({@link mergeSettings}). */
  | { readonly kind: 'settle'; readonly seen: GuildSettings; readonly settings: GuildSettings }
  /** The passage is one of version `base`; `seen` is the one that the question was pinned to, null for none. */
  | {
      readonly kind: 'pin';
      readonly story: string;
      readonly base: number;
      readonly seen: string | null;
      readonly golden: GoldenQuestion;
    }
  | { readonly kind: 'unpin'; readonly story: string; readonly question: string };

/** Who changes something, and when (milliseconds since the epoch). */
export interface Author {
  readonly by: string;
  readonly at: number;
}

/** Why a change cannot be made; nothing has changed then. */
export type Conflict =
  | 'name-taken'
  /** The story is not on the shelf, or the version or question is not there. */
  | 'gone'
  /** Another change came first: look again. */
  | 'changed-meanwhile'
  /** The shelf holds as many stories, or as many bytes, as it may. */
  | 'shelf-full';

/**
 * What became of a change, and the shelf as it is then; `number` is the version that was made or serves, for changes of
 * versions.
 */
export type ChangeOutcome =
  | {
      readonly status: 'changed';
      readonly shelf: ShelfRecord;
      readonly story: string | null;
      readonly number: number | null;
    }
  | { readonly status: 'conflict'; readonly conflict: Conflict; readonly shelf: ShelfRecord };

/** One line of a server's history: who changed what, when. */
export interface HistoryEntry extends Author {
  readonly kind: ShelfChange['kind'];
  /** The story's name at that time; null where the change was of no story. */
  readonly story: string | null;
  /** `Story.version` that came to serve or was proposed; null for other changes. */
  readonly version: string | null;
}
