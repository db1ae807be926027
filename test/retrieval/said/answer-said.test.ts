import { describe, expect, it } from 'vitest';
import { glance, indexOf, indexOfParagraphs } from '../../support/asked.ts';
import { seedStory } from '../../support/seed-story.ts';

const seed = indexOf(seedStory());
const town = indexOfParagraphs(
  'The mayor, Ann Jones, said that the dam was safe. The dam was built in 1950.',
  'Tom Roe, an engineer, denied closing the gate. "The gate was open all night," he said.',
  'According to CNN, Ann Jones said that the bridge would be closed.',
);

const attributionOf = (index: typeof seed, question: string) =>
  glance(index, question).answer.citations[0]?.attribution;

describe('a question of what somebody says about something', () => {
  it.each([
    ['What did Ann Jones say about the dam?', 1, 'that the dam was safe'],
    ['What did Jones say about the bridge?', 3, 'that the bridge would be closed'],
    ['What has Tom Roe said about the gate?', 2, 'closing the gate'],
  ])('is answered by a statement attributed to them: %s', (question, paragraph, highlight) => {
    const seen = glance(town, question);
    expect(seen).toMatchObject({ status: 'answered', paragraph });
    expect(seen.highlight).toBe(highlight);
  });

  it('is answered by the first of their words where it asks for anything', () => {
    expect(glance(town, 'What did Tom Roe say?')).toMatchObject({ status: 'answered', paragraph: 2 });
  });

  it('is not answered by the words of another', () => {
    expect(attributionOf(seed, "What did Flynn's spokesperson say about the sanctions?")).toMatchObject({
      speaker: "Flynn's spokesperson",
    });
  });

  it('is refused where they say nothing about it, and what they do say is near', () => {
    const { answer } = glance(town, 'What did Tom Roe say about the bridge?');
    expect(answer).toMatchObject({
      status: 'abstained',
      reason: { kind: 'not-quoted-about', terms: ['bridge'], speaker: 'Tom Roe', isDenial: false },
    });
    expect(answer.citations.map(({ paragraph }) => paragraph)).toEqual([2]);
  });

  it('names a word that the story has not, before it says that they are not quoted on it', () => {
    expect(glance(seed, 'What did Flynn say about Clinton?').answer).toMatchObject({
      status: 'abstained',
      reason: { kind: 'unknown-name', terms: ['Clinton'] },
    });
  });
});

describe('a question of a denial', () => {
  it.each([
    [town, 'Did Tom Roe deny closing the gate?', 2],
    [town, 'What did Tom Roe deny?', 2],
    [town, 'Who denied closing the gate?', 2],
    [seed, 'Did the Kremlin deny making contact?', 12],
  ])('is answered by the denial', (index, question, paragraph) => {
    const seen = glance(index, question);
    expect(seen).toMatchObject({ status: 'answered', paragraph });
    expect(seen.answer.citations[0]?.attribution).toMatchObject({ kind: 'reported', polarity: 'denied' });
  });

  it('is answered, without one, by what says that it is not so', () => {
    expect(glance(seed, 'Did Flynn deny talking about sanctions?')).toMatchObject({
      status: 'answered',
      paragraph: 2,
    });
  });

  it('is refused where they deny no such thing', () => {
    expect(glance(town, 'Did Ann Jones deny closing the bridge?').answer).toMatchObject({
      status: 'abstained',
      reason: { kind: 'not-quoted-about', speaker: 'Ann Jones', isDenial: true },
    });
  });
});

describe('a question of who says something', () => {
  it.each([
    [town, 'Who says that the dam is safe?', 'Ann Jones'],
    [town, 'According to whom is the dam safe?', 'Ann Jones'],
    [
      seed,
      'According to whom was Flynn in contact with Russian diplomats?',
      'The Washington Post and The New York Times',
    ],
  ])('is answered by who is said to say it, set off', (index, question, speaker) => {
    const seen = glance(index, question);
    expect(seen.status).toBe('answered');
    expect(seen.answer.citations[0]?.attribution).toMatchObject({ speaker });
    expect(speaker).toContain(seen.highlight?.replace(/^The mayor, |,$/g, '') ?? '');
  });

  it('about what somebody says, by those who report it', () => {
    const question = 'Who claims that Flynn urged Russian diplomats not to overreact?';
    const seen = glance(seed, question);
    expect(seen.highlight).toBe('Two Washington Post sources');
    expect(seen.answer.citations[0]?.attribution).toMatchObject({
      speaker: 'Two Washington Post sources',
      via: null,
    });
  });
});
