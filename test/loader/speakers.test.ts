import { describe, expect, it } from 'vitest';
import { articleOfParagraphs } from './loading.ts';

const speakersOf = (...paragraphs: readonly string[]): (string | null)[] =>
  articleOfParagraphs(...paragraphs).quotes.map(({ speaker }) => speaker);
const claimantsOf = (paragraph: string) =>
  articleOfParagraphs(paragraph).passages[0]?.sentences.map(({ attribution }) => attribution);

describe('the speaker of "he said"', () => {
  it('is the person whom the sentence before speaks of, not the last speaker', () => {
    expect(
      speakersOf(
        'Aron Varga was freed today.',
        'Judge Miriam Castellano said "the case has collapsed entirely". Varga hugged his lawyer. "I just want to see my mother," he told reporters.',
      ),
    ).toEqual(['Miriam Castellano', 'Aron Varga']);
  });

  it('is whose report the sentence before gives', () => {
    expect(
      speakersOf(
        'Judge Miriam Castellano spoke.',
        '"The case has collapsed," Castellano said. Prosecutor Iris Lang said the ruling was wrong. She called it "a mistake".',
      ),
    ).toEqual(['Miriam Castellano', 'Iris Lang']);
  });

  it('is the subject of its own sentence first', () => {
    expect(
      speakersOf(
        '"It works," said Ann Jones. But James Holt, a biologist, is sceptical: "Stacking is not planning," he said.',
      ),
    ).toEqual(['Ann Jones', 'James Holt']);
  });

  it('is the last speaker past a sentence that names nobody, or only a place', () => {
    expect(speakersOf('"We are safe," Ann Jones said. It rained in Ely. "Go home," she added.')).toEqual([
      'Ann Jones',
      'Ann Jones',
    ]);
    expect(speakersOf('Ann Jones told Tom Roe: "We are safe." "Go home," she added.')).toEqual([
      'Ann Jones',
      'Ann Jones',
    ]);
    expect(speakersOf('"We are safe," Ann Jones told Tom Roe. "Go home," she added.')).toEqual([
      'Ann Jones',
      'Ann Jones',
    ]);
  });

  it('is nobody of whom "she" was said', () => {
    expect(
      speakersOf('"We are safe," Ann Jones said. "Go home," she added. "Why should we?" he asked.'),
    ).toEqual(['Ann Jones', 'Ann Jones', null]);
  });

  it.each([
    ['an object', 'The court freed Tom Roe. "We are safe," she said.'],
    ['an object of a pronoun', '"Go," she told Tom Roe. "We are safe," she added.'],
    ['an owner', 'Tom Roe\'s lawyer left. "We are safe," she said.'],
    ['a bystander', 'A friend of Tom Roe left. "We are safe," she said.'],
    ['one of two', 'Ann Jones and the mayor, Tom Roe, left. "We are safe," she said.'],
    ['one of two named', 'Tom Roe and Ann Jones left. "We are safe," she said.'],
    ['in a clause of its own', 'When Tom Roe left the hall they cheered. "We are safe," she said.'],
    ['two speakers', 'Tom Roe and Ann Jones said: "We agree." "We are safe," she said.'],
    ['a court', 'The Supreme Court agreed. "We are safe," she said.'],
    ['named in a quotation', '"Tom Roe is a liar." "We are safe," she said.'],
  ])('is nobody who is %s', (_, paragraph) => {
    expect(speakersOf(paragraph).at(-1)).toBeNull();
  });
});

describe('two verbs of one subject', () => {
  it('report one speaker’s words', () => {
    expect(speakersOf('Ann Jones shrugged and said: "We are safe."')).toEqual(['Ann Jones']);
    expect(speakersOf('The retired judge rose and said: "We are safe."')).toEqual(['The retired judge']);
    expect(speakersOf('"We are safe," Ann Jones herself said.')).toEqual(['Ann Jones']);
    expect(speakersOf('"We are safe," Chief of Staff Ann Jones said.')).toEqual(['Ann Jones']);
    expect(claimantsOf('Ann Jones called the ruling wrong and said that it would fall.')).toEqual([
      { kind: 'reported', speaker: 'Ann Jones', polarity: 'affirmed', medium: null, via: null },
    ]);
  });

  it('of a pronoun name no clause as the speaker', () => {
    expect(claimantsOf('She called the ruling "a mistake" and said that it would fall.')).toEqual([
      { kind: 'narration' },
    ]);
  });

  it('leave a described speaker described', () => {
    expect(speakersOf('"We are safe," the newly convicted manager said.')).toEqual([
      'the newly convicted manager',
    ]);
  });
});

describe('quoted words that go on', () => {
  it.each([
    ['with another verb', 'Ann Jones said she "welcomes the findings" and would "consider a ban".'],
    ['with another clause', 'Ann Jones said it "was a mistake" and that "it will fall".'],
    ['with another report', 'Ann Jones called it "a mistake" and said that "it will fall".'],
  ])('%s are the same speaker’s', (_, paragraph) => {
    expect(speakersOf(paragraph)).toEqual(['Ann Jones', 'Ann Jones']);
  });

  it('are nobody’s behind another subject', () => {
    expect(speakersOf('Ann Jones called it "a mistake" and the hall was "quite full".')).toEqual([
      'Ann Jones',
      null,
    ]);
  });

  it('with "it added" are pieces of the document before', () => {
    const { documents, quotes } = articleOfParagraphs(
      'In a statement, the Ministry of Health said it "welcomes the findings".',
      '"We will act soon," it added.',
    );
    expect(documents).toMatchObject([{ kind: 'statement', author: 'Ministry of Health' }]);
    expect(documents[0]?.fragments).toHaveLength(2);
    expect(quotes.at(-1)).toMatchObject({ speaker: 'Ministry of Health', document: 'statement' });
  });

  it('with "he added" are no pieces of another’s document', () => {
    const { quotes } = articleOfParagraphs(
      'In a statement, Ann Jones said: "We are safe." Tom Roe disagreed. "We are not," he added.',
    );
    expect(quotes.at(-1)).toMatchObject({ speaker: 'Tom Roe', document: null });
  });
});
