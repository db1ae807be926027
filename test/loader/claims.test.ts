import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/text/span.ts';
import { articleOfParagraphs } from './loading.ts';

/** Every claim of the paragraphs: who, by which cue, says what. */
const claimsIn = (...paragraphs: readonly string[]) => {
  const { claims, text } = articleOfParagraphs(...paragraphs);
  return claims.map(({ speaker, cue, content }) => [
    speaker,
    sliceOf(text, cue),
    content.map((span) => sliceOf(text, span)).join(' … '),
  ]);
};

const polarities = (paragraph: string) =>
  articleOfParagraphs(paragraph).claims.map(({ polarity }) => polarity);

describe('a claim', () => {
  it.each([
    ['behind "that"', 'Ann Jones said that the dam was safe.', 'said', 'that the dam was safe'],
    ['without "that"', 'Ann Jones said the dam was safe.', 'said', 'the dam was safe'],
    ['behind a day', 'Ann Jones said Monday the dam was safe.', 'said', 'the dam was safe'],
    ['behind an addressee', 'Ann Jones told CNN that the dam was safe.', 'told', 'that the dam was safe'],
    ['behind a named addressee', 'Ann Jones told Tom Roe he was wrong.', 'told', 'he was wrong'],
    ['of a participle', 'Ann Jones denied closing the dam.', 'denied', 'closing the dam'],
    ['of an infinitive', 'Ann Jones vowed to close the dam.', 'vowed', 'to close the dam'],
    ['before its cue', 'The dam was safe, Ann Jones said.', 'said', 'The dam was safe'],
    ['before an inverted cue', 'The dam was safe, said Ann Jones.', 'said', 'The dam was safe'],
    ['on both sides', 'The dam, Ann Jones said, was safe.', 'said', 'The dam … was safe'],
    ['by "according to"', 'According to Ann Jones, the dam was safe.', 'According to', 'the dam was safe'],
    ['by "as"', 'As Ann Jones put it in a speech, the dam was safe.', 'put it', 'the dam was safe'],
    ['with auxiliaries', 'Ann Jones has also said the dam was safe.', 'has also said', 'the dam was safe'],
    ['for somebody', 'Ann Jones endorsed Tom Roe on Monday.', 'endorsed', 'Tom Roe'],
    ['up to another report', 'Ann Jones said it leaks, adding that it rains.', 'said', 'it leaks'],
    ['with a sum', 'Ann Jones said it cost $5 million.', 'said', 'it cost $5 million'],
    ['that is owned', 'Ann Jones’s claim that the dam was safe, failed.', 'claim', 'that the dam was safe'],
  ])('%s', (_, paragraph, cue, content) => {
    expect(claimsIn(paragraph)[0]).toEqual(['Ann Jones', cue, content]);
  });

  it.each([
    ['in a relative clause', 'Researchers who studied it said it leaks.', 'Researchers who studied it'],
    [
      'with a noun like a verb',
      'A former post office manager said it leaks.',
      'A former post office manager',
    ],
    ['with a participle', 'The newly elected mayor said it leaks.', 'The newly elected mayor'],
    ['of two', 'Ann Jones and Tom Roe said it leaks.', 'Ann Jones and Tom Roe'],
    ['behind an opening', 'On Monday the mayor of Ely said it leaks.', 'the mayor of Ely'],
    ['with an age and a place', 'Ann Jones, 30, of Ely, Maine, who leads it, said it leaks.', 'Ann Jones'],
    ['by its own verb, not by the first', 'Tom Roe left after Ann Jones said it leaks.', 'Ann Jones'],
  ])('is its subject’s: %s', (_, paragraph, speaker) => {
    expect(claimsIn(paragraph)[0]?.[0]).toBe(speaker);
  });

  it('of a second verb is the first subject’s', () => {
    expect(claimsIn('Ann Jones shrugged and said that it leaks.')).toEqual([
      ['Ann Jones', 'said', 'that it leaks'],
    ]);
    expect(claimsIn('Ann Jones left, saying it leaks.')[0]).toEqual(['Ann Jones', 'saying', 'it leaks']);
  });

  it.each([
    ['nothing but a greeting', 'Ann Jones said goodbye.'],
    ['in a passive', 'Ann Jones was told that it leaks.'],
    ['in a noun', 'Their reports of rain were late.'],
    ['behind "would"', 'Ann Jones would say that it leaks.'],
  ])('is none: %s', (_, paragraph) => {
    expect(claimsIn(paragraph)).toEqual([]);
  });

  it('tells a denial, and not where a denial is denied', () => {
    expect(polarities('Ann Jones denied closing the dam.')).toEqual(['denied']);
    expect(polarities('Ann Jones did not deny closing the dam.')).toEqual(['affirmed']);
  });

  it('tells what is said from what is thought', () => {
    const acts = articleOfParagraphs('Ann Jones said it leaks. Tom Roe believes that it rains.').claims;
    expect(acts.map(({ act }) => act)).toEqual(['assertion', 'attitude']);
  });

  it.each([
    ['In an interview, Ann Jones said it leaks.', 'interview'],
    ['In testimony on Monday, Ann Jones said it leaks.', 'testimony'],
    ['Ann Jones told CNN by phone that it leaks.', 'phone'],
    ['Ann Jones tweeted that it leaks.', 'tweet'],
    ['Ann Jones said in a statement that it leaks.', 'statement'],
    ['Ann Jones said that it leaks.', null],
  ])('tells how it was given: %s', (paragraph, medium) => {
    expect(articleOfParagraphs(paragraph).claims).toMatchObject([{ medium }]);
  });

  it('tells who relays it', () => {
    const { claims } = articleOfParagraphs('According to CNN, Ann Jones said that it leaks.');
    expect(claims.map(({ speaker, via }) => [speaker, via])).toEqual([
      ['CNN', null],
      ['Ann Jones', 'CNN'],
    ]);
  });
});
