import { createContexts } from '../../src/contexts.ts';
import { commands, messageCommands } from '../../commands/index.ts';
import type { Context } from '../../src/interactions/command.ts';
import { createInteractions, type Interactions } from '../../src/interactions/dispatch.ts';
import { createCounts } from '../../src/shelf/gaps.ts';
import { createIndexCache } from '../../src/shelf/index-cache.ts';
import { DEFAULT_SETTINGS, type GuildSettings } from '../../src/shelf/settings.ts';
import { createShelves } from '../../src/shelf/shelves.ts';
import type { Store } from '../../src/shelf/store.ts';
import { createDays } from '../../src/shelf/today.ts';
import { openStore } from '../../src/store/database/open-store.ts';
import { systemPace } from '../../src/system-pace.ts';
import { guildId } from './interactions.ts';
import { lexicon } from './lexicon.ts';

/** A bot in one server, and the store behind it. */
export interface Bot {
  readonly interactions: Interactions;
  readonly store: Store;
}

/** When everything happens in these tests: 2026-11-02. */
export const now = Date.UTC(2026, 10, 2);

/** A store in memory: SQLite's, as it is on disk. */
export async function memoryStore(): Promise<Store> {
  const opened = await openStore(':memory:', () => undefined);
  if (opened.status === 'closed') throw new Error(opened.problem);
  return opened.store;
}

/**
 * All commands over a store, as the program puts them together; servers without a story of their own are served what
 * `context` serves.
 */
export function interactionsOver(store: Store, context: Context): Interactions {
  const today = createDays({ clock: () => now, salt: () => new Uint8Array(16) });
  const contexts = createContexts({
    operator: context.operator,
    shelves: createShelves({ store, cache: createIndexCache(100_000_000), lexicon, pace: systemPace }),
    defaults: DEFAULT_SETTINGS,
    autoReload: context.autoReload,
    sources: context.sources,
    draw: context.draw,
    countsFor: (guild, story, person) => createCounts({ store, guild, story, person, today }),
    pace: systemPace,
    clock: () => now,
  });
  return createInteractions({
    commands,
    messageCommands,
    contextOf: contexts.of,
    settingsOf: contexts.settingsOf,
    onFault: (_command, fault) => {
      throw fault;
    },
  });
}

/** A bot that serves what `context` does, where moderators have settled `settled`. */
export async function botServing(context: Context, settled: Partial<GuildSettings> = {}): Promise<Bot> {
  const store = await memoryStore();
  const settings = { ...DEFAULT_SETTINGS, ...settled };
  await store.change(
    guildId,
    { kind: 'settle', seen: DEFAULT_SETTINGS, settings },
    { by: 'operator', at: 0 },
  );
  return { store, interactions: interactionsOver(store, context) };
}
