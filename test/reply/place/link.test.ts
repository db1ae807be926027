import { describe, expect, test } from 'vitest';
import { linkTo, originalOf } from '../../../src/reply/place/link.ts';
import { articleOf, spanOf } from '../../support/stories.ts';

const url = 'https://www.example.com/2017/story';

function link(sentence: string, others: readonly string[] = [], address = url): string | null {
  const article = articleOf({ url: address, paragraphs: [[...others, sentence]] });
  const start = article.text.indexOf(sentence, article.passages[0]?.span.start);
  return linkTo(article, { start, end: start + sentence.length });
}

describe('linkTo', () => {
  test('names a short sentence whole', () => {
    expect(link('He said so.')).toBe(`${url}#:~:text=He%20said%20so`);
  });

  test('names a longer one by its first and last words', () => {
    expect(link('Flynn said in his resignation that he had briefed the others.')).toBe(
      `${url}#:~:text=Flynn%20said%20in%20his,had%20briefed%20the%20others`,
    );
  });

  test('encodes what has a meaning in a text directive', () => {
    expect(link('Cut-off, Barnes & Noble')).toBe(`${url}#:~:text=Cut%2Doff%2C%20Barnes%20%26%20Noble`);
  });

  test('takes more words when the first ones stand earlier in the article too', () => {
    const earlier = 'In the course of yesterday much happened.';
    expect(link('In the course of my duties I held numerous phone calls.', [earlier])).toContain(
      '#:~:text=In%20the%20course%20of%20my%20duties,',
    );
  });

  test('leaves out quotation marks and full stops at the ends, which pages print in other ways', () => {
    expect(link('“Yes,” he said.')).toBe(`${url}#:~:text=Yes%2C%E2%80%9D%20he%20said`);
  });

  test('adds to a fragment that the address has already', () => {
    expect(link('He said so.', [], `${url}#top`)).toBe(`${url}#top:~:text=He%20said%20so`);
  });

  test('is the plain address where the sentence makes it longer than 512', () => {
    expect(link('я'.repeat(100))).toBe(url);
    expect(link('x'.repeat(100_000))).toBe(url);
  });

  test('is made quickly for any sentence', () => {
    expect(link(`a${'*'.repeat(100_000)}a`)).toBe(url);
    expect(link(`a ${'* '.repeat(50_000)}a`)).toContain(url);
  });

  test('is the plain address where there are no letters to look for', () => {
    expect(link('…!')).toBe(url);
  });

  test.each(['javascript:alert(1)', 'not an address', 'https://', `https://example.com/${'a'.repeat(500)}`])(
    'is nothing for the unusable address %s',
    (address) => {
      expect(link('He said so.', [], address)).toBeNull();
    },
  );

  test('is nothing without an address', () => {
    const article = articleOf({ paragraphs: [['He said so.']] });
    expect(linkTo(article, spanOf(article, 'He said so.'))).toBeNull();
    expect(originalOf(article)).toBeNull();
  });
});
