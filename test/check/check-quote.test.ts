import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuote } from '../../src/check/check-quote.ts';
import type { Verdict } from '../../src/check/verdict.ts';
import { fold } from '../../src/text/fold.ts';
import { isNegation } from '../../src/text/negation.ts';
import { sliceOf } from '../../src/text/span.ts';
import { seedStory } from '../support/seed-story.ts';
import { articleOf, quoteOf, spanOf, storyOf } from '../support/stories.ts';
import { hostileText } from '../support/texts.ts';

const first = 'We have not sold 35 boats, and the harbour is unsafe for 1,200 people';
const second = 'Nobody in Ely will ever pay two million dollars for a [wooden] bridge';
const third = 'My careful brother isn’t afraid of the long winter';
const narration = 'The council met on Monday and opened the old mill without any ceremony at all.';
const base = articleOf({
  paragraphs: [
    [`“${first},” Ann Porter said on Monday.`, `“${second}.”`],
    [narration],
    [`“${third},” said the mayor, Tom Reed.`],
  ],
});
const article = {
  ...base,
  quotes: [
    quoteOf(base, first, { speaker: 'Ann Porter' }),
    quoteOf(base, second, { speaker: 'Ann Porter', sentence: 2 }),
    quoteOf(base, third, { speaker: 'Tom Reed' }),
  ],
};
const story = storyOf([article]);

function check(text: string, speaker: string | null = null): Verdict {
  return checkQuote(text, speaker, story);
}

describe('a quote is exact', () => {
  test.each([
    ['as printed', first],
    ['with marks round it', `"${first}."`],
    ['in capitals', first.toUpperCase()],
    ['with dashes for commas', 'We have not sold 35 boats — and the harbour is unsafe'],
    ['with numbers in words', 'not sold thirty-five boats'],
    ['with numbers in digits', 'will ever pay 2,000,000 dollars'],
    ['with a contraction spelt out', 'My careful brother is not afraid of the long winter'],
    ['with words left out at an ellipsis', 'We have not sold … boats, and the harbour […] for 1,200 people'],
    ['with an insertion in brackets', 'and the harbour [of Ely] is unsafe'],
    ['with a letter in brackets', '[m]y careful brother'],
    ['with an editor’s name for a pronoun', '[The people] have not sold 35 boats'],
    ['without the insertion that the story has', 'two million dollars for a bridge'],
    ['joined over the narrator', 'unsafe for 1,200 people. Nobody in Ely will ever pay'],
  ])('%s', (_how, text) => {
    expect(check(text)).toMatchObject({ verdict: 'exact', changes: [] });
  });

  test('with its place, its speaker and the story’s own words', () => {
    const { matches, diff } = check('THE LONG WINTER', 'Reed');
    const found = matches.map(({ span, ...place }) => ({ ...place, words: sliceOf(article.text, span) }));
    expect(found).toEqual([
      {
        article: 0,
        paragraph: 3,
        sentence: 1,
        isQuoted: true,
        speaker: 'Tom Reed',
        words: 'the long winter',
      },
    ]);
    expect(diff).toEqual([{ kind: 'kept', text: 'the long winter' }]);
  });
});

describe('a quote is exact, and its spelling is noted', () => {
  test.each([
    ['as an American spells it', 'and the harbor is unsafe for 1,200 people'],
    ['as an American spells it, in capitals', 'THE HARBOR IS UNSAFE'],
  ])('%s', (_how, text) => {
    expect(check(text)).toMatchObject({ verdict: 'exact', changes: [], flags: ['spelling'] });
  });
});

describe('a changed name', () => {
  const words = 'When Reed met Porter in Ely, the harbour had been closed for a year';
  const told = articleOf({ paragraphs: [[`“${words},” Kim Lo said.`]] });
  const named = (name: string) => ({ name, mentions: [spanOf(told, name)], roles: [] });
  const names = ['Reed', 'Porter', 'Ely', 'Kim Lo'].map(named);
  const quoted = storyOf([{ ...told, names, quotes: [quoteOf(told, words, { speaker: 'Kim Lo' })] }]);

  test.each([
    ['another of the story', words.replace('Porter', 'Lo')],
    ['one that the story does not have', words.replace('Porter', 'Kislyak')],
    ['no name', words.replace('Porter', 'somebody')],
  ])('is told where it stands for %s', (_what, text) => {
    expect(checkQuote(text, null, quoted)).toMatchObject({ verdict: 'altered', flags: ['changed-name'] });
  });

  test.each([
    ['another word', words.replace('closed', 'repaired')],
    ['a name left out', words.replace(' in Ely', '')],
  ])('is not %s', (_what, text) => {
    expect(checkQuote(text, null, quoted)).toMatchObject({ verdict: 'altered', flags: [] });
  });
});

