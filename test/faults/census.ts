import { InteractionResponseType, type APIInteraction } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { Loopback } from '../support/loopback/loopback.ts';
import type { Counts, Fault } from './faults.ts';

/** Sentences that say why there is no answer, as they stand in a message. */
type Told = readonly string[];

/** Makes a fault happen, sees that it is over, and gives what became of the interactions. */
type Scenario = () => Promise<Counts>;

/** A scenario for each of these faults. */
export type Scenarios<Faults> = Readonly<Record<keyof Faults & string, Scenario>>;

/** One test for each fault: it comes to the counts that are promised. */
export function testFaults<Name extends string>(
  faults: Readonly<Record<Name, Fault>>,
  scenarios: Readonly<Record<Name, Scenario>>,
): void {
  const promised = new Map(Object.entries<Fault>(faults));
  test.each(Object.entries<Scenario>(scenarios))('%s', async (name, scenario) => {
    expect(await scenario()).toEqual(promised.get(name)?.counts);
  });
}

const deferrals: ReadonlySet<unknown> = new Set([
  InteractionResponseType.DeferredChannelMessageWithSource,
  InteractionResponseType.DeferredMessageUpdate,
]);
const response = z.looseObject({ type: z.number() });

/** How a loopback saw these interactions answered. */
export function countsOf(
  { rest }: Loopback,
  interactions: readonly APIInteraction[],
  told: Told = [],
): Counts {
  const [callbacks, edits] = [groupedBy(rest.done('callback').all), groupedBy(rest.done('edit').all)];
  const [further, withdrawn] = [groupedBy(rest.done('follow up').all), groupedBy(rest.done('withdraw').all)];
  const total = { asked: 0, answered: 0, told: 0, silent: 0, twice: 0 };
  for (const { id } of interactions) {
    total.asked += 1;
    const first = callbacks.get(id) ?? [];
    const isDeferred = first.some((body) => deferrals.has(response.parse(body).type));
    // An edit may be repeated, as it replaces the same message; a deferral that was taken back shows nothing.
    const later = [...(edits.get(id) ?? []).slice(0, 1), ...(further.get(id) ?? [])];
    const shown = isDeferred ? later : [...first, ...later];
    const text = JSON.stringify(shown);
    if (first.length > 1 || shown.length > 1) total.twice += 1;
    else if (shown.length === 0 || withdrawn.has(id)) total.silent += 1;
    else if (told.some((sentence) => text.includes(sentence))) total.told += 1;
    else total.answered += 1;
  }
  return total;
}

interface Done {
  readonly interaction: string | null;
  readonly body: unknown;
}

function groupedBy(done: readonly Done[]): ReadonlyMap<string, readonly unknown[]> {
  const bodies = new Map<string, unknown[]>();
  for (const { interaction, body } of done) {
    if (interaction !== null) bodies.set(interaction, [...(bodies.get(interaction) ?? []), body]);
  }
  return bodies;
}
