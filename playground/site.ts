import type { Engine, EngineModule } from '../src/fronts/playground/wire.ts';
import type { Bot } from './bot.ts';
import { element } from './element.ts';
import { startPage } from './start.ts';

/** Where the files of the site are, wherever it is hosted. */
const here = (name: string): URL => new URL(name, import.meta.url);

const notice = element('p', { class: 'notice', role: 'status' }, 'The bot is being loaded into this page…');
document.body.append(notice);
try {
  const engine = await openEngine();
  notice.remove();
  await startPage(botOf(engine));
} catch (fault) {
  notice.textContent = `The bot cannot be loaded: ${fault instanceof Error ? fault.message : String(fault)}`;
}

async function openEngine(): Promise<Engine> {
  const loaded: unknown = await import(here('engine.js').href);
  if (!isEngineModule(loaded)) throw new Error('engine.js is not the bot.');
  const files: unknown = await (await fetched('articles.json')).json();
  const names = Array.isArray(files) ? files.map(String) : [];
  const articles = names.map(async (file) => ({ file, bytes: await bytesOf(file) }));
  const [lexicon, ...read] = await Promise.all([bytesOf('english.bin'), ...articles]);
  const engine = await loaded.openEngine(read, lexicon);
  if ('problem' in engine) throw new Error(engine.problem);
  return engine;
}

/** The engine as the page speaks to a bot. */
function botOf({ definitions, respond, story }: Engine): Bot {
  return {
    commands: async () => definitions,
    story: async () => story(),
    send: async (interaction) => ({ response: await respond(interaction), files: new Map() }),
    after: async () => ({ kind: 'withdraw', body: null, files: [] }),
    attach: async () => {
      throw new Error('This site keeps no files: run Verbatim yourself to load a story.');
    },
  };
}

async function bytesOf(name: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetched(name)).arrayBuffer());
}

async function fetched(name: string): Promise<Response> {
  const response = await fetch(here(name));
  if (!response.ok) throw new Error(`${name} is missing (${response.status}).`);
  return response;
}

function isEngineModule(loaded: unknown): loaded is EngineModule {
  return typeof loaded === 'object' && loaded !== null && 'openEngine' in loaded;
}
