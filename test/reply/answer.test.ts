import { describe, expect, test } from 'vitest';
import { askButtonId } from '../../commands/answer/ids.ts';
import { en } from '../../src/locales/en.ts';
import { answeredMessage } from '../../src/reply/answer.ts';
import { refusalMessage } from '../../src/reply/refusal.ts';
import type { Abstained, Answered } from '../../src/retrieval/answer.ts';
import { articleOf, citationOf, spanOf, storyOf } from '../support/stories.ts';
import { buttonsOf, textsOf } from '../support/rendered.ts';

const article = articleOf({
  headline: 'Adviser resigns',
  publisher: 'The Example',
  url: 'https://www.example.com/story',
  photoCredit: 'A. Photographer',
  paragraphs: [
    ['The adviser resigned.', 'It was a Monday.'],
    ['"I am sorry," he wrote.'],
    ['Keith Kellogg was named as acting adviser.', 'Nobody else was named.'],
  ],
});
const story = storyOf([article]);
const telling = { story, messages: en };

function answered(more: Partial<Answered>): Answered {
  return { status: 'answered', from: 'passage', citations: [], confidence: 1, mended: [], ...more };
}

describe('answeredMessage', () => {
  test('shows the passage with the answering words, who says it, where, and a link', () => {
    const first = citationOf(story, 3, 1, { highlight: spanOf(article, 'Keith Kellogg') });
    const body = answeredMessage(answered({ citations: [first] }), telling);
    expect(textsOf(body)).toEqual([
      [
        '**The Example, in its own words** · paragraph 3',
        String.raw`> **Keith Kellogg** was named as acting adviser\. Nobody else was named\.`,
      ].join('\n'),
    ]);
    expect(buttonsOf(body)).toEqual([
      {
        label: 'Open paragraph 3 in the original',
        target: 'https://www.example.com/story#:~:text=Keith%20Kellogg%20was%20named%20as%20acting%20adviser',
      },
    ]);
  });

  test('underlines the sentence where no words of it are known to answer', () => {
    const body = answeredMessage(answered({ citations: [citationOf(story, 1, 2)] }), telling);
    expect(textsOf(body)[0]).toContain(String.raw`> The adviser resigned\. __It was a Monday\.__`);
  });

  test('names the speaker, the document and the outlet', () => {
    const first = citationOf(story, 2, 1, {
      attribution: { kind: 'document', speaker: 'Michael Flynn', document: 'letter', via: 'CNN' },
    });
    const [text] = textsOf(answeredMessage(answered({ citations: [first] }), telling));
    expect(text).toContain('**Michael Flynn, quoted from the letter, as reported by CNN** · paragraph 2');
  });

  test('says what was mended, and shows two further passages at most', () => {
    const citations = [
      citationOf(story, 3, 1),
      citationOf(story, 1, 1),
      citationOf(story, 2, 1),
      citationOf(story, 1, 2),
    ];
    const mended = [{ typed: 'kelog', read: 'Kellogg' }];
    const texts = textsOf(answeredMessage(answered({ citations, mended }), telling));
    expect(texts[0]).toBe('-# Showing results for Kellogg (you typed kelog).');
    expect(texts[1]).toBe('-# To search for a word as typed, put it in quotation marks.');
    expect(texts[3]?.match(/^> /gm)).toHaveLength(2);
  });

  test('offers to ask again for what was typed', () => {
    const mended = [
      { typed: 'kelog', read: 'Kellogg' },
      { typed: 'acting adviser of the very long name', read: 'adviser' },
    ];
    const citations = [citationOf(story, 3, 1)];
    const body = answeredMessage(answered({ citations, mended }), telling, 'ask:typed:who is kelog');
    expect(buttonsOf(body)[0]).toEqual({
      label: 'Search for “kelog” and “acting adviser of the very long name” as typed',
      target: 'ask:typed:who is kelog',
    });
  });

  test('shows the sentences of other passages that it leans on, each with its place', () => {
    const context = [
      { paragraph: 1, span: spanOf(article, 'It was a Monday.') },
      { paragraph: 3, span: spanOf(article, 'Nobody else was named.') },
    ];
    const [text] = textsOf(
      answeredMessage(answered({ citations: [citationOf(story, 2, 1, { context })] }), telling),
    );
    expect(text?.split('\n').slice(2)).toEqual([
      '-# Before it, in paragraph 1',
      String.raw`> It was a Monday\.`,
      '-# After it, in paragraph 3',
      String.raw`> Nobody else was named\.`,
    ]);
  });

  test('says which article when the story has several', () => {
    const both = storyOf([article, articleOf({ headline: 'Another', paragraphs: [['Other words.']] })]);
    const citations = [citationOf(both, 1, 1, { article: 1 })];
    const body = answeredMessage(answered({ citations }), { story: both, messages: en });
    expect(textsOf(body)[0]).toContain('paragraph 1 of “Another”');
    expect(buttonsOf(body)).toEqual([]);
  });

  test('names the article in its links when the story has several: by outlet, or by headline', () => {
    const other = {
      headline: 'Another',
      url: 'https://www.example.org/other',
      paragraphs: [['Other words.']],
    };
    const labels = (publisher: string): readonly string[] => {
      const both = storyOf([article, articleOf({ ...other, publisher })]);
      const citations = [citationOf(both, 1, 1), citationOf(both, 1, 1, { article: 1 })];
      const body = answeredMessage(answered({ citations }), { story: both, messages: en });
      return buttonsOf(body).map(({ label }) => label);
    };
    expect(labels('The Other')).toEqual(['Open paragraph 1 · The Example', 'Open paragraph 1 · The Other']);
    expect(labels('The Example')).toEqual([
      'Open paragraph 1 · Adviser resigns',
      'Open paragraph 1 · Another',
    ]);
  });

  test('names the field of metadata', () => {
    const span = spanOf(article, 'A. Photographer');
    const field = { ...citationOf(story, 1, 1), paragraph: 0, sentence: 0, span, sentenceSpan: span };
    const texts = textsOf(answeredMessage(answered({ from: 'metadata', citations: [field] }), telling));
    expect(texts).toEqual(['> A\\. Photographer\n-# photo credit']);
  });
});

