import { LRUCache } from 'lru-cache';
import type { APIInteraction } from 'discord-api-types/v10';
import type { LastAsked } from '../retrieval/question/follow-up/antecedents.ts';
import type { Conversation } from './command.ts';
import { askerOf } from './wire.ts';

/** How long a question can be gone on from, in milliseconds. */
const REMEMBERED_FOR = 10 * 60_000;

/** Conversations that are remembered at once, about 1 kB each; the longest silent is forgotten first. */
const MOST_REMEMBERED = 10_000;

/**
 * Gives the conversation that an interaction belongs to: of its member in its channel. Null where Discord tells neither.
 * `clock` gives milliseconds since the epoch.
 */
export function createConversations(
  clock: () => number,
): (interaction: APIInteraction) => Conversation | null {
  const remembered = new LRUCache<string, LastAsked>({
    max: MOST_REMEMBERED,
    ttl: REMEMBERED_FOR,
    ttlResolution: 0,
    perf: { now: clock },
  });
  return (interaction) => {
    const asker = askerOf(interaction);
    const channel = interaction.channel?.id;
    if (asker === null || channel === undefined) return null;
    const key = `${asker} ${channel}`;
    return {
      last: () => remembered.get(key) ?? null,
      remember: (asked) => void remembered.set(key, asked),
    };
  };
}
