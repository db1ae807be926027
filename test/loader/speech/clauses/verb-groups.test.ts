import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../../../src/text/span.ts';
import { articleOfParagraphs } from '../../loading.ts';

/** The cues of a sentence's claims. */
const cuesIn = (sentence: string): string[] => {
  const { claims, text } = articleOfParagraphs(sentence);
  return claims.map(({ cue }) => sliceOf(text, cue));
};

describe('a verb reports', () => {
  it.each([
    ['in the past', 'Ann Jones claimed that it leaks.', 'claimed'],
    ['in the past, behind a perfect', 'Ann Jones has claimed that it leaks.', 'has claimed'],
    ['in the third person', 'Ann Jones claims that it leaks.', 'claims'],
    ['like a noun, behind a name', 'Ann Jones reports that it leaks.', 'reports'],
    ['like a noun, behind a pronoun', 'Ann Jones left. She reports it leaks.', 'reports'],
    ['like a noun, before “that”', 'The mayor reports that it leaks.', 'reports'],
    ['in a progressive', 'Ann Jones is claiming that it leaks.', 'is claiming'],
    ['in a participle behind a comma', 'Ann Jones left, claiming that it leaks.', 'claiming'],
    ['in the plural', 'Two engineers claim that it leaks.', 'claim'],
    ['in a plural without an s', 'The police claim that it leaks.', 'claim'],
    ['like a noun, behind “they”', 'They report that it leaks.', 'report'],
    ['like a noun, behind an auxiliary', 'The engineers did report that it leaks.', 'did report'],
    ['behind an auxiliary', 'Ann Jones did claim that it leaks.', 'did claim'],
    ['in a perfect with an adverb', 'The mayor had repeatedly said that it leaks.', 'had repeatedly said'],
    ['behind one subject and an auxiliary', 'The engineer did claim that it leaks.', 'did claim'],
    ['in a progressive of a thing', 'The city is saying that it leaks.', 'is saying'],
    ['with its particle', 'Ann Jones pointed out that it leaks.', 'pointed out'],
  ])('%s', (_, sentence, cue) => {
    expect(cuesIn(sentence)).toContain(cue);
  });

  it.each([
    ['in a passive', 'Ann Jones was told that it leaks.'],
    ['in a passive with its agent', 'The victory claimed by Ann Jones was small.'],
    ['in a base form that is rather a noun', 'The voters report cards were late.'],
    ['as a noun behind an article', 'The claims that it leaks were late.'],
    ['as a noun behind an adjective', 'Several public claims that it leaks were late.'],
    ['as a noun behind a plural', 'The engineers report of a leak was late.'],
    ['as a noun behind an owner', 'The mayor’s claims that rain is near were late.'],
    ['in a word with a hyphen', 'The mayor self-reported that it leaks.'],
    ['without the particle that it needs', 'Ann Jones pointed that it leaks.'],
    ['as a noun behind another noun', 'An insurance claim that it leaks was late.'],
  ])('not %s', (_, sentence) => {
    expect(cuesIn(sentence)).toEqual([]);
  });
});
