import { LRUCache } from 'lru-cache';
import type { APIInteraction } from 'discord-api-types/v10';
import { askerOf } from './wire.ts';

/** Whether an interaction may be answered now; if not, whose limit it is and how long to wait, in whole seconds. */
export type Admission =
  | { readonly status: 'admitted' }
  | { readonly status: 'limited'; readonly by: 'member' | 'channel'; readonly seconds: number };

/** Decides on one interaction, and counts it where it is admitted; `perMinute` is what a member may cause. */
export type Admit = (interaction: APIInteraction, perMinute: number) => Admission;

/** A channel may hold as many times what a member may cause. */
const CHANNEL_SHARE = 4;

/** Members and channels that are remembered at once; one forgotten begins with a full bucket. */
const MOST_REMEMBERED = 50_000;

/** What is left of an allowance at a time: tokens, and milliseconds since the epoch. */
export interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/**
 * A bucket as it stands at `now`: it holds at most `perMinute` tokens and gains as many in a minute. No bucket yet is a
 * full one; a clock that goes back adds nothing. @see https://en.wikipedia.org/wiki/Token_bucket
 */
export function refilled(bucket: Bucket | undefined, now: number, perMinute: number): Bucket {
  if (bucket === undefined) return { tokens: perMinute, at: now };
  const gained = (Math.max(0, now - bucket.at) * perMinute) / 60_000;
  return { tokens: Math.min(perMinute, bucket.tokens + gained), at: now };
}

/** Whole seconds until a bucket has a token to give; 0 where it has one. */
export function secondsToWait({ tokens }: Bucket, perMinute: number): number {
  return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) * 60) / perMinute);
}

/**
 * Limits members and channels by token buckets: a member's in each server, and four times as much for a channel. What is
 * refused costs nothing. `clock` gives milliseconds since the epoch.
 */
export function createAdmission(clock: () => number): Admit {
  const buckets = new LRUCache<string, Bucket>({ max: MOST_REMEMBERED });
  return (interaction, perMinute) => {
    const now = clock();
    const limits = limitsOf(interaction, perMinute).map((limit) => ({
      ...limit,
      bucket: refilled(buckets.get(limit.key), now, limit.perMinute),
    }));
    const [longest] = limits
      .map(({ by, bucket, perMinute: allowed }) => ({ by, seconds: secondsToWait(bucket, allowed) }))
      .toSorted((a, b) => b.seconds - a.seconds);
    if (longest !== undefined && longest.seconds > 0) return { status: 'limited', ...longest };
    for (const { key, bucket } of limits) buckets.set(key, { ...bucket, tokens: bucket.tokens - 1 });
    return { status: 'admitted' };
  };
}

interface Limit {
  readonly by: 'member' | 'channel';
  readonly key: string;
  readonly perMinute: number;
}

function limitsOf(interaction: APIInteraction, perMinute: number): readonly Limit[] {
  const { guild_id: guild = '', channel } = interaction;
  const asker = askerOf(interaction);
  const member = { by: 'member' as const, key: `member ${guild} ${asker ?? ''}`, perMinute };
  const ofMember = asker === null ? [] : [member];
  // A direct message is a channel of one.
  if (guild === '' || channel === undefined) return ofMember;
  return [
    ...ofMember,
    { by: 'channel' as const, key: `channel ${channel.id}`, perMinute: CHANNEL_SHARE * perMinute },
  ];
}
