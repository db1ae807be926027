import { openApp } from '../app.ts';
import type { App, AppSettings } from '../app.ts';
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
