/**
 * What a button remembers: the command that made it and that command's own state, all inside Discord's `custom_id`,
 * so that it works after a restart and on another replica.
 */
export interface ButtonState {
  readonly command: string;
  readonly state: readonly string[];
}

/**
 * UTF-16 units that Discord stores at most.
 * @see https://discord.com/developers/docs/components/reference#button
 */
const MOST = 100;

/** Parts are joined by `:`; inside a part `~` is written `~0` and `:` is written `~1`. */
const WELL_FORMED = /^(?:[^~]|~[01])*$/s;

/** The `custom_id` of a button; null where the state does not fit. {@link readCustomId} gives the state back. */
export function customId(command: string, ...state: readonly string[]): string | null {
  const id = [command, ...state].map(escapePart).join(':');
  return id.length <= MOST ? id : null;
}

/** What a `custom_id` says; null for one that {@link customId} cannot have made. */
export function readCustomId(id: string): ButtonState | null {
  if (id.length > MOST || !WELL_FORMED.test(id)) return null;
  const [command = '', ...state] = id.split(':').map(unescapePart);
  return command === '' ? null : { command, state };
}

/** A whole number from 0 to 999,999 as a button's state holds it; null for anything else. */
export function readNumber(part: string): number | null {
  return /^\d{1,6}$/.test(part) ? Number(part) : null;
}

function escapePart(part: string): string {
  return part.replaceAll('~', '~0').replaceAll(':', '~1');
}

function unescapePart(part: string): string {
  return part.replaceAll('~1', ':').replaceAll('~0', '~');
}
