import type { APIInteraction } from 'discord-api-types/v10';
import type { Interactions } from '../../src/interactions/dispatch.ts';
import type { Store } from '../../src/shelf/store.ts';
import { interactionsOver, memoryStore } from '../support/bot.ts';
import { slash } from '../support/interactions.ts';
import { memberOf, type Doing } from '../support/invocations.ts';
import type { Loopback } from '../support/loopback/loopback.ts';
import { seedStory } from '../support/seed-story.ts';
import { contextServing } from '../support/serving.ts';

/** All commands over the seed story and a store, in memory where none is given. */
export async function shipped(store?: Store): Promise<Interactions> {
  return interactionsOver(store ?? (await memoryStore()), contextServing(seedStory()));
}

/** Questions that the seed story answers, each by a member of its own. */
export function questions(count: number, doing: Doing = {}): readonly APIInteraction[] {
  return Array.from({ length: count }, () =>
    slash('ask', { question: 'Why did Flynn resign?' }, memberOf(doing)),
  );
}

/** Sends questions, and gives them. */
export function ask(discord: Loopback, count: number, doing: Doing = {}): readonly APIInteraction[] {
  const asked = questions(count, doing);
  for (const question of asked) discord.deliver(question);
  return asked;
}

/** Waits until so many first responses more have been done. */
export async function responses({ rest }: Loopback, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await rest.done('callback').next();
}
