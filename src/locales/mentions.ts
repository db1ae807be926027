import { isSnowflake } from '../shelf/settings.ts';
import { mention, type Markdown } from './markdown.ts';

/** A role by its id, as Discord shows it; `otherwise` for what is no id. A message pings nobody unless it says so, which none does. */
export function roleMention(role: string, otherwise: Markdown): Markdown {
  return isSnowflake(role) ? { markdown: `<@&${role}>` } : otherwise;
}

/** A user by id, as Discord shows one; `otherwise` for what is no id. */
export function userMention(user: string, otherwise: Markdown): Markdown {
  return isSnowflake(user) ? mention(user) : otherwise;
}
