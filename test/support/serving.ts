import { InteractionResponseType } from 'discord-api-types/v10';
import type { Context } from '../../src/interactions/command.ts';
import type { Response } from '../../src/interactions/response.ts';
import { en } from '../../src/locales/en.ts';
import type { MessageBody } from '../../src/reply/message.ts';
import { message, withFiles } from '../../src/reply/message.ts';
import { DEFAULT_SETTINGS } from '../../src/shelf/settings.ts';
import { indexStory } from '../../src/retrieval/story-index.ts';
import type { Story } from '../../src/story/story.ts';
import { finish } from '../../src/text/steps.ts';
import { lexicon } from './lexicon.ts';

/** When a story of these tests began to serve: 2026-01-02T03:04:05Z. */
export const loadedAt = Date.UTC(2026, 0, 2, 3, 4, 5);

/** A context that serves `story`, in no server; the operator's files say the same as ever. */
export function contextServing(story: Story): Context {
  const served = { index: finish(indexStory(story, lexicon)), loadedAt };
  return {
    served,
    cannotAnswer: null,
    messages: en,
    readers: { asker: en, everyone: en },
    sureness: 'balanced',
    settings: DEFAULT_SETTINGS,
    operator: {
      served: () => served,
      propose: async () => ({ status: 'loaded', value: served.index }),
      apply: async () => 'other',
    },
    autoReload: false,
    sources: { attached: async () => ({ status: 'refused', problems: [] }), at: null },
    inSteps: async (steps) => finish(steps),
    shelf: null,
    counts: null,
    pressed: null,
    conversation: null,
    draw: null,
  };
}

/** What a response shows, and how. */
export interface Seen {
  readonly type: InteractionResponseType;
  readonly flags: number;
  readonly body: MessageBody;
}

/** The message inside a response; null for one that holds none. */
export function messageIn(response: Response): MessageBody | null {
  const { ChannelMessageWithSource, UpdateMessage } = InteractionResponseType;
  const isMessage = response.type === ChannelMessageWithSource || response.type === UpdateMessage;
  return isMessage ? seen(response).body : null;
}

/** The message inside a response; fails for one that holds none. */
export function seen(response: Response): Seen {
  if (
    response.type !== InteractionResponseType.ChannelMessageWithSource &&
    response.type !== InteractionResponseType.UpdateMessage
  ) {
    throw new Error(`a response of type ${response.type} shows no message`);
  }
  const { data } = response;
  const body = message(...(data?.components ?? []));
  const { files = [] } = response;
  return {
    type: response.type,
    flags: data?.flags ?? 0,
    body: files.length === 0 ? body : withFiles(body, files),
  };
}