describe('a quote is altered', () => {
  test.each([
    ['a "not" dropped', 'We have sold 35 boats, and the harbour is unsafe', ['dropped-negation']],
    ['a "not" behind an ellipsis', 'We have … sold 35 boats', ['dropped-negation']],
    ['a "not" added in brackets', 'and the harbour is [not] unsafe', ['added-negation']],
    ['a contraction dropped', 'My careful brother is afraid of the long winter', ['dropped-negation']],
    ['a prefix dropped', 'and the harbour is safe for 1,200 people', ['dropped-negation']],
    ['a suffix added', 'My careless brother isn’t afraid', ['added-negation']],
    ['another number', 'We have not sold 53 boats', ['changed-number']],
    ['another scale', 'will ever pay two billion dollars', ['changed-number']],
    ['another unit', 'will ever pay two million euros', ['changed-unit']],
    ['another word', 'and the harbour is unsafe for 1,200 sailors', []],
    ['words in another order', 'We have not sold 35 boats, and unsafe is the harbour', []],
  ])('with %s', (_how, text, flags) => {
    const verdict = check(text);
    expect(verdict.verdict).toBe('altered');
    expect(verdict.flags).toEqual(expect.arrayContaining(flags));
  });

  test('and the difference is told by whole words', () => {
    expect(check('My careful brother is afraid of the long winter').diff).toEqual([
      { kind: 'kept', text: 'My careful brother' },
      { kind: 'dropped', text: 'isn’t' },
      { kind: 'added', text: 'is' },
      { kind: 'kept', text: 'afraid of the long winter' },
    ]);
  });
});

describe('other verdicts', () => {
  test('words of two places are spliced, and both places are told', () => {
    const { verdict, matches } = check('the harbour is unsafe for 1,200 people, afraid of the long winter');
    expect(verdict).toBe('spliced');
    expect(matches.map(({ paragraph }) => paragraph)).toEqual([1, 3]);
  });

  test('an ellipsis does not join two speakers', () => {
    expect(check('the harbour is unsafe for 1,200 people … afraid of the long winter').verdict).toBe(
      'spliced',
    );
  });

  test('right words of another speaker name who said them', () => {
    expect(check(third, 'Ann Porter')).toMatchObject({
      verdict: 'wrong-speaker',
      claimed: 'Ann Porter',
      speaker: 'Tom Reed',
      flags: ['different-speaker'],
    });
  });

  test.each(['Porter', 'Mrs. Porter', 'ann porter', 'Ann'])('%s is Ann Porter', (speaker) => {
    expect(check(first, speaker).verdict).toBe('exact');
  });

  test.each(['Mary Porter', 'Porter’s spokesman', 'Reed'])('%s is not', (speaker) => {
    expect(check(first, speaker).verdict).toBe('wrong-speaker');
  });

  test('the publication’s own words are nobody’s quote', () => {
    expect(check(narration)).toMatchObject({ verdict: 'not-a-quote', changes: [] });
    expect(check('for 1,200 people, Ann Porter said')).toMatchObject({
      verdict: 'not-a-quote',
      flags: ['partly-narration'],
    });
  });

  test('words that the story does not have give the nearest sentence', () => {
    const { verdict, matches, diff } = check('A bridge of gold was painted yesterday by seven dwarfs');
    expect(verdict).toBe('not-in-story');
    expect(diff).toEqual([]);
    expect(matches.map(({ paragraph, sentence }) => [paragraph, sentence])).toEqual([[1, 2]]);
  });

  test('a text without words is not in the story', () => {
    expect(check('…!?')).toMatchObject({ verdict: 'not-in-story', matches: [] });
  });
});

describe('any quote of the story that ships', () => {
  const seed = seedStory();
  const quotes = seed.articles.flatMap(({ text, quotes: found }) =>
    found.map(({ content, speaker }) => ({ words: sliceOf(text, content).split(/\s+/), speaker })),
  );
  const partOf = (some: typeof quotes) =>
    fc.tuple(fc.constantFrom(...some), fc.nat(), fc.nat()).map(([{ words, speaker }, from, count]) => {
      const start = from % words.length;
      return { words: words.slice(start, start + 1 + (count % (words.length - start))), speaker };
    });
  const part = partOf(quotes);

  test('is exact in any part', () => {
    fc.assert(
      fc.property(part, ({ words, speaker }) => {
        expect(checkQuote(words.join(' '), null, seed).verdict).toBe('exact');
        expect(checkQuote(words.join(' '), speaker, seed).verdict).toBe('exact');
      }),
    );
  });

  test('is altered when one word is replaced by one that the story does not have', () => {
    const long = part.filter(({ words }) => words.length >= 8 && !words.some((word) => word.includes('[')));
    fc.assert(
      fc.property(long, fc.nat(), ({ words }, at) => {
        const text = words.with(at % words.length, 'xylophone').join(' ');
        expect(checkQuote(text, null, seed).verdict).toBe('altered');
      }),
    );
  });

  const withNot = (some: typeof quotes) =>
    fc
      .tuple(
        partOf(some).filter(({ words }) => words.length >= 4),
        fc.nat(),
      )
      .map(([{ words }, at]) => words.toSpliced(1 + (at % (words.length - 1)), 0, 'not').join(' '));

  test('is altered by any "not" put into it', () => {
    fc.assert(
      fc.property(withNot(quotes), (text) => {
        expect(checkQuote(text, null, seed).verdict).toBe('altered');
      }),
    );
  });

  test('is said to have a negation added, where it has none of its own that may have moved', () => {
    const plain = quotes.filter(({ words }) => !words.some((word) => isNegation(fold(word))));
    fc.assert(
      fc.property(withNot(plain), (text) => {
        expect(checkQuote(text, null, seed).flags).toEqual(['added-negation']);
      }),
    );
  });

  test('every match of any text is a span inside its article', () => {
    fc.assert(
      fc.property(hostileText, fc.option(hostileText), (text, speaker) => {
        for (const { article: at, span } of checkQuote(text, speaker, seed).matches) {
          expect(span.start).toBeLessThan(span.end);
          expect(sliceOf(seed.articles[at]?.text ?? '', span).trim()).not.toBe('');
        }
      }),
    );
  });
});
