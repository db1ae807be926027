import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/story/article.ts';
import { sliceOf } from '../../src/text/span.ts';
import { seedStory } from '../support/seed-story.ts';
import { paragraphsOf, sentencesOf, wordsAt } from './loading.ts';

const story = seedStory();
const article: Article = story.articles[0] ?? expect.fail('the seed holds no article');
const paragraph = (number: number): string => paragraphsOf(article)[number - 1] ?? '';
const quoteOf = (words: string) =>
  article.quotes.find(({ content }) => sliceOf(article.text, content).startsWith(words)) ??
  expect.fail(`no quote begins with ${words}`);
const namesOf = (): string[] => article.names.map(({ name }) => name);

describe('the seed’s fields', () => {
  it('are the id from the file’s name and one article in the story', () => {
    expect(story.articles).toHaveLength(1);
    expect(article.id).toBe('flynn-resignation');
    expect(story.version).toMatch(/^[0-9a-f]{12}$/);
  });

  it('are the headline, though two empty lines precede it and nothing marks it', () => {
    expect(wordsAt(article, article.headline)).toBe(
      "Trump Security Advisor Michael Flynn Resigns Amid Claims of 'Inappropriate' Talks With Russian Ambassador",
    );
  });

  it('are the date as printed and as a calendar date', () => {
    expect(wordsAt(article, article.published?.span ?? null)).toBe('February 14, 2017');
    expect(article.published?.iso).toBe('2017-02-14');
  });

  it('are the photo credit, which is no paragraph and no byline', () => {
    expect(wordsAt(article, article.photoCredit)).toBe('Kathy Willens / AP');
    expect(article.byline).toBeNull();
    expect(paragraphsOf(article).join(' ')).not.toContain('Willens');
  });

  it('are the url without its angle brackets, its label being no paragraph', () => {
    expect(wordsAt(article, article.url)).toBe(
      'https://www.themoscowtimes.com/2017/02/14/trump-security-advisor-michael-flynn-resigns-amid-claims-of-inappropriate-talks-with-russian-ambassador-a57137',
    );
    expect(article.text).not.toContain('Original url');
  });

  it('are the publisher, read off the host', () => {
    expect(article.publisher?.name).toBe('The Moscow Times');
    expect(wordsAt(article, article.publisher?.span ?? null)).toBe('themoscowtimes.com');
  });

  it('are the three related titles, in order, and no paragraph holds them', () => {
    expect(article.related.map((span) => sliceOf(article.text, span))).toEqual([
      'Top U.S. Security Adviser Accused of Discussing Sanctions with Moscow Before Trump Inauguration - Reports',
      'White House Says Russia Sanctions Will Remain Until Crimea Returned to Ukraine',
      "Top Russian Officials Call Flynn Resignation 'Russophobic Paranoia'",
    ]);
    expect(paragraphsOf(article).some((words) => words.startsWith('Related'))).toBe(false);
  });
});

