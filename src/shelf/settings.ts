import * as z from 'zod';
import { LANGUAGE_CODES, type Language } from '../locales/languages.ts';
import { SURENESS, type Sureness } from '../retrieval/sureness.ts';

/** What a server's moderators decide for it. */
export interface GuildSettings {
  /** Whether answers are for everyone in the channel, or for the asker only until they are shared. */
  readonly replies: 'public' | 'private';
  /** The language of replies that everyone sees; `auto`: the one that is set for the server in Discord. */
  readonly language: 'auto' | Language;
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
  language: 'auto',
  moderatorRole: null,
  sureness: 'balanced',
  gaps: true,
  perMinute: 20,
};

/** Interactions a minute that a moderator may allow a member. */
export const PER_MINUTE = { least: 1, most: 60 } as const;

/**
 * What holds after a moderator who saw `seen` wanted `wanted`: only what they changed is taken, so that what somebody else
 * has changed meanwhile stays. Null where both changed the same setting, unless to the same.
 */
export function mergeSettings(
  current: GuildSettings,
  seen: GuildSettings,
  wanted: GuildSettings,
): GuildSettings | null {
  const keys = settingsSchema.keyof().options;
  const touched = keys.filter((key) => wanted[key] !== seen[key]);
  if (touched.some((key) => current[key] !== seen[key] && current[key] !== wanted[key])) return null;
  const changed = Object.fromEntries(touched.map((key) => [key, wanted[key]]));
  return readSettings({ ...current, ...changed }, current);
}

/** An id as Discord writes it. @see https://docs.discord.com/developers/reference#snowflakes */
export function isSnowflake(text: string): boolean {
  return /^\d{17,20}$/.test(text);
}

/** What each setting may be. */
export const settingsSchema = z.object({
  replies: z.enum(['public', 'private']),
  language: z.enum(['auto', ...LANGUAGE_CODES]),
  moderatorRole: z.string().refine(isSnowflake).nullable(),
  sureness: z.enum(SURENESS),
  gaps: z.boolean(),
  perMinute: z.int().min(PER_MINUTE.least).max(PER_MINUTE.most),
});

/**
 * Settings as they were kept, as JSON of any age: a key that is absent or no longer valid has the value of `fallback`,
 * without touching the others.
 */
export function readSettings(json: unknown, fallback: GuildSettings): GuildSettings {
  const { replies, language, moderatorRole, sureness, gaps, perMinute } = settingsSchema.shape;
  return z
    .object({
      replies: replies.catch(fallback.replies),
      language: language.catch(fallback.language),
      moderatorRole: moderatorRole.catch(fallback.moderatorRole),
      sureness: sureness.catch(fallback.sureness),
      gaps: gaps.catch(fallback.gaps),
      perMinute: perMinute.catch(fallback.perMinute),
    })
    .catch(fallback)
    .parse(json);
}
