import { randomBytes } from 'node:crypto';
import { isAbsolute, relative } from 'node:path';
import { commands, messageCommands } from '../commands/index.ts';
import { createContexts } from './contexts.ts';
import { createInteractions } from './interactions/dispatch.ts';
import type { Interactions } from './interactions/dispatch.ts';
import { createAdmission } from './interactions/rate-limit.ts';
import { en } from './locales/en.ts';
import type { Messages } from './locales/messages.ts';
import type { Sureness } from './retrieval/sureness.ts';
import type { Draw } from './reply/picture.ts';
import { createCounts } from './shelf/gaps.ts';
import { createIndexCache } from './shelf/index-cache.ts';
import { observed, openOperatorStory, type OperatorStory, type Reloaded } from './shelf/operator-story.ts';
import { DEFAULT_SETTINGS } from './shelf/settings.ts';
import { createShelves, type ServedStory } from './shelf/shelves.ts';
import type { Store } from './shelf/store.ts';
import { createDays } from './shelf/today.ts';
import { systemPace } from './system-pace.ts';
import { fetchArticle } from './store/address/fetch-article.ts';
import { readArticleFiles } from './store/article-files.ts';
import { attachmentSource } from './store/attachment.ts';
import { openLexicon } from './store/lexicon-file.ts';
import { shippedPath } from './store/shipped.ts';
import type { Loaded } from './story/problem.ts';

/** What decides how the parts are put together. */
export interface AppSettings {
  /** The article file or folder to serve; null: the stories that ship with the package. */
  readonly story: string | null;
  /** Where the servers' own stories are kept, closed by whoever opened it; null: no server has any. */
  readonly store: Store | null;
  /** A role whose members may moderate besides those with Manage Messages; null for none. */
  readonly moderatorRole: string | null;
  /** How sure the bot must be before it answers. */
  readonly sureness: Sureness;
  /** Whether a reload that loses no golden answer is applied without asking. */
  readonly autoReload: boolean;
  /** Whether members and channels may cause only so many interactions a minute. */
  readonly isLimited: boolean;
  /** Origins (`https://cdn.discordapp.com`) that files attached to commands are fetched from. */
  readonly attachmentOrigins: readonly string[];
  /** Hosts that articles may be fetched from; none: addresses are off. */
  readonly allowedHosts: readonly string[];
  /** Draws pictures; null or absent where there are to be none. */
  readonly draw?: Draw | null;
  /** Told of every fault inside a command, with no text of a reader in it. */
  readonly onFault: (command: string, fault: unknown) => void;
  /** Told of every reload of the operator's files; nobody unless said otherwise. */
  readonly onReload?: (outcome: Reloaded) => void;
}

/** The parts, put together: all that a front needs. */
export interface App {
  readonly operator: OperatorStory;
  readonly interactions: Interactions;
  /** The story that a server is answered from now, and what it is called there; null for the operator's. */
  readonly servedIn: (
    guild: string,
  ) => Promise<{ readonly served: ServedStory; readonly name: string | null }>;
  readonly messages: Messages;
  /** Why answers are poorer than they could be, for the operator; null where all is well. */
  readonly complaint: string | null;
}

/** Random bytes that hashes of people are salted with, anew each day. */
const SALT = 32;

/** Memory for the servers' searchable stories, in bytes. */
const INDEX_MEMORY = 512 * 1024 * 1024;

/** Reads the articles, makes them searchable and puts the commands on top. Refused articles are a value. */
export async function openApp(settings: AppSettings): Promise<Loaded<App>> {
  const { store, moderatorRole, sureness, allowedHosts } = settings;
  const path = settings.story ?? shippedStories();
  const words = await openLexicon();
  const lexicon = words.status === 'open' ? words.lexicon : null;
  const opened = await openOperatorStory({
    read: () => readArticleFiles(path),
    lexicon,
    pace: systemPace,
    clock: now,
  });
  if (opened.status === 'refused') return opened;
  const operator = observed(opened.value, settings.onReload ?? (() => undefined));
  const today = createDays({ clock: now, salt: () => randomBytes(SALT) });
  const shelves =
    store === null
      ? null
      : createShelves({ store, cache: createIndexCache(INDEX_MEMORY), lexicon, pace: systemPace });
  const contexts = createContexts({
    operator,
    shelves,
    defaults: { ...DEFAULT_SETTINGS, moderatorRole, sureness },
    autoReload: settings.autoReload,
    sources: {
      attached: attachmentSource(settings.attachmentOrigins),
      at: allowedHosts.length === 0 ? null : async (address) => fetchArticle(address, { allowedHosts }),
    },
    draw: settings.draw ?? null,
    countsFor:
      store === null ? null : (guild, story, person) => createCounts({ store, guild, story, person, today }),
    pace: systemPace,
    clock: now,
  });
  const interactions = createInteractions({
    commands,
    messageCommands,
    contextOf: contexts.of,
    settingsOf: contexts.settingsOf,
    ...(settings.isLimited ? { admit: createAdmission(now) } : {}),
    onFault: settings.onFault,
  });
  const complaint = words.status === 'absent' ? words.complaint : null;
  const servedIn: App['servedIn'] = async (guild) => {
    const reached = (await shelves?.servingIn(guild)) ?? null;
    const serving = reached?.status === 'reached' ? reached.value : null;
    if (serving === null || serving.own === null || serving.own === 'damaged') {
      return { served: operator.served(), name: null };
    }
    const { record, own } = serving;
    return { served: own, name: record.stories.find(({ id }) => id === record.serving)?.name ?? null };
  };
  return { status: 'loaded', value: { operator, interactions, servedIn, messages: en, complaint } };
}

/** Milliseconds since the epoch. */
function now(): number {
  return Date.now();
}

/** The folder of the stories that ship with the package. */
function shippedStories(): string {
  return asKnown(shippedPath('seeds'));
}

/** A path as someone in the working folder would write it. */
function asKnown(path: string): string {
  const fromHere = relative('.', path);
  return fromHere.startsWith('..') || isAbsolute(fromHere) ? path : fromHere;
}
