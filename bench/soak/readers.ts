import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIInteraction } from 'discord-api-types/v10';
import { openApp } from '../../src/app.ts';
import { WITHOUT_SERVERS } from '../../src/cli/open-app.ts';
import { askedState } from '../../commands/answer/ids.ts';
import { customId } from '../../src/interactions/custom-id.ts';
import type { StoryIndex } from '../../src/retrieval/story-index.ts';
import { openStore } from '../../src/store/database/open-store.ts';
import type { Store } from '../../src/shelf/store.ts';
import { sliceOf } from '../../src/text/span.ts';
import { autocomplete, button, slash, type Origin } from '../../test/support/interactions.ts';
import { below, hashOf, seededRandom, type Random } from '../answers/random.ts';
import { withTypos } from '../answers/typos.ts';
import { seedQuestions } from '../door/questions.ts';
import { say } from '../say.ts';

/** Readers who ask this and that, one after the other, always in the same order. */
export interface Readers {
  readonly ask: () => Promise<void>;
  /** What was asked so far, by kind, and how many of all were refused as too many. */
  readonly counts: () => Readonly<Record<string, number>>;
  readonly close: () => Promise<void>;
}

/** Stories of servers' own, and what is asked of those who have none: the seed. */
const STORIES = ['dam-opens.txt', 'dam-opens.md', 'dam-opens.html', 'plotina.html', 'two-statements.txt'];

/** Servers; each story is served in one, the seed in the others. */
const SERVERS = 8;

/**
 * Readers, each of one server and one channel: few enough that the warm-up brings nearly everyone, since what is kept of
 * them for minutes is no leak, and enough that hardly anyone asks too fast.
 */
const READERS = 4_000;
const CHANNELS = 1_600;

/** Among the counts by kind, those of all that were refused as too many. */
export const REFUSED = 'of them refused';

const GOLDEN = seedQuestions();

function onFault(command: string, fault: unknown): void {
  throw new Error(`/${command} failed`, { cause: fault });
}

/** Opens the bot as an operator does, with a store that goes with it, and loads the servers' stories. */
export async function openReaders(): Promise<Readers> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-soak-'));
  const opened = await openStore(join(folder, 'soak.db'), ({ cause }) => say(cause));
  if (opened.status === 'closed') throw new Error(opened.problem);
  const { store } = opened;
  await loadStories(store);
  const app = await openApp({
    ...WITHOUT_SERVERS,
    story: null,
    store,
    isLimited: true,
    sureness: 'balanced',
    onFault,
  });
  if (app.status === 'refused') throw new Error('the seed is refused');
  const { interactions, servedIn } = app.value;
  const random = seededRandom(20);
  const counts = new Map<string, number>();
  const count = (kind: string): void => void counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    ask: async () => {
      const reader = below(READERS, random);
      const { served } = await servedIn(guildOf(reader % SERVERS));
      const { kind, interaction } = drawn(served.index, originOf(reader), random);
      count(kind);
      const response = await interactions.respond(interaction);
      if (response.denied === 'failed') throw new Error(`${kind}: not answered`);
      if (response.denied === 'refused') count(REFUSED);
    },
    counts: () => Object.fromEntries(counts),
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function loadStories(store: Store): Promise<void> {
  for (const [server, file] of STORIES.entries()) {
    const bytes = new Uint8Array(
      readFileSync(new URL(`../../test/support/articles/${file}`, import.meta.url)),
    );
    const article = { file, bytes, charset: null, address: null };
    const change = { kind: 'load', name: file, version: String(server), articles: [article] } as const;
    const done = await store.change(guildOf(server), change, { by: '1', at: server });
    if (done.status === 'trouble' || done.value.status !== 'changed') throw new Error(`${file}: not loaded`);
  }
}

interface Drawn {
  readonly kind: string;
  readonly interaction: APIInteraction;
}

/** One thing that a reader of this story may do. */
function drawn({ story }: StoryIndex, origin: Origin, random: Random): Drawn {
  const own =
    oneOf(
      story.articles.flatMap(({ questions }) => questions),
      random,
    )?.question ?? 'What happened?';
  const golden = oneOf(GOLDEN, random) ?? own;
  const ask = (question: string): APIInteraction => slash('ask', { question }, origin);
  const chance = random();
  if (chance < 0.25) return { kind: 'questions of the story', interaction: ask(own) };
  if (chance < 0.5) return { kind: 'golden questions, foreign to most', interaction: ask(golden) };
  if (chance < 0.65) return { kind: 'with typos', interaction: ask(mistyped(golden)) };
  if (chance < 0.75) {
    const typed = own.slice(0, 2 + below(20, random));
    return { kind: 'completions', interaction: autocomplete('ask', 'question', typed, {}, origin) };
  }
  if (chance < 0.85) return { kind: 'quotes', interaction: slash('quote', {}, origin) };
  if (chance < 0.95) {
    const sentence = oneOf(story.articles.flatMap(sentencesOf), random) ?? 'It is so.';
    return { kind: 'checks', interaction: slash('check', { text: sentence.slice(0, 300) }, origin) };
  }
  return {
    kind: 'presses of More',
    interaction: button(
      customId('ask', 'more', ...askedState({ question: own, asTyped: false })) ?? 'ask',
      origin,
    ),
  };
}

/** Always the same typos: each new one is a new term to count, up to the day's limit, which is no leak. */
function mistyped(question: string): string {
  return withTypos(question, seededRandom(hashOf(question)));
}

/** A reader always asks from the same channel of the same server. */
function originOf(reader: number): Origin {
  return {
    guild: guildOf(reader % SERVERS),
    userId: String(700_000_000_000_000_000n + BigInt(reader)),
    channel: String(600_000_000_000_000_000n + BigInt(reader % CHANNELS)),
  };
}

function sentencesOf({ text, passages }: StoryIndex['story']['articles'][number]): readonly string[] {
  return passages.flatMap(({ sentences }) => sentences.map(({ span }) => sliceOf(text, span)));
}

function oneOf<One>(all: readonly One[], random: Random): One | undefined {
  return all[below(all.length, random)];
}

function guildOf(number: number): string {
  return String(500_000_000_000_000_000n + BigInt(number));
}
