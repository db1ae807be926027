import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/text/span.ts';
import { articleOfParagraphs, fixture, speechIn, wordsAt } from './loading.ts';

const speechOf = (...paragraphs: readonly string[]) => speechIn(articleOfParagraphs(...paragraphs));
const speakersOf = (...paragraphs: readonly string[]): (string | null)[] =>
  articleOfParagraphs(...paragraphs).quotes.map(({ speaker }) => speaker);
const wordsOf = (...paragraphs: readonly string[]): string[] =>
  speechOf(...paragraphs).map(([words]) => words);

describe('a quotation', () => {
  it.each([
    ['straight', '"We are safe," Ann Jones said.'],
    ['curly', '“We are safe,” Ann Jones said.'],
    ['low', '„We are safe,“ Ann Jones said.'],
    ['angled', '«We are safe,» Ann Jones said.'],
    ['closing on both sides', '”We are safe,” Ann Jones said.'],
  ])('stands between %s marks', (_, paragraph) => {
    expect(speechOf(paragraph)).toEqual([['We are safe,', 'Ann Jones']]);
  });

  it('holds the marks nested in it', () => {
    expect(wordsOf('“She said "go" to me,” Ann Jones said.')).toEqual(['She said "go" to me,']);
    expect(wordsOf('"She said ‘go’ to me," Ann Jones said.')).toEqual(['She said ‘go’ to me,']);
    expect(wordsOf('Ann Jones said "she said "go" to me."')).toEqual(['she said "go" to me.']);
  });

  it('is trimmed of blanks inside its marks, and is none when nothing is left', () => {
    expect(wordsOf('« Oui », Ann Jones said. "" “ ”')).toEqual(['Oui']);
  });

  it('is not opened by inches', () => {
    expect(wordsOf('The 6" pipe and the 12" pipe broke. "We mended it," Ann Jones said.')).toEqual([
      'We mended it,',
    ]);
  });

  it('is not opened by an apostrophe or by single marks', () => {
    expect(wordsOf("The Smiths' dog ate the 'best' of Ely's bones.")).toEqual([]);
  });

  it('survives a closing mark too many', () => {
    expect(speechOf('It was a big decision." Then he left. "We are safe," Ann Jones said.')).toEqual([
      ['We are safe,', 'Ann Jones'],
    ]);
    expect(wordsOf('It was a big decision.“ Then he left. “We are safe,” Ann Jones said.')).toEqual([
      'We are safe,',
    ]);
  });

  it('survives an opening mark too many', () => {
    expect(wordsOf('He said "yes and left. She said "no" too.')).toEqual(['no']);
  });

  it('left open runs to its paragraph’s end', () => {
    expect(wordsOf('Ann Jones said: "We are safe.', 'All went home.')).toEqual(['We are safe.']);
  });
});

