import { PermissionFlagsBits, type APIInteraction } from 'discord-api-types/v10';

/** Either makes a moderator. Discord gives a server's owner all bits. */
const MODERATING = PermissionFlagsBits.ManageMessages | PermissionFlagsBits.Administrator;

/**
 * Whether who caused the interaction may moderate: with the Manage Messages or Administrator permission in that
 * channel, or as a member with `moderatorRole`. Nobody is a moderator in a direct message.
 *
 * @see https://discord.com/developers/docs/topics/permissions
 */
export function isModerator(interaction: APIInteraction, moderatorRole: string | null): boolean {
  const { member } = interaction;
  if (member === undefined) return false;
  return holds(member.permissions) || (moderatorRole !== null && member.roles.includes(moderatorRole));
}

function holds(permissions: string): boolean {
  return /^\d{1,40}$/.test(permissions) && (BigInt(permissions) & MODERATING) !== 0n;
}
