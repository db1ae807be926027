import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/retrieval/question/question.ts';
import { indexOf } from '../../support/asked.ts';
import { seedStory } from '../../support/seed-story.ts';

const seed = indexOf(seedStory());
const termsOf = (typed: string): readonly string[] =>
  readQuestion(typed, seed).terms.map(({ folded }) => folded);

function namesIn(typed: string): readonly string[] {
  return readQuestion(typed, seed)
    .terms.filter(({ isName }) => isName)
    .map(({ word }) => word);
}

describe('a question is read', () => {
  it('as its content words, each once, stop words left out', () => {
    expect(termsOf('Who did Flynn tell about Flynn and the sanctions?')).toEqual([
      'flynn',
      'tell',
      'sanctions',
    ]);
  });

  it('with phrases as the one word that says the same', () => {
    expect(termsOf('Who took over from Flynn?')).toEqual(['replace', 'flynn']);
    expect(termsOf('Did the US hit back?')).toEqual(['u.s', 'retaliate']);
  });

  it('with its names: those of the story, and those written with capitals where capitals tell anything', () => {
    expect(namesIn('Who met Hillary Clinton?')).toEqual(['Hillary', 'Clinton']);
    expect(namesIn('Who Has Met Hillary Clinton In Moscow?')).toEqual(['Moscow']);
    expect(namesIn('WHO MET HILLARY CLINTON')).toEqual([]);
    expect(namesIn('flynn resigned?')).toEqual(['flynn']);
    expect(namesIn('Nobody resigned?')).toEqual([]);
  });

  it('with typos as they are where they stand in double quotation marks, or where nothing is to be mended', () => {
    expect(termsOf('Who is Kelog?')).toEqual(['kellogg']);
    expect(termsOf('Who is "Kelog"?')).toEqual(['kelog']);
    expect(termsOf('Why did “Kelog” visit the Kremln?')).toEqual(['kelog', 'visit', 'kremlin']);
    expect(termsOf('Did "Vladimir Putin" retaliate?')).toEqual(['vladimir', 'putin', 'retaliate']);
    expect(readQuestion('Who is Kelog?', seed, true)).toMatchObject({
      mended: [],
      terms: [{ word: 'Kelog' }],
    });
  });

  it('with a role as the story qualifies it, where that says the same', () => {
    const read = readQuestion('Who is the new national security adviser?', seed);
    expect(read.mended).toEqual([{ typed: 'new', read: 'acting' }]);
    expect(read.terms.map(({ folded }) => folded)).toEqual(['acting', 'national', 'security', 'adviser']);
    expect(termsOf('Who is the previous chief of staff?')).toEqual(['former', 'chief', 'staff']);
    expect(termsOf('What did the New York Times report?')).toContain('new');
    expect(termsOf('Who is the new ambassador?')).toEqual(['new', 'ambassador']);
    expect(termsOf('Who is the "new" national security adviser?')).toContain('new');
  });

  it('as asking for a thing of some kind', () => {
    expect(readQuestion('What modern city is located there?', seed).focus).toBe('city');
    expect(readQuestion('Which newspapers reported it?', seed).focus).toBe('newspapers');
    expect(readQuestion('What is it?', seed).focus).toBeNull();
  });

  it('as asking who somebody is, rather than for a name, where it gives the name', () => {
    expect(readQuestion('Who is Keith Kellogg?', seed).type.kind).toBe('definition');
    expect(readQuestion('Who is the ambassador?', seed).type.kind).toBe('who');
  });

  it('as nothing, where it is small talk', () => {
    expect(readQuestion('hello bot!', seed)).toMatchObject({ text: '', terms: [] });
  });
});
