import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { cardMessage, cardOf, undrawnMessage } from '../../src/reply/card.ts';
import { statementsOf, type Statement } from '../../src/story/statement.ts';
import type { Story } from '../../src/story/story.ts';
import { violationsOf } from '../support/discord-limits.ts';
import { hostileStory } from '../support/hostile-stories.ts';
import { quotationsOf, textsOf } from '../support/rendered.ts';
import { seedStory } from '../support/seed-story.ts';
import { articleOf, quoteOf, spanOf, storyOf } from '../support/stories.ts';

const png = new Uint8Array([1]);

function cardsOf(story: Story) {
  return statementsOf(story).map((statement) => ({
    statement,
    card: cardOf(statement, { story, messages: en }),
  }));
}

function drawnTexts({ card }: ReturnType<typeof cardsOf>[number]): readonly string[] {
  return card.picture.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}

/** The card of one quote by Ann Lee, between marks. */
function cardOfQuote(words: string, more: Partial<Statement> = {}) {
  const base = articleOf({ headline: 'The dam', paragraphs: [[`“${words}” Ann Lee said.`]] });
  const marked = spanOf(base, `“${words}”`);
  const quote = quoteOf(base, words, { speaker: 'Ann Lee', marked });
  const story = storyOf([{ ...base, quotes: [quote] }]);
  const [statement] = statementsOf(story);
  if (statement === undefined) throw new Error('no statement');
  const given = { ...statement, ...more };
  return { story, statement: given, card: cardOf(given, { story, messages: en }) };
}

/** Of a light colour on which a dark one stands: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(dark: string, light: string): number {
  return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('a quote card', () => {
  test('shows the words with the marks that the story prints, who, how, where and of which version', () => {
    const found = cardsOf(seedStory()).find(({ statement }) => statement.document === 'letter');
    expect(found === undefined ? [] : drawnTexts(found)).toEqual([
      '"In the course of my duties as the incoming National Security Advisor, I held numerous phone calls with foreign counterparts, ministers, and ambassadors,"',
      'Michael Flynn',
      'quoted from the letter',
      'The Moscow Times · February 14, 2017 · paragraph 6, sentence 1',
      'Word for word as printed · story version d8742f11e874',
    ]);
  });

  test('says by which words reported speech is reported, and by way of whom', () => {
    const lines = cardsOf(seedStory()).map(({ card }) => card.lines.given);
    expect(lines).toContain('reported with “Flynn said”, partly quoted, as reported by CNN');
  });

  test('never gives the words of a denial for a claim', () => {
    const { card } = cardOfQuote('we met', { polarity: 'denied', kind: 'partly-quoted' });
    expect(card.lines.speaker).toBe('Denied by Ann Lee');
    expect(card.description).toContain('Denied by Ann Lee');
  });

  test('names the headline where the publication is unknown, and says that there is no date or name', () => {
    const { card } = cardOfQuote('No', { speaker: null });
    expect(card.lines.source).toBe('The dam · date not given · paragraph 1, sentence 1');
    expect(card.lines.speaker).toBe('Speaker not named');
  });

  test('says so where words are left out, and then gives them as text', () => {
    const words = 'one two three four five six seven eight '.repeat(40).trim();
    const { story, statement, card } = cardOfQuote(words);
    const texts = drawnTexts({ statement, card });
    expect(texts[0]).toMatch(/ (?:one|two|three|four|five|six|seven|eight) \[…\]$/);
    expect(texts[0]?.length).toBeLessThanOrEqual(1000);
    expect(texts.at(-1)).toContain(en.card.shortened);
    expect(card.description).toContain('[…] ([…]: the words are too many for this description.) Ann Lee');
    const body = cardMessage(statement, card, png, { story, messages: en });
    expect(violationsOf(body)).toEqual([]);
    expect(quotationsOf(body)).toEqual([`“${words}”`]);
  });

  test('has no words twice where the description holds all of them', () => {
    const { story, statement, card } = cardOfQuote('We will not go.');
    const body = cardMessage(statement, card, png, { story, messages: en });
    expect(textsOf(body)).toEqual([en.card.caption(card.lines).markdown]);
    expect(body.files).toEqual([
      { name: 'quote-card.png', bytes: png, type: 'image/png', description: card.description },
    ]);
  });

  test('is legible: all of its text has the contrast of WCAG 2.2, 1.4.6, at least 7 to 1', () => {
    const { picture } = cardOfQuote('We will not go.').card;
    const inks = picture.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.fill] : []));
    expect(Math.min(...inks.map((ink) => contrast(ink, picture.background)))).toBeGreaterThanOrEqual(7);
  });

  test('fits Discord and holds the story’s words, whatever the story', () => {
    fc.assert(
      fc.property(hostileStory, (story) => {
        const telling = { story, messages: en };
        for (const { statement, card } of cardsOf(story)) {
          expect(violationsOf(cardMessage(statement, card, png, telling))).toEqual([]);
          expect(violationsOf(undrawnMessage(statement, card, en.card.noGlyph, telling))).toEqual([]);
          const text = story.articles[statement.article]?.text.replaceAll(/\s+/gu, ' ');
          expect(text).toContain(drawnTexts({ statement, card })[0]?.replace(/ \[…\]$/, ''));
        }
      }),
      { numRuns: 60 },
    );
  });
});
