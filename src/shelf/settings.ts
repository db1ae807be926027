import type { Sureness } from '../retrieval/sureness.ts';

/** What a server's moderators decide for it. */
export interface GuildSettings {
  /** Whether answers are for everyone in the channel, or for the asker only until they are shared. */
  readonly replies: 'public' | 'private';
  /** A role whose members may moderate besides those with Manage Messages; null for none. */
  readonly moderatorRole: string | null;
  /** How sure the bot must be before it answers. */
  readonly sureness: Sureness;
  /** Whether words that the story has no answer for are counted, for `/gaps`. */
  readonly gaps: boolean;
  /** How many interactions a member may cause in a minute; 1 to 60. */
  readonly perMinute: number;
}

/** What holds where nobody has decided otherwise, and in direct messages. */
export const DEFAULT_SETTINGS: GuildSettings = {
  replies: 'public',
  moderatorRole: null,
  sureness: 'balanced',
  gaps: true,
  perMinute: 20,
};