describe('the quirks of the seed', () => {
  it('1: empty lines at the start, three between date and credit, none at the end: no empty paragraph', () => {
    expect(article.passages.map(({ paragraph: number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
    ]);
    expect(paragraphsOf(article)).not.toContain('');
    expect(article.text).not.toMatch(/^\n|\n$|\n{3}/);
  });

  it('2: a headline in title case makes no names', () => {
    expect(namesOf().filter((name) => /Resigns|Amid|Inappropriate|Talks/.test(name))).toEqual([]);
  });

  it('3: "on Thursday" stays as printed', () => {
    expect(paragraph(3)).toContain('In a statement to the paper on Thursday, ');
  });

  it('4: the photographer is no person of the story', () => {
    expect(namesOf()).not.toContain('Kathy Willens');
  });

  it('5: the end mark in the middle is no sentence and ends nothing', () => {
    expect(article.text).not.toContain('■');
    expect(paragraph(3).endsWith('the topic never came up."')).toBe(true);
    expect(article.passages[2]?.sentences).toHaveLength(2);
    expect(article.passages).toHaveLength(13);
  });

  it('6: the dead link is its text', () => {
    expect(paragraph(5)).toMatch(/^According to U\.S\. news outlet CNN, Flynn said/);
    expect(article.text).not.toMatch(/\]\(#\)/);
  });

  it('7: related titles in title case make no names', () => {
    expect(namesOf().filter((name) => /Crimea|Ukraine|Adviser|Paranoia|Will Remain/.test(name))).toEqual([]);
  });

  it('8: the address in its own block is the url', () => {
    expect(article.text.endsWith('-a57137')).toBe(true);
  });

  it('9: the inserted [Flynn] is kept in its quote, brackets and all', () => {
    const { content } = quoteOf('while [Flynn] had no recollection');
    expect(sliceOf(article.text, content)).toBe(
      "while [Flynn] had no recollection of discussing sanctions, he couldn't be certain that the topic never came up.",
    );
  });

  it('10: a straight apostrophe opens no quotation', () => {
    expect(article.quotes.filter(({ paragraph: number }) => number === 11)).toEqual([]);
    expect(paragraph(11)).toContain("the New Years' holidays");
  });

  it('11: a hyphen between blanks is a dash and parts no sentence', () => {
    expect(article.passages[9]?.sentences).toHaveLength(1);
    expect(paragraph(10)).toContain('the Obama administration - potentially leading');
  });

  it('12: the misspelt Barak Obama is kept as printed, and Obama alone is he', () => {
    expect(paragraph(11)).toContain('Former president, Barak Obama, expelled 35');
    const obama = article.names.find(({ name }) => name === 'Barak Obama');
    expect(obama?.mentions.map((span) => sliceOf(article.text, span))).toEqual(['Obama', 'Barak Obama']);
  });

  it('13: British and American spellings stay as printed', () => {
    expect(paragraph(8)).toContain('acting national security adviser');
    expect(paragraph(1)).toContain('National Security Advisor');
    expect(paragraph(13)).toContain('criticised');
  });

  it('14: U.S. and President-elect part no sentence', () => {
    expect(article.passages.map(({ sentences }) => sentences.length)).toEqual([
      1, 2, 2, 1, 1, 3, 2, 1, 1, 1, 2, 2, 2,
    ]);
  });

  it('15: the letter’s author comes from the resignation that repeats its words', () => {
    expect(article.documents.find(({ kind }) => kind === 'letter')?.author).toBe('Michael Flynn');
    expect(article.documents.map(({ kind }) => kind)).not.toContain('resignation');
  });

  it('16: unnamed sources, two papers and two governments are described in the article’s words', () => {
    const speakers = article.passages.flatMap(({ sentences }) =>
      sentences.flatMap(({ attribution }) => (attribution.kind === 'reported' ? [attribution.speaker] : [])),
    );
    expect(speakers).toEqual([
      'Michael Flynn',
      'Two Washington Post sources',
      'The Washington Post and The New York Times',
      'The U.S. administration and the Kremlin',
      'The official',
    ]);
  });

  it('17: who criticised Flynn is not made up', () => {
    expect(article.passages[12]?.sentences[0]?.attribution).toEqual({ kind: 'narration' });
  });

  it('18: the address tells the same day as the date line', () => {
    expect(wordsAt(article, article.url)).toContain(article.published?.iso.replaceAll('-', '/'));
  });
});

describe('the seed’s sentences', () => {
  it('are 21, and joined are the paragraphs', () => {
    expect(sentencesOf(article)).toHaveLength(21);
    for (const { span, sentences } of article.passages) {
      expect(sentences.map((sentence) => sliceOf(article.text, sentence.span)).join(' ')).toBe(
        sliceOf(article.text, span),
      );
    }
  });

  it('are each attributed to who says it', () => {
    const letter = 'quoted: Michael Flynn, letter';
    const said = article.passages.map(({ sentences }) =>
      sentences.map(({ attribution }) => {
        if (attribution.kind === 'narration') return 'narration';
        const { kind, speaker, via } = attribution;
        const relay = via === null ? '' : `, via ${via}`;
        if (kind === 'reported') return `${attribution.polarity}: ${speaker}${relay}`;
        return kind === 'document'
          ? `quoted: ${speaker}, ${attribution.document}${relay}`
          : `quoted: ${speaker}${relay}`;
      }),
    );
    expect(said).toEqual([
      ['narration'],
      ['affirmed: Michael Flynn', 'narration'],
      ['narration', "quoted: Flynn's spokesperson, statement"],
      ['narration'],
      [`${letter}, via CNN`],
      [letter, letter, letter],
      [letter, letter],
      ['narration'],
      ['narration'],
      ['affirmed: Two Washington Post sources'],
      ['narration', 'narration'],
      [
        'affirmed: The Washington Post and The New York Times',
        'denied: The U.S. administration and the Kremlin',
      ],
      ['narration', 'affirmed: The official'],
    ]);
  });
});

describe('the seed’s quotes', () => {
  it('are six, each with its place, cue, source, speaker, document and outlet', () => {
    const rows = article.quotes.map((quote) => [
      sliceOf(article.text, quote.content).slice(0, 24),
      `¶${quote.paragraph}.${quote.sentence}`,
      wordsAt(article, quote.cue),
      wordsAt(article, quote.source),
      quote.speaker,
      quote.document,
      quote.via,
    ]);
    const flynn = 'Michael Flynn';
    const spokesperson = "Flynn's spokesperson";
    expect(rows).toEqual([
      ['while [Flynn] had no rec', '¶3.2', 'said', spokesperson, spokesperson, 'statement', null],
      ['inadvertently briefed th', '¶5.1', 'said', 'Flynn', flynn, 'letter', 'CNN'],
      ['In the course of my duti', '¶6.1', 'read', 'the letter', flynn, 'letter', null],
      ['These calls were to faci', '¶6.2', null, 'the letter', flynn, 'letter', null],
      ['Unfortunately, because o', '¶7.1', 'wrote', 'he', flynn, 'letter', null],
      ['overreact', '¶10.1', 'urged', 'Flynn', flynn, null, 'Two Washington Post sources'],
    ]);
  });

  it('give the spokesperson’s words to the spokesperson, not to Flynn', () => {
    expect(quoteOf('while').speaker).toBe("Flynn's spokesperson");
  });
});

describe('the seed’s letter', () => {
  const letter = article.documents.find(({ kind }) => kind === 'letter') ?? expect.fail('no letter');

  it('is three fragments over paragraphs 6, 6 and 7, in order, the narrator’s words left out', () => {
    expect(letter.fragments.map(({ paragraph: number }) => number)).toEqual([6, 6, 7]);
    const words = letter.fragments.map(({ content }) => sliceOf(article.text, content));
    expect(words[0]).toMatch(/^In the course of my duties .* and ambassadors,$/);
    expect(words[1]).toMatch(/^These calls were .* of this magnitude\.$/);
    expect(words[2]).toMatch(/^Unfortunately, .* accepted my apology,$/);
    expect(words.join(' ')).not.toMatch(/letter read|he wrote|"/);
  });

  it('folds the fragment that CNN reported, which differs in one letter’s case', () => {
    const [folded, ...more] = letter.folded;
    expect(more).toEqual([]);
    expect(folded?.via).toBe('CNN');
    expect(folded && sliceOf(article.text, folded.content)).toContain('Vice President-elect');
    expect(folded?.paragraph).toBe(5);
  });

  it('stands beside the spokesperson’s statement, which is another document', () => {
    expect(article.documents.map(({ kind, author, fragments }) => [kind, author, fragments.length])).toEqual([
      ['statement', "Flynn's spokesperson", 1],
      ['letter', 'Michael Flynn', 3],
    ]);
  });
});

describe('the seed’s names', () => {
  it.each(['Michael Flynn', 'Sergei Kislyak', 'Mike Pence', 'Keith Kellogg', 'Sean Spicer', 'Putin', 'CNN'])(
    'hold %s without titles',
    (name) => {
      expect(namesOf()).toContain(name);
    },
  );

  it('give bare surnames and possessives to the full name', () => {
    const flynn = article.names.find(({ name }) => name === 'Michael Flynn');
    expect(new Set(flynn?.mentions.map((span) => sliceOf(article.text, span)))).toEqual(
      new Set(['Michael Flynn', 'Flynn']),
    );
  });

  it('make no name of titles, days and months', () => {
    expect(
      namesOf().filter((name) => /President|Lieutenant|Thursday|November|Such|These/.test(name)),
    ).toEqual([]);
  });
});

describe('the seed’s proposed questions', () => {
  const questions = article.questions.map(({ question }) => question);

  it('are these, each with the paragraph that answers it; paragraph 0 is the article’s fields', () => {
    expect(article.questions.map(({ question, paragraph: number }) => `${number} ${question}`)).toEqual([
      '1 Why has Michael Flynn resigned?',
      '3 What did the statement say?',
      '6 What did the letter say?',
      '8 Who was named as acting national security adviser?',
      '11 Why did Barak Obama expel 35 Russian diplomats from the United States?',
      '1 Who is Michael Flynn?',
      '10 What did two Washington Post sources say about Moscow?',
      "3 What did Flynn's spokesperson say?",
      '11 Who expelled 35 Russian diplomats from the United States?',
      '12 What did the U.S. administration and the Kremlin say?',
      '2 Who is Sergei Kislyak?',
      '1 Who has resigned?',
      '11 How many Russian diplomats were expelled?',
      '2 Who is Mike Pence?',
      '8 Who is Keith Kellogg?',
      '11 Who invited the children of U.S. diplomats?',
      '8 Who is Sean Spicer?',
      '12 What happened in November 2016?',
      '13 What happened in 2015?',
      '11 Who refused to retaliate?',
      '0 When was this published?',
      '0 Who took the photo?',
      '0 Who published this story?',
      '0 Where is the original article?',
      '0 What are the related articles?',
    ]);
  });

  it('begin with a capital, end with a question mark, repeat nothing and fit a choice', () => {
    expect(questions.every((question) => /^[A-Z].*[^ ]\?$/.test(question) && question.length <= 100)).toBe(
      true,
    );
    expect(new Set(questions).size).toBe(questions.length);
  });
});
