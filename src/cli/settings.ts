import type { AppSettings } from '../app.ts';
import type { Config } from '../config.ts';
import { WITHOUT_SERVERS } from './open-app.ts';

/** The app's settings as the environment has them. */
export function settingsOf(
  { seeds, moderatorRoleId, sureness }: Config,
  onFault: AppSettings['onFault'],
): AppSettings {
  return { ...WITHOUT_SERVERS, story: seeds, moderatorRole: moderatorRoleId, sureness, onFault };
}
