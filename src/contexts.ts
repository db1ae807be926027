import type { APIInteraction } from 'discord-api-types/v10';
import type { Context, Unready } from './interactions/command.ts';
import { MESSAGES, messagesFor } from './locales/locales.ts';
import { createConversations } from './interactions/conversations.ts';
import type { Draw } from './reply/picture.ts';
import type { OperatorStory } from './shelf/operator-story.ts';
import type { GuildSettings } from './shelf/settings.ts';
import type { Counts } from './shelf/shelf.ts';
import type { Shelves } from './shelf/shelves.ts';
import type { Sources } from './shelf/sources.ts';
import { runInSlices, type Pace } from './slices.ts';

/** What every interaction's context is made of. */
export interface ContextsSettings {
  readonly operator: OperatorStory;
  /** Null where no server has stories of its own. */
  readonly shelves: Shelves | null;
  /** What holds in direct messages, and in servers whose moderators have settled nothing. */
  readonly defaults: GuildSettings;
  readonly autoReload: boolean;
  readonly sources: Sources;
  readonly draw: Draw | null;
  /** Gives the counts of what `person` asks in a server, of the story that serves there; null where nothing is counted. */
  readonly countsFor: ((guild: string, story: string | null, person: string) => Counts) | null;
  readonly pace: Pace;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** The contexts that interactions are answered in. */
export interface Contexts {
  readonly of: (interaction: APIInteraction) => Promise<Context | Unready>;
  /** What is settled where the interaction comes from; null where that is not known without waiting. */
  readonly settingsOf: (interaction: APIInteraction) => GuildSettings | null;
}

/** Contexts over the operator's story and the servers' shelves. */
export function createContexts(settings: ContextsSettings): Contexts {
  const { operator, shelves, defaults, pace } = settings;
  const conversationOf = createConversations(settings.clock);

  /** What an interaction's context has wherever it comes from. */
  const everywhere = (interaction: APIInteraction): Context => ({
    served: operator.served(),
    cannotAnswer: null,
    ...wordsFor(interaction, defaults),
    sureness: defaults.sureness,
    settings: defaults,
    operator,
    autoReload: settings.autoReload,
    sources: settings.sources,
    inSteps: async (steps) => runInSlices(steps, pace),
    shelf: null,
    counts: null,
    pressed: 'message' in interaction ? (interaction.message ?? null) : null,
    conversation: conversationOf(interaction),
    draw: settings.draw,
  });

  return {
    of: async (interaction) => {
      const context = everywhere(interaction);
      const { guild_id: guild, member } = interaction;
      if (shelves === null || guild === undefined || member === undefined) return context;
      const serving = await shelves.servingIn(guild);
      if (serving.status === 'trouble') return { unready: context.messages.shelf.unreachable };
      const { record, own } = serving.value;
      const here = record.settings ?? defaults;
      return {
        ...context,
        served: own === 'damaged' ? context.served : (own ?? context.served),
        cannotAnswer: own === 'damaged' ? context.messages.shelf.damaged : null,
        settings: here,
        ...wordsFor(interaction, here),
        sureness: here.sureness,
        shelf: shelves.shelfOf(record, { by: member.user.id, at: settings.clock() }),
        counts: here.gaps ? (settings.countsFor?.(guild, record.serving, member.user.id) ?? null) : null,
      };
    },
    settingsOf: ({ guild_id: guild }) => {
      if (shelves === null || guild === undefined) return defaults;
      const known = shelves.known(guild);
      return known === null ? null : (known.settings ?? defaults);
    },
  };
}

/** A private reply is in the language of the asker's client; what everyone sees, in that of the server. */
function wordsFor(
  interaction: APIInteraction,
  { language }: GuildSettings,
): Pick<Context, 'messages' | 'readers'> {
  const { locale } = 'locale' in interaction ? interaction : {};
  const asker = messagesFor(locale);
  const ofServer = messagesFor(interaction.guild_locale ?? locale);
  const everyone = language === 'auto' ? ofServer : MESSAGES[language];
  return { messages: asker, readers: { asker, everyone } };
}
