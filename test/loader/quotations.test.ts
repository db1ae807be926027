import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/text/span.ts';
import { articleOfParagraphs, speechIn } from './loading.ts';

const speechOf = (...paragraphs: readonly string[]) => speechIn(articleOfParagraphs(...paragraphs));

describe('marks of quotation', () => {
  it('may be two apostrophes', () => {
    expect(speechOf("''We are safe,'' Ann Jones said. ''It's done.''")).toEqual([
      ['We are safe,', 'Ann Jones'],
      ["It's done.", 'Ann Jones'],
    ]);
  });

  it('may be single, which apostrophes are not', () => {
    expect(
      speechOf("'We've mended Ely's dam,' Ann Jones said. The Smiths' dog ate the 'best' bone."),
    ).toEqual([["We've mended Ely's dam,", 'Ann Jones']]);
  });

  it('may be mixed by a typist', () => {
    expect(speechOf('“We are safe," Ann Jones said. "All is well.”')).toEqual([
      ['We are safe,', 'Ann Jones'],
      ['All is well.', 'Ann Jones'],
    ]);
  });

  it('keep their outer place', () => {
    const { quotes, text } = articleOfParagraphs('Ann Jones said: "We are safe."');
    expect(quotes.map(({ marked }) => sliceOf(text, marked))).toEqual(['"We are safe."']);
  });
});

describe('a quotation without a cue', () => {
  it('is the name’s behind a dash', () => {
    expect(speechOf('“We are safe.” ― Ann Jones')).toEqual([['We are safe.', 'Ann Jones']]);
  });

  it('is the label’s in a transcript', () => {
    expect(speechOf('Tom Wallace met Ann Jones.', '"WALLACE: Are we safe?"')).toEqual([
      ['Are we safe?', 'Tom Wallace'],
    ]);
  });

  it('is the subject’s behind a colon', () => {
    expect(speechOf('Ann Jones has apologised for it: "It was wrong."')).toEqual([
      ['It was wrong.', 'Ann Jones'],
    ]);
    expect(speechOf('Ann Jones released a statement:', '"It was wrong."')).toEqual([
      ['It was wrong.', 'Ann Jones'],
    ]);
  });

  it('goes on past a term that is nobody’s', () => {
    expect(speechOf('"It works," Ann Jones said on the programme "Ely Today". "Go home."').at(-1)).toEqual([
      'Go home.',
      'Ann Jones',
    ]);
  });

  it('that is a paragraph goes on from the paragraph before', () => {
    expect(speechOf('"It works," Ann Jones said.', '"Go home."').at(-1)).toEqual(['Go home.', 'Ann Jones']);
    expect(speechOf('It rained in Ely.', '"Go home."').at(-1)).toEqual(['Go home.', null]);
  });
});

describe('the cue of a quotation', () => {
  it.each([
    '"We are safe," Ann Jones went on.',
    '"We are safe," Ann Jones ended.',
    '"We are safe," Ann Jones continued.',
    '"Are we safe?" Ann Jones asked reporters.',
    '"We are safe," Ann Jones said when asked.',
    'Said Ann Jones: "We are safe."',
    'As Ann Jones put it, "we are safe."',
    '"We are safe," explained Ely-based Ann Jones.',
  ])('stands in %s', (paragraph) => {
    expect(speechOf(paragraph)).toHaveLength(1);
    expect(speechOf(paragraph)[0]?.[1]).toContain('Ann Jones');
  });
});

describe('a person with a title', () => {
  it('is meant by the title alone, where nobody else has it', () => {
    expect(speechOf('"It works," Mayor Ann Jones said. "Go home," the mayor added.').at(-1)).toEqual([
      'Go home,',
      'Ann Jones',
    ]);
  });

  it('is not, where two have it, where it comes later or where many do', () => {
    const mayors = 'Mayor Ann Jones met Mayor Tom Roe. "Go home," the mayor said.';
    expect(speechOf(mayors)).toEqual([['Go home,', 'the mayor']]);
    expect(speechOf('"Go home," the mayor said. Mayor Ann Jones left.')).toEqual([['Go home,', 'the mayor']]);
    expect(speechOf('They met President Ann Jones. "Go home," the president said.')).toEqual([
      ['Go home,', 'the president'],
    ]);
  });
});

describe('a document', () => {
  it('may be opened in the sentence before it is quoted', () => {
    const { documents } = articleOfParagraphs(
      'In a letter to the council, Ann Jones apologised. "It was wrong," she wrote.',
    );
    expect(documents).toMatchObject([{ kind: 'letter', author: 'Ann Jones' }]);
  });
});

describe('"he" and "she"', () => {
  it('are people, not things that were said to show something', () => {
    expect(speechOf('The videos show that it leaks. "It leaks," he said.')).toEqual([['It leaks,', null]]);
  });

  it('are nobody where two are named in one report', () => {
    expect(
      speechOf('Ann Jones said that Tom Roe was right when he said "it leaks badly here".').at(-1),
    ).toEqual(['it leaks badly here', null]);
  });
});
