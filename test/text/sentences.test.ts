import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { hostileText } from '../support/texts.ts';

const sentencesOf = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** States that the given sentences, put in a row, are found again. */
const staysParted = (...sentences: readonly string[]): void => {
  expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
};

describe('splitSentences', () => {
  it('parts plain sentences', () => {
    staysParted('The dam leaked.', 'Was anyone hurt?', 'No!', 'All went home.');
  });

  it('keeps U.S. inside a sentence, before a lower-case word and before a name', () => {
    staysParted('Top U.S. officials met.', 'Then U.S. President Barack Obama left.');
  });

  it('ends a sentence at U.S. before a word that begins one', () => {
    staysParted('They live in the U.S.', 'The law is strict.');
  });

  it.each(['Mr.', 'Mrs.', 'Dr.', 'Gen.', 'Sen.', 'Gov.', 'Rev.', 'Prof.'])(
    'keeps %s with its name',
    (title) => {
      staysParted(`We met ${title} Smith.`, 'All went well.');
    },
  );

  it('keeps two titles together', () => {
    staysParted('Lt. Gen. H.R. McMaster came.', 'Nobody else did.');
  });

  it('ends a sentence at a title before a word that is nobody’s name', () => {
    staysParted('She thanked the Dr.', 'The crowd left.');
  });

  it.each([
    'John F. Kelly spoke.',
    'Samuel L. Jackson spoke.',
    'John A. Macdonald spoke.',
    'A. A. Milne spoke.',
  ])('keeps initials: %s', (sentence) => {
    staysParted(sentence, 'All listened.');
  });

  it('ends a sentence at a lone capital that is no initial', () => {
    staysParted('They chose plan B.', 'The rest went home.');
    staysParted('It was I.', 'Tom agreed.');
    staysParted('He fought in World War I.', 'Germany lost.');
  });

  it('keeps decimals, amounts and versions', () => {
    staysParted('It cost $3.5 million, or 1,000.50 a head.', 'All paid.');
  });

  it('keeps "No. 5" but parts "He said no."', () => {
    staysParted('It is No. 5 on the list.', 'He said no.', 'Then he left.');
  });

  it('parts after words that look like abbreviations', () => {
    staysParted('She loves art.', 'He ate a fig.', 'They ran in the sun.', 'It took a sec.', 'All was well.');
  });

  it('keeps an abbreviated month with its day', () => {
    staysParted('It fell on Sept. 11 that year.', 'It began in Dec.', 'Snow fell.');
  });

  it('keeps p.m. with a day, a zone or a place’s time, and ends a sentence there otherwise', () => {
    staysParted('They met at 5 p.m. Monday.', 'They left at 6 p.m. GMT.', 'It ended at 7 p.m. Moscow time.');
    staysParted('They met at 5 p.m.', 'President Smith slept.');
  });

  it('ends a sentence at a quotation that ends with one', () => {
    staysParted('He said: "It is over."', 'Then he left.');
    staysParted('“It is over.”', 'Then he left.');
  });

  it('parts the sentences inside a quotation', () => {
    staysParted('"It is over.', 'We are free."', 'He left.');
  });

  it('keeps a question or cry in a quotation with its "he asked"', () => {
    staysParted('"Why?" he asked.', '“Go!” she cried.', '«Pourquoi ?» dit-il.', 'He left.');
  });

  it('keeps a question in a quotation with the name of who asked', () => {
    staysParted('"Why?" Mr. Smith asked.', '“Why not?” Ann Jones said.', 'He left.');
  });

  it('parts a question in a quotation from a new sentence', () => {
    staysParted('"Why?"', 'He had no answer.');
  });

  it('keeps brackets whole, round and square', () => {
    staysParted('He went (see the map. It is odd.) home.', 'She [sic. Yes.] left.');
  });

  it('keeps an ellipsis before a lower-case word and ends a sentence there before a capital', () => {
    staysParted('He paused ... then left.', 'He paused … then left.', 'He waited...', 'Then he left.');
  });

  it('keeps a list’s number with its line', () => {
    staysParted('1. Open the gate.', '2. Close the gate.');
  });

  it('takes one word, one letter, or no full stop for a sentence', () => {
    expect(sentencesOf('No')).toEqual(['No']);
    expect(sentencesOf('A')).toEqual(['A']);
    expect(sentencesOf('Dam opens')).toEqual(['Dam opens']);
  });

  it('keeps a company’s and a junior’s abbreviation before a verb, and ends a sentence there before an opener', () => {
    staysParted(
      'Apple Inc. said so.',
      'Donald Trump Jr. agreed.',
      'They sued Apple Inc.',
      'The court listened.',
    );
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
