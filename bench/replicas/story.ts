import { readFileSync } from 'node:fs';
import type { APIInteraction } from 'discord-api-types/v10';
import { permissions, slash, submittedForm } from '../../test/support/interactions.ts';
import { snowflake } from '../../test/support/origin.ts';
import type { Replica } from '../../test/support/replica.ts';

const SEED = new URL('../../seeds/flynn-resignation.txt', import.meta.url);

/** Room for the seed's paragraphs in a form, which takes 4,000 characters. */
const LENGTH = 3600;

const guild = '900000000000000042';
/** The moderator of every change here. */
export const moderator = { permissions: permissions.manageMessages, guild };

/** An article of nearly the seed's size that says which version it is. */
function textOf(version: number): string {
  const [headline, ...paragraphs] = readFileSync(SEED, 'utf8')
    .slice(0, LENGTH)
    .split(/\n{2,}/);
  const told = `The mayor of Ely opened ${version} gates of the dam.`;
  return [headline, told, ...paragraphs.slice(0, -1)].join('\n\n');
}

/** What a replica answers a question with that only the article's version can answer; null for no answer of it. */
export async function versionAt({ send }: Replica): Promise<number | null> {
  const answer = (await send(question())).replaceAll('*', '');
  const [, version] = /Ely opened (\d+) gates/.exec(answer) ?? [];
  return version === undefined ? null : Number(version);
}

// By somebody who has not asked before, in a channel of its own: nobody may ask as often as this.
function question(): APIInteraction {
  const userId = snowflake();
  return slash(
    'ask',
    { question: 'How many gates of the dam were opened?' },
    { guild, userId, channel: userId },
  );
}

/** Loads the first version through a replica. */
export async function loadFirst({ send }: Replica): Promise<void> {
  const answer = await send(submittedForm('story load:pasted', { name: 'Dam', text: textOf(1) }, moderator));
  if (!answer.includes('Loaded')) throw new Error(`not loaded: ${answer.slice(0, 200)}`);
}

/** Proposes a version, and gives the button that applies it, or what was said in its place. */
export async function propose(
  { send }: Replica,
  version: number,
): Promise<{ readonly apply: string } | { readonly refused: string }> {
  const card = await send(submittedForm('reload:pasted', { text: textOf(version) }, moderator));
  const [, apply] = /"custom_id":"(reload:apply:[^"]+)"/.exec(card) ?? [];
  return apply === undefined ? { refused: card } : { apply };
}
