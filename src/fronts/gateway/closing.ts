import { GatewayCloseCodes } from 'discord-api-types/v10';

/** Why a gateway ended: because it was told to, or because it cannot go on; `problem` then says what to do. */
export type Closing = { readonly reason: 'stopped' } | { readonly reason: 'fatal'; readonly problem: string };

/** What to do when Discord does not take the token. */
export const tokenProblem =
  'Discord does not take the token: it was reset, or is not a bot token. Get a new one at Developer Portal → Bot → Reset Token and put it in DISCORD_TOKEN';

const shardProblem =
  'Discord refuses the number of shards: leave SHARDS empty and start again, and Discord is asked for the right number';
const intentProblem =
  'Discord does not allow the intents asked for: Verbatim needs none, so undo the change that asks for them, or allow them at Developer Portal → Bot → Privileged Gateway Intents';

const problems: ReadonlyMap<number, string> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, tokenProblem],
  [GatewayCloseCodes.InvalidShard, shardProblem],
  [GatewayCloseCodes.ShardingRequired, shardProblem],
  [GatewayCloseCodes.InvalidAPIVersion, 'Discord no longer speaks this version of its API: update Verbatim'],
  [GatewayCloseCodes.InvalidIntents, intentProblem],
  [GatewayCloseCodes.DisallowedIntents, intentProblem],
]);

/**
 * What to do about a close code after which discord.js does not reconnect.
 * The codes: https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
export function problemOfCloseCode(code: number): string {
  return `${problems.get(code) ?? 'Discord closed the connection for good'} (close code ${code})`;
}
