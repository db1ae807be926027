import * as z from 'zod';
import { DEFAULT_SETTINGS, readSettings, settingsSchema, type GuildSettings } from '../../shelf/settings.ts';
import type { OnDamage } from './rows.ts';

/**
 * A server's settings from JSON; null where nothing is settled, and where it is no JSON of settings at all. A value that
 * is damaged is reported and takes the default; one that is absent (the settings are older than its key) takes it too.
 */
export function readStoredSettings(
  json: string | null,
  what: string,
  onDamage: OnDamage,
): GuildSettings | null {
  if (json === null) return null;
  const stored = parsed(json);
  if (stored === null) {
    onDamage(`The database holds damaged settings, and the defaults are taken: ${what}.`);
    return null;
  }
  const { error } = settingsSchema.partial().safeParse(stored);
  for (const { path } of error?.issues ?? [])
    onDamage(`The database holds a damaged setting, and the default is taken: ${path.join('.')} of ${what}.`);
  return readSettings(stored, DEFAULT_SETTINGS);
}

function parsed(json: string): Readonly<Record<string, unknown>> | null {
  try {
    return z.record(z.string(), z.unknown()).safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
