import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import { postgresIsHere, startPostgres } from '../../support/database/postgres.ts';
import { startRelay } from '../../support/database/relay.ts';
import { permissions, slash, submittedForm } from '../../support/interactions.ts';
import { startReplica, type Replica } from '../../support/replica.ts';

async function started(database: string): Promise<Replica> {
  const replica = await startReplica(database);
  onTestFinished(replica.close);
  return replica;
}

const guild = '900000000000000042';
const moderator = { permissions: permissions.manageMessages, guild };
const textOf = (day: string): string => `Dam opens\n\nThe mayor of Ely opened the dam on ${day}.\n`;
let readers = 0;
/** A question by somebody who has not asked before, in a channel of its own: nobody may ask as often as this test does. */
function question(): APIInteraction {
  readers += 1;
  const userId = String(910_000_000_000_000_000n + BigInt(readers));
  const asker = { guild, userId, channel: userId };
  return slash('ask', { question: 'When did the mayor of Ely open the dam?' }, asker);
}

const load = async ({ send }: Replica, day: string): Promise<string> =>
  send(submittedForm('story load:pasted', { name: day, text: textOf(day) }, moderator));

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'];
const dayIn = (answer: string): number =>
  DAYS.findIndex((day) => answer.replaceAll('*', '').includes(`the dam on ${day}`));

/** Asks until the answer is of this day or a later one; every answer must be as new as the one before. */
async function seen({ send }: Replica, day: string): Promise<readonly number[]> {
  const days: number[] = [];
  while ((days.at(-1) ?? -1) < DAYS.indexOf(day)) days.push(dayIn(await send(question())));
  return days;
}

const rises = (days: readonly number[]): boolean =>
  days.every((day, at) => day !== -1 && day >= (days[at - 1] ?? 0));

describe.skipIf(!postgresIsHere)('three programs on one PostgreSQL', { timeout: 120_000 }, () => {
  it('answer from what any of them loads, go on without one, and without the database', async () => {
    const postgres = await startPostgres();
    onTestFinished(postgres.dispose);
    const database = await postgres.create('replicas');
    const [one, two, three] = await Promise.all([started(database), started(database), started(database)]);
    expect(await load(one, 'Monday')).toContain('Loaded Monday');
    for (const replica of [one, two, three]) expect(rises(await seen(replica, 'Monday'))).toBe(true);

    expect(await load(two, 'Tuesday')).toContain('Loaded Tuesday');
    for (const replica of [one, two, three]) expect(rises(await seen(replica, 'Tuesday'))).toBe(true);

    await three.kill();
    expect(await load(one, 'Wednesday')).toContain('Loaded Wednesday');
    for (const replica of [one, two]) expect(rises(await seen(replica, 'Wednesday'))).toBe(true);

    await postgres.stop();
    expect(dayIn(await one.send(question()))).toBe(DAYS.indexOf('Wednesday'));
    expect(dayIn(await two.send(question()))).toBe(DAYS.indexOf('Wednesday'));
    expect(await load(one, 'Thursday')).toContain('Nothing changed');
    const unknown = slash('ask', { question: 'Who?' }, { guild: '900000000000000043' });
    expect(await one.send(unknown)).toContain('I cannot reach this server’s story');

    await postgres.start();
    while (!(await load(two, 'Thursday')).includes('Loaded Thursday'));
    expect(rises(await seen(one, 'Thursday'))).toBe(true);
    expect(rises(await seen(two, 'Thursday'))).toBe(true);
  });

  it('catch up with what they missed while they were cut off, and never go back', async () => {
    const postgres = await startPostgres();
    onTestFinished(postgres.dispose);
    const database = await postgres.create('cut');
    const relay = await startRelay(database);
    onTestFinished(relay.close);
    const [cut, other, third] = await Promise.all([
      started(relay.address),
      started(database),
      started(database),
    ]);
    expect(await load(cut, 'Monday')).toContain('Loaded Monday');
    for (const replica of [cut, other, third]) expect(rises(await seen(replica, 'Monday'))).toBe(true);

    await relay.cut();
    expect(await load(other, 'Tuesday')).toContain('Loaded Tuesday');
    expect(await load(third, 'Wednesday')).toContain('Loaded Wednesday');
    expect(dayIn(await cut.send(question()))).toBe(DAYS.indexOf('Monday'));
    expect(await load(cut, 'Thursday')).toContain('Nothing changed');

    await relay.mend();
    for (const replica of [cut, other, third]) expect(rises(await seen(replica, 'Wednesday'))).toBe(true);
  });
});
