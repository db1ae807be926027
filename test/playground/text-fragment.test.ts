import { describe, expect, it } from 'vitest';
import { findQuoted } from '../../playground/text-fragment.ts';
import { linkTo } from '../../src/reply/place/link.ts';
import { seedStory } from '../support/seed-story.ts';

/** The words that the text fragment of an address points at. */
function quotedBy(text: string, address: string): string | null {
  const place = findQuoted(text, address);
  return place === null ? null : text.slice(place.start, place.end);
}

describe('the place that a text fragment points at', () => {
  it.each([
    ['#:~:text=the%20dam', 'the\ndam'],
    ['#:~:text=opened,Ely', 'opened the\ndam, and opened the dam in Ely'],
    ['#:~:text=AND%20OPENED', 'and opened'],
    ['#top:~:text=in%20Ely&text=Ann', 'in Ely'],
  ])('%s', (fragment, words) => {
    const text = 'Ann opened the\ndam, and opened the dam in Ely.';
    expect(quotedBy(text, `https://a.example/${fragment}`)).toBe(words);
  });

  it.each(['', '#top', '#:~:text=', '#:~:text=%', '#:~:text=mill', '#:~:text=dam,mill'])(
    'is none for %j',
    (fragment) => {
      expect(findQuoted('Ann opened the dam.', `https://a.example/${fragment}`)).toBeNull();
    },
  );

  it('is the sentence, for every link that the bot makes to the seed story', () => {
    for (const article of seedStory().articles) {
      for (const { span } of article.passages.flatMap(({ sentences }) => sentences)) {
        const words = quotedBy(article.text, linkTo(article, span) ?? '') ?? '';
        expect(article.text.slice(span.start, span.end)).toContain(words);
        expect(words.length).toBeGreaterThan((span.end - span.start) / 2);
      }
    }
  });
});