describe('a quote’s speaker', () => {
  it.each([
    ['stands after it', '"We are safe," Ann Jones said.'],
    ['stands after the verb', '"We are safe," said Ann Jones, the mayor.'],
    ['stands before it, with a colon', 'Ann Jones said: "We are safe."'],
    ['stands before it, with a comma', 'Ann Jones said, "We are safe."'],
    ['stands before it, with "that"', 'Ann Jones said on Monday that "we are safe."'],
    ['stands before a phrase between commas', 'Ann Jones, the mayor of Ely, said: "We are safe."'],
    ['stands after a phrase between commas', '"We are safe," Ann Jones, who leads the town, told us.'],
    ['stands between commas, behind an office', 'The mayor of Ely, Ann Jones, said: "We are safe."'],
    ['has a title', '"We are safe," Mayor Ann Jones said.'],
    ['has a title with a full stop', '"We are safe," said Dr. Ann Jones.'],
    ['has an adverb beside the verb', '"We are safe," Ann Jones later added.'],
    ['asks', '"Are we safe?" Ann Jones asked.'],
    ['is named by "according to", after it', '"We are safe," according to Ann Jones.'],
    ['is named by "according to", before it', 'According to Ann Jones, "we are safe."'],
  ])('%s', (_, paragraph) => {
    expect(speakersOf(paragraph)).toEqual(['Ann Jones']);
  });

  it('is the fullest name that the article prints', () => {
    expect(speakersOf('The mayor is Ann Jones.', '"We are safe," Ms. Jones said.')).toEqual(['Ann Jones']);
  });

  it('is the bare surname where two people share it', () => {
    expect(speakersOf('Ann Jones met Tom Jones.', '"We are safe," Jones said.')).toEqual(['Jones']);
  });

  it('is the same through a broken quotation', () => {
    expect(speechOf('"We are safe," Ann Jones said. "Nobody needs to leave."')).toEqual([
      ['We are safe,', 'Ann Jones'],
      ['Nobody needs to leave.', 'Ann Jones'],
    ]);
    expect(speakersOf('"We," said Ann Jones, "are safe."')).toEqual(['Ann Jones', 'Ann Jones']);
  });

  it('is not carried past a sentence of the narrator’s', () => {
    expect(speakersOf('"We are safe," Ann Jones said. Tom Roe disagreed. "We are not safe."')).toEqual([
      'Ann Jones',
      null,
    ]);
  });

  it('is the same in paragraphs that a quotation runs over, named at its head or at its end', () => {
    expect(speechOf('Ann Jones said: "We are safe.', '"We are glad."')).toEqual([
      ['We are safe.', 'Ann Jones'],
      ['We are glad.', 'Ann Jones'],
    ]);
    expect(speakersOf('“We are safe.', '“We are glad.', '“All is well,” Ann Jones said.')).toEqual([
      'Ann Jones',
      'Ann Jones',
      'Ann Jones',
    ]);
  });

  it('of "he said" is the last speaker, else the first person of the sentence before', () => {
    expect(speakersOf('"We are safe," Ann Jones said. "Go home," she added.')).toEqual([
      'Ann Jones',
      'Ann Jones',
    ]);
    expect(speakersOf('In Washington, Sergei Kislyak smiled at CNN. "I am happy," he said.')).toEqual([
      'Sergei Kislyak',
    ]);
  });

  it('of "he said" is nobody where nobody was named', () => {
    expect(speakersOf('"We are safe," he said.')).toEqual([null]);
    expect(speakersOf('It rained in Washington. "We are safe," he said.')).toEqual([null]);
  });

  it('of "they said" and "it said" is nobody', () => {
    expect(speakersOf('Ann Jones met Tom Roe. "We are safe," they said.')).toEqual([null]);
  });

  it('described by another’s name is described, not that other', () => {
    expect(speakersOf('"He is sorry," Flynn\'s spokesperson said.')).toEqual(["Flynn's spokesperson"]);
    expect(speakersOf('"He is sorry," an aide to Flynn said.')).toEqual(['an aide to Flynn']);
    expect(speakersOf('"We are safe," said the mayor of Ely.')).toEqual(['the mayor of Ely']);
  });

  it('may be several people, in the article’s words', () => {
    expect(speakersOf('"We are safe," Ann Jones and Tom Roe said.')).toEqual(['Ann Jones and Tom Roe']);
  });

  it('may be a paper whose name ends like a document’s', () => {
    const [quote] = articleOfParagraphs('"It is safe," The Washington Post reported.').quotes;
    expect(quote).toMatchObject({ speaker: 'The Washington Post', document: null });
  });

  it('may be called like a title', () => {
    expect(speakersOf('"I have a dream," Martin Luther King said.')).toEqual(['Martin Luther King']);
  });

  it('is nobody for a term in the narrator’s own sentence', () => {
    expect(speakersOf('The so-called "grand plan" failed. "Grand plans" are rare.')).toEqual([null, null]);
  });

  it('is not the one of whom a passive speaks', () => {
    expect(speakersOf('Ann Jones was told that "it is safe here."')).toEqual([null]);
  });
});

describe('a quote', () => {
  it('keeps its cue and its source as printed', () => {
    const article = articleOfParagraphs('"We are safe," said Dr. Ann Jones on Monday.');
    const [quote] = article.quotes;
    expect(wordsAt(article, quote?.cue ?? null)).toBe('said');
    expect(wordsAt(article, quote?.source ?? null)).toBe('Dr. Ann Jones');
  });

  it('tells paragraph and sentence where its words begin', () => {
    const article = articleOfParagraphs('It is open.', 'All came. Ann Jones said: "We are safe. Go home."');
    expect(article.quotes).toMatchObject([{ paragraph: 2, sentence: 2 }]);
  });

  it('tells the outlet that reports it', () => {
    const { quotes } = articleOfParagraphs('According to CNN, Ann Jones said that "we are quite safe."');
    expect(quotes).toMatchObject([{ speaker: 'Ann Jones', via: 'CNN' }]);
  });
});

const saidIn = (paragraph: string) =>
  articleOfParagraphs(paragraph).passages[0]?.sentences.map(({ attribution }) => attribution);

