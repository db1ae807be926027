import { openApp } from '../app.ts';
import type { App, AppSettings } from '../app.ts';
import { openPictures } from '../pictures/open-pictures.ts';
import type { Sureness } from '../retrieval/sureness.ts';
import { complain, complainOfArticles } from './complain.ts';
import { withPatience } from './patience.ts';
import type { Surroundings } from './surroundings.ts';

/** Opens the app and tells the operator what is poorer than it could be; null, after saying why, where it cannot open. */
export async function openOrComplain(settings: AppSettings, around: Surroundings): Promise<App | null> {
  const opened = await withPatience(openApp(settings), around);
  if (opened.status === 'refused') {
    complainOfArticles(around, opened.problems);
    return null;
  }
  const { complaint } = opened.value;
  if (complaint !== null) complain(around, complaint);
  return opened.value;
}

/** {@link openOrComplain} with pictures, where this machine can draw; where it cannot, the operator is told. */
export async function openWithPictures(settings: AppSettings, around: Surroundings): Promise<App | null> {
  const pictures = await openPictures();
  if (pictures.status === 'absent') complain(around, pictures.complaint);
  const draw = pictures.status === 'open' ? pictures.draw : null;
  return openOrComplain({ ...settings, draw }, around);
}

/** What an app needs besides a story and how sure to be, where it serves no server: no store, no moderators, no limits. */
export const WITHOUT_SERVERS = {
  store: null,
  moderatorRole: null,
  autoReload: false,
  isLimited: false,
  attachmentOrigins: [],
  allowedHosts: [],
} as const;

/** The app for one answer at the command line; null, after saying why, where it cannot open. */
export async function openForOne(
  story: string | undefined,
  sureness: Sureness,
  around: Surroundings,
): Promise<App | null> {
  const onFault = (command: string, fault: unknown): void => {
    complain(around, `/${command} failed: ${String(fault)}`);
  };
  return openOrComplain({ ...WITHOUT_SERVERS, story: story ?? null, sureness, onFault }, around);
}
