import type { AppSettings } from '../app.ts';
import type { Config } from '../config.ts';
import { WITHOUT_SERVERS } from './open-app.ts';

/**
 * Where Discord keeps files that were attached.
 * @see https://docs.discord.com/developers/reference#signed-attachment-cdn-urls
 */
const DISCORD_FILES = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

/** The app's settings as the environment has them, without a store. */
export function settingsOf(
  { seeds, moderatorRoleId, sureness, autoReload, allowedHosts }: Config,
  onFault: AppSettings['onFault'],
): AppSettings {
  return {
    ...WITHOUT_SERVERS,
    story: seeds,
    moderatorRole: moderatorRoleId,
    sureness,
    autoReload,
    attachmentOrigins: DISCORD_FILES,
    allowedHosts,
    onFault,
  };
}
