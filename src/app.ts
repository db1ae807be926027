import { isAbsolute, relative } from 'node:path';
import { commands, messageCommands } from '../commands/index.ts';
import { createInteractions } from './interactions/dispatch.ts';
import type { Interactions } from './interactions/dispatch.ts';
import { en } from './locales/en.ts';
import type { Messages } from './locales/messages.ts';
import type { Sureness } from './retrieval/sureness.ts';
import type { Draw } from './reply/picture.ts';
import { DEFAULT_SETTINGS } from './shelf/settings.ts';
import { systemPace } from './slices.ts';
import { readArticleFiles } from './store/article-files.ts';
import { openLexicon } from './store/lexicon-file.ts';
import { shippedPath } from './store/shipped.ts';
import { openStories } from './stories.ts';
import type { Stories } from './stories.ts';
import type { Loaded } from './story/problem.ts';

/** What decides how the parts are put together. */
export interface AppSettings {
  /** The article file or folder to serve; null: the stories that ship with the package. */
  readonly story: string | null;
  /** A role whose members may moderate besides those with Manage Messages; null for none. */
  readonly moderatorRole: string | null;
  /** How sure the bot must be before it answers. */
  readonly sureness: Sureness;
  /** Draws pictures; null or absent where there are to be none. */
  readonly draw?: Draw | null;
  /** Told of every fault inside a command, with no text of a reader in it. */
  readonly onFault: (command: string, fault: unknown) => void;
}

/** The parts, put together: all that a front needs. */
export interface App {
  readonly stories: Stories;
  readonly interactions: Interactions;
  readonly messages: Messages;
  /** Why answers are poorer than they could be, for the operator; null where all is well. */
  readonly complaint: string | null;
}

/** Reads the articles, makes them searchable and puts the commands on top. Refused articles are a value. */
export async function openApp({
  story,
  moderatorRole,
  sureness,
  draw = null,
  onFault,
}: AppSettings): Promise<Loaded<App>> {
  const path = story ?? shippedStories();
  const words = await openLexicon();
  const opened = await openStories({
    read: () => readArticleFiles(path),
    lexicon: words.status === 'open' ? words.lexicon : null,
    pace: systemPace,
    clock: () => Date.now(),
  });
  if (opened.status === 'refused') return opened;
  const stories = opened.value;
  const settings = { ...DEFAULT_SETTINGS, moderatorRole, sureness };
  const interactions = createInteractions({
    commands,
    messageCommands,
    contextOf: () => ({
      served: stories.served(),
      messages: en,
      sureness,
      settings,
      reload: stories.reload,
      draw,
      shelf: null,
      counts: null,
      pressed: null,
    }),
    settingsOf: () => settings,
    onFault,
  });
  const complaint = words.status === 'absent' ? words.complaint : null;
  return { status: 'loaded', value: { stories, interactions, messages: en, complaint } };
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
