import { describe, expect, it } from 'vitest';
import { glance, indexOf, indexOfParagraphs } from '../../support/asked.ts';
import { seedStory } from '../../support/seed-story.ts';

const seed = indexOf(seedStory());

describe('the words in bold are the ones that answer', () => {
  it.each([
    ['Who expelled the diplomats?', 'Barak Obama'],
    ['Who invited the children of diplomats to the Kremlin?', 'Putin'],
    ['Who did Obama accuse of interfering in the elections?', 'Kremlin'],
    ['Who did Flynn appear with at the dinner?', 'Putin'],
    ['Who is the Russian ambassador?', 'Sergei Kislyak'],
    ['Who said he had no recollection of discussing sanctions?', "Flynn's spokesperson"],
    ['Where were the children invited to spend the holidays?', 'Kremlin'],
    ['From which country were the diplomats expelled?', 'United States'],
    ['How many diplomats were expelled?', '35 Russian diplomats'],
    [
      'Why did Obama expel Russian diplomats?',
      'after accusing the Kremlin of interfering in the U.S. elections',
    ],
  ])('%s: %s', (question, highlight) => {
    expect(glance(seed, question)).toMatchObject({ status: 'answered', highlight });
  });
});

describe('no words are in bold', () => {
  it.each([
    ['for a person whom the question names itself', 'Who is Keith Kellogg?'],
    ['for what asks for no kind of word', 'Did Putin retaliate?'],
    ['where the only names are places and nationalities', 'Who repeated the claims of Flynn?'],
  ])('%s: %s', (_, question) => {
    expect(glance(seed, question).highlight).toBeNull();
  });

  it('in "for" with a sum, which is no reason', () => {
    const index = indexOfParagraphs('Petrenko sued Varga for $900,000 on Monday.');
    expect(glance(index, 'Why did Petrenko sue Varga?').highlight).toBeNull();
  });
});
