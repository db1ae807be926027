import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/text/span.ts';
import { articleOfParagraphs } from './loading.ts';

const namesIn = (...paragraphs: readonly string[]): string[] =>
  articleOfParagraphs(...paragraphs).names.map(({ name }) => name);
const mentionsOf = (name: string, ...paragraphs: readonly string[]): string[] => {
  const { names, text } = articleOfParagraphs(...paragraphs);
  return names.find((named) => named.name === name)?.mentions.map((span) => sliceOf(text, span)) ?? [];
};

describe('names', () => {
  it('are runs of capitals inside a sentence', () => {
    expect(namesIn('Yesterday they met Sergei Kislyak in Ely.')).toEqual(['Sergei Kislyak', 'Ely']);
  });

  it('leave titles out, and a title alone is nobody', () => {
    expect(namesIn('They met Vice President Mike Pence, Gen. John Kelly and the Prime Minister.')).toEqual([
      'Mike Pence',
      'John Kelly',
    ]);
  });

  it('may end on a word that is a title too', () => {
    expect(namesIn('They met Martin Luther King and John Major.')).toEqual([
      'Martin Luther King',
      'John Major',
    ]);
  });

  it('hold initials, hyphens and small words between', () => {
    expect(
      namesIn('They met John F. Kennedy, Anna Smith-Jones, Ursula von Stein and the Bank of England.'),
    ).toEqual(['John F. Kennedy', 'Anna Smith-Jones', 'Ursula von Stein', 'Bank of England']);
  });

  it('give a surname to the one full name that ends with it, wherever it stands', () => {
    expect(
      mentionsOf('Ann Jones', 'They met Jones.', 'The mayor is Ann Jones.', "Jones's dog barked."),
    ).toEqual(['Jones', 'Ann Jones', 'Jones']);
  });

  it('give a surname that two people share to neither', () => {
    expect(namesIn('They met Ann Jones and Tom Jones.', 'Then Jones left.')).toEqual([
      'Ann Jones',
      'Tom Jones',
      'Jones',
    ]);
  });

  it('leave a sentence’s first word out where it is a common word', () => {
    expect(namesIn('Water ran. Officials came. Nobody stayed.')).toEqual([]);
  });

  it('take a sentence’s first word where it is no common word, or has a capital elsewhere', () => {
    expect(namesIn('Kislyak smiled.')).toEqual(['Kislyak']);
    expect(namesIn('Smith smiled.', 'They saw Smith.')).toEqual(['Smith']);
  });

  it('take a forename that is a common word at a sentence’s head', () => {
    expect(namesIn('Mark Stone smiled.')).toEqual(['Mark Stone']);
  });

  it('leave days and months out', () => {
    expect(namesIn('They met on Monday and in March.')).toEqual([]);
  });

  it('leave out runs of capitals that are headings', () => {
    expect(namesIn(`They saw ${'Bold New Plan '.repeat(10)}there.`)).toEqual([]);
  });

  it('stand in the order of their first mention', () => {
    expect(namesIn('They met Zoe Zander.', 'They met Abe Abbot.')).toEqual(['Zoe Zander', 'Abe Abbot']);
  });
});
