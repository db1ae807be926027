import { commands, messageCommands } from '../../../commands/index.ts';
import { createContexts } from '../../contexts.ts';
import { createInteractions } from '../../interactions/dispatch.ts';
import { jsonOf } from '../../interactions/response.ts';
import { readLexicon } from '../../lexicon/lexicon.ts';
import { DEFAULT_SURENESS } from '../../retrieval/sureness.ts';
import { openOperatorStory } from '../../shelf/operator-story.ts';
import { DEFAULT_SETTINGS } from '../../shelf/settings.ts';
import type { Pace } from '../../slices.ts';
import { shownStory } from './shown-story.ts';
import type { EngineModule } from './wire.ts';

/** The page's own time and event loop. */
const pace: Pace = {
  now: () => performance.now(),
  turn: async () =>
    new Promise((resolve) => {
      setTimeout(resolve);
    }),
};

const clock = (): number => Date.now();

/**
 * The bot for a page without a server: the same commands on the articles given, without servers' own stories and without
 * pictures. A damaged lexicon leaves the story's own words.
 */
export const openEngine: EngineModule['openEngine'] = async (articles, lexicon) => {
  const read = readLexicon(lexicon);
  const opened = await openOperatorStory({
    read: async () => ({
      status: 'loaded',
      value: articles.map(({ file, bytes }) => ({ file, bytes, charset: null, address: null })),
    }),
    lexicon: read.kind === 'lexicon' ? read : null,
    pace,
    clock,
  });
  if (opened.status === 'refused') return { problem: 'The story of this site cannot be read.' };
  const operator = opened.value;
  const contexts = createContexts({
    operator,
    shelves: null,
    defaults: { ...DEFAULT_SETTINGS, sureness: DEFAULT_SURENESS },
    autoReload: false,
    sources: {
      attached: async ({ filename: file }) => ({
        status: 'refused',
        problems: [{ kind: 'unreadable', cause: 'this site keeps no files', file, line: null }],
      }),
      at: null,
    },
    draw: null,
    countsFor: null,
    pace,
    clock,
  });
  const { definitions, respond } = createInteractions({
    commands,
    messageCommands,
    contextOf: contexts.of,
    settingsOf: contexts.settingsOf,
    onFault: () => undefined,
  });
  return {
    definitions,
    respond: async (interaction) => jsonOf(await respond(interaction)),
    story: () => shownStory(operator.served().index.story, null),
  };
};
