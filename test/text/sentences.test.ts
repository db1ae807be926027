import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { hostileText } from '../support/texts.ts';

const sentencesOf = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** What is found wrong when the given sentences, put in a row, are parted again. */
const mistakesIn = (...sentences: readonly string[]): string[] => {
  const found = sentencesOf(sentences.join(' '));
  return found.length === sentences.length
    ? found.filter((sentence, at) => sentence !== sentences[at])
    : found;
};

describe('splitSentences', () => {
  it('parts plain sentences', () => {
    expect(mistakesIn('The dam leaked.', 'Was anyone hurt?', 'No!', 'All went home.')).toEqual([]);
  });

  it('keeps U.S. inside a sentence, before a lower-case word and before a name', () => {
    expect(mistakesIn('Top U.S. officials met.', 'Then U.S. President Barack Obama left.')).toEqual([]);
  });

  it('ends a sentence at U.S. before a word that begins one', () => {
    expect(mistakesIn('They live in the U.S.', 'The law is strict.')).toEqual([]);
  });

  it.each(['Mr.', 'Mrs.', 'Dr.', 'Gen.', 'Sen.', 'Gov.', 'Rev.', 'Prof.'])(
    'keeps %s with its name',
    (title) => {
      expect(mistakesIn(`We met ${title} Smith.`, 'All went well.')).toEqual([]);
    },
  );

  it('keeps two titles together', () => {
    expect(mistakesIn('Lt. Gen. H.R. McMaster came.', 'Nobody else did.')).toEqual([]);
  });

  it('ends a sentence at a title before a word that is nobody’s name', () => {
    expect(mistakesIn('She thanked the Dr.', 'The crowd left.')).toEqual([]);
  });

  it.each([
    'John F. Kelly spoke.',
    'Samuel L. Jackson spoke.',
    'John A. Macdonald spoke.',
    'A. A. Milne spoke.',
  ])('keeps initials: %s', (sentence) => {
    expect(mistakesIn(sentence, 'All listened.')).toEqual([]);
  });

  it('ends a sentence at a lone capital that is no initial', () => {
    expect(mistakesIn('They chose plan B.', 'The rest went home.')).toEqual([]);
    expect(mistakesIn('It was I.', 'Tom agreed.')).toEqual([]);
    expect(mistakesIn('He fought in World War I.', 'Germany lost.')).toEqual([]);
  });

  it('keeps decimals, amounts and versions', () => {
    expect(mistakesIn('It cost $3.5 million, or 1,000.50 a head.', 'All paid.')).toEqual([]);
  });

  it('keeps "No. 5" but parts "He said no."', () => {
    expect(mistakesIn('It is No. 5 on the list.', 'He said no.', 'Then he left.')).toEqual([]);
  });

  it('parts after words that look like abbreviations', () => {
    expect(
      mistakesIn(
        'She loves art.',
        'He ate a fig.',
        'They ran in the sun.',
        'It took a sec.',
        'All was well.',
      ),
    ).toEqual([]);
  });

  it('keeps an abbreviated month with its day', () => {
    expect(mistakesIn('It fell on Sept. 11 that year.', 'It began in Dec.', 'Snow fell.')).toEqual([]);
  });

  it('keeps p.m. with a day, a zone or a place’s time, and ends a sentence there otherwise', () => {
    expect(
      mistakesIn('They met at 5 p.m. Monday.', 'They left at 6 p.m. GMT.', 'It ended at 7 p.m. Moscow time.'),
    ).toEqual([]);
    expect(mistakesIn('They met at 5 p.m.', 'President Smith slept.')).toEqual([]);
  });

  it('ends a sentence at a quotation that ends with one', () => {
    expect(mistakesIn('He said: "It is over."', 'Then he left.')).toEqual([]);
    expect(mistakesIn('“It is over.”', 'Then he left.')).toEqual([]);
  });

  it('parts the sentences inside a quotation', () => {
    expect(mistakesIn('"It is over.', 'We are free."', 'He left.')).toEqual([]);
  });

  it('keeps a question or cry in a quotation with its "he asked"', () => {
    expect(mistakesIn('"Why?" he asked.', '“Go!” she cried.', '«Pourquoi ?» dit-il.', 'He left.')).toEqual(
      [],
    );
  });

  it('keeps a question in a quotation with the name of who asked', () => {
    expect(mistakesIn('"Why?" Mr. Smith asked.', '“Why not?” Ann Jones said.', 'He left.')).toEqual([]);
  });

  it('parts a question in a quotation from a new sentence', () => {
    expect(mistakesIn('"Why?"', 'He had no answer.')).toEqual([]);
  });

  it('keeps brackets whole, round and square', () => {
    expect(mistakesIn('He went (see the map. It is odd.) home.', 'She [sic. Yes.] left.')).toEqual([]);
  });

  it('keeps an ellipsis before a lower-case word and ends a sentence there before a capital', () => {
    expect(
      mistakesIn('He paused ... then left.', 'He paused … then left.', 'He waited...', 'Then he left.'),
    ).toEqual([]);
  });

  it('keeps a list’s number with its line', () => {
    expect(mistakesIn('1. Open the gate.', '2. Close the gate.')).toEqual([]);
  });

  it('takes one word, one letter, or no full stop for a sentence', () => {
    expect(sentencesOf('No')).toEqual(['No']);
    expect(sentencesOf('A')).toEqual(['A']);
    expect(sentencesOf('Dam opens')).toEqual(['Dam opens']);
  });

  it('keeps a company’s and a junior’s abbreviation before a verb, and ends a sentence there before an opener', () => {
    expect(
      mistakesIn(
        'Apple Inc. said so.',
        'Donald Trump Jr. agreed.',
        'They sued Apple Inc.',
        'The court listened.',
      ),
    ).toEqual([]);
  });

  it('finds nothing in blanks', () => {
    expect(sentencesOf(' \n\u00A0 ')).toEqual([]);
  });

  it('gives places in the whole text when told to read a part of it', () => {
    const text = 'Skip this. One here. Two here. Skip that.';
    const [first, second] = splitSentences(text, { start: 11, end: 30 });
    expect(first && text.slice(first.start, first.end)).toBe('One here.');
    expect(second && text.slice(second.start, second.end)).toBe('Two here.');
  });

  it('gives trimmed, ordered sentences that cover all but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'grapheme' }), proseLike), (text) => {
        const spans = splitSentences(text, { start: 0, end: text.length });
        const shown = spans.map(({ start, end }) => text.slice(start, end));
        const ends = [0, ...spans.map(({ end }) => end)];
        const between = ends.map((end, index) => text.slice(end, spans[index]?.start ?? text.length));
        expect(shown).toEqual(shown.map((sentence) => sentence.trim()));
        expect(shown).not.toContain('');
        expect(between.join('').trim()).toBe('');
        expect(spans.every(({ start }, index) => start >= (ends[index] ?? 0))).toBe(true);
      }),
    );
  });
});

const proseLike = fc
  .array(
    fc.constantFrom(
      'Mr.',
      'U.S.',
      'No.',
      '5',
      'p.m.',
      '"Why?"',
      'he',
      'Smith',
      'said',
      '(',
      ')',
      '[a',
      'A.',
      '...',
      'The',
    ),
  )
  .map((words) => words.join(' '));