describe('a sentence', () => {
  it('with a short utterance is quoted, with a short term is not', () => {
    expect(saidIn('"No," Ann Jones said.')).toMatchObject([{ kind: 'direct', speaker: 'Ann Jones' }]);
    expect(saidIn('Ann Jones called it "odd."')).toMatchObject([{ kind: 'narration' }]);
  });

  it.each([
    ['with "that"', 'Ann Jones said on Monday that the dam was safe.'],
    ['without "that"', 'Ann Jones said the dam was safe.'],
    ['according to someone, at its head', 'According to Ann Jones, the dam is safe.'],
    ['according to someone, at its end', 'The dam is safe, according to Ann Jones.'],
  ])('claims: %s', (_, paragraph) => {
    expect(saidIn(paragraph)).toEqual([
      { kind: 'reported', speaker: 'Ann Jones', polarity: 'affirmed', medium: null, via: null },
    ]);
  });

  it('denies, and does not where a denial is denied', () => {
    expect(saidIn('Ann Jones denied closing the dam.')).toMatchObject([
      { kind: 'reported', polarity: 'denied' },
    ]);
    expect(saidIn('Ann Jones did not deny closing the dam.')).toMatchObject([
      { kind: 'reported', polarity: 'affirmed' },
    ]);
  });

  it('gives a claim to the mayor of Ely, not to Ely', () => {
    expect(saidIn('The mayor of Ely said the dam was safe.')).toMatchObject([
      { speaker: 'The mayor of Ely' },
    ]);
  });

  it('gives a report’s claim to the report', () => {
    expect(saidIn('The report said that the dam was unsafe.')).toMatchObject([
      { kind: 'reported', speaker: 'The report' },
    ]);
  });

  it('is narration where someone says goodbye, is criticised or is told', () => {
    expect(saidIn('Ann Jones said goodbye. Tom Roe was criticised. He was told that it leaks.')).toEqual([
      { kind: 'narration' },
      { kind: 'narration' },
      { kind: 'narration' },
    ]);
  });
});

const documentsOf = (...paragraphs: readonly string[]) => {
  const { documents, text } = articleOfParagraphs(...paragraphs);
  return documents.map(({ kind, author, fragments, folded }) => ({
    kind,
    author,
    fragments: fragments.map(({ content }) => sliceOf(text, content)),
    folded: folded.map(({ content }) => sliceOf(text, content)),
  }));
};

describe('a quoted document', () => {
  it('of one kind by two people is two documents', () => {
    const { documents, text } = fixture('two-statements.txt');
    expect(
      documents.map(({ kind, author, fragments }) => [
        kind,
        author,
        fragments.map(({ content }) => sliceOf(text, content)),
      ]),
    ).toEqual([
      ['statement', 'Ann Jones', ['The dam is quite safe. It was built with care.']],
      ['statement', 'Carol Smith', ['Nothing that leaks is safe,', 'We will close the gates on Friday.']],
    ]);
  });

  it('is by whose letter it is called', () => {
    expect(documentsOf('"I resign today," Ann Jones\'s letter read.')).toMatchObject([
      { kind: 'letter', author: 'Ann Jones' },
    ]);
  });

  it('is by nobody where nobody is named', () => {
    expect(documentsOf('"I resign today," the letter read.')).toMatchObject([
      { kind: 'letter', author: null },
    ]);
  });

  it('goes on with "she wrote"', () => {
    expect(documentsOf('"I resign," Ann Jones\'s letter read.', '"I am sorry," she wrote.')).toMatchObject([
      { author: 'Ann Jones', fragments: ['I resign,', 'I am sorry,'] },
    ]);
  });

  it('is found behind words that tell of what sort it is', () => {
    expect(documentsOf('In a long emailed statement, Ann Jones said: "We are safe."')).toMatchObject([
      { kind: 'statement', author: 'Ann Jones' },
    ]);
    expect(documentsOf('"We are safe," Ann Jones said in a text message.')).toMatchObject([
      { kind: 'message' },
    ]);
  });

  it('folds a piece that repeats words of another, and keeps pieces that only look alike', () => {
    expect(
      documentsOf(
        'Ann Jones said in her letter that "I am deeply sorry."',
        '"I am deeply sorry for the dam," the letter read. "I am deeply sorrowful."',
      ),
    ).toEqual([
      {
        kind: 'letter',
        author: 'Ann Jones',
        fragments: ['I am deeply sorry for the dam,', 'I am deeply sorrowful.'],
        folded: ['I am deeply sorry.'],
      },
    ]);
  });

  it('does not fold one person’s words into another’s', () => {
    expect(
      documentsOf(
        'Ann Jones said in a statement: "The dam is safe."',
        'Tom Roe said in a letter: "The dam is safe, they say."',
      ),
    ).toHaveLength(2);
  });

  it('loses no piece where a document repeats one that repeats another', () => {
    const pieces = documentsOf(
      'Ann Jones said in a memo: "We are safe."',
      'Ann Jones said in a letter: "We are safe now."',
      'Ann Jones said in a report: "We are safe now, all of us."',
    );
    expect(pieces).toEqual([
      {
        kind: 'report',
        author: 'Ann Jones',
        fragments: ['We are safe now, all of us.'],
        folded: ['We are safe.', 'We are safe now.'],
      },
    ]);
  });
});