describe('a summary', () => {
  test('is the headline, then the first passages with who says them and where', () => {
    const span = spanOf(article, 'Adviser resigns');
    const headline = { ...citationOf(story, 1, 1), paragraph: 0, sentence: 0, span, sentenceSpan: span };
    const first = { ...citationOf(story, 1, 1), sentenceSpan: citationOf(story, 1, 1).span };
    const body = answeredMessage(answered({ from: 'lead', citations: [headline, first] }), telling);
    expect(textsOf(body)).toEqual([
      '> Adviser resigns\n-# headline',
      String.raw`**The Example, in its own words** · paragraph 1
> The adviser resigned\. It was a Monday\.`,
    ]);
  });
});

describe('refusalMessage', () => {
  const refused: Abstained = {
    status: 'abstained',
    reason: { kind: 'uncovered-words', terms: ['sala*ry*'] },
    citations: [citationOf(story, 1, 1), citationOf(story, 2, 1), citationOf(story, 3, 1)],
    confidence: 0,
    mended: [],
    suggestions: ['Who resigned?', 'Who resigned?', 'Who was named as acting adviser?'],
  };

  const buttons = { askId: (question: string) => askButtonId(story, question), asTypedId: null };

  test('says why, shows what is nearest, and offers questions that ask themselves', () => {
    const body = refusalMessage(refused, telling, buttons);
    const texts = textsOf(body);
    expect(texts[0]).toBe(String.raw`The story does not mention “sala\*ry\*”.`);
    expect(texts[1]).toMatch(/^-# The nearest passages\n/);
    expect(texts[1]?.match(/^> /gm)).toHaveLength(2);
    expect(buttonsOf(body).slice(2)).toEqual([
      { label: 'Who resigned?', target: 'ask:question:Who resigned?' },
      { label: 'Who was named as acting adviser?', target: 'ask:question:Who was named as acting adviser?' },
    ]);
  });

  test('quotes the field that alone has the words', () => {
    const span = spanOf(article, 'Adviser resigns');
    const reason = {
      kind: 'only-in-field',
      terms: ['resigns'],
      field: 'headline',
      article: 0,
      span,
    } as const;
    expect(textsOf(refusalMessage({ ...refused, reason }, telling, buttons))[0]).toBe(
      '“resigns” stands only in the headline, not in the story’s text.\n> Adviser resigns',
    );
  });

  test('stands without nearest passages and questions', () => {
    const bare = { ...refused, citations: [], suggestions: [] };
    expect(textsOf(refusalMessage(bare, telling, { askId: () => null, asTypedId: null }))).toHaveLength(1);
  });
});
