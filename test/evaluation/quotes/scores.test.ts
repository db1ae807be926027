import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { precisionRecall, total } from '../../../src/evaluation/quotes/counts.ts';
import { coverage, directSegments } from '../../../src/evaluation/quotes/direct-speech.ts';
import { attributionsOf, type PredictedAttribution } from '../../../src/evaluation/quotes/predictions.ts';
import { countQuotes } from '../../../src/evaluation/quotes/quote-scores.ts';
import { countSpans } from '../../../src/evaluation/quotes/span-scores.ts';
import { sliceOf, type Span } from '../../../src/text/span.ts';

const place = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no ${words}`);
  return { start, end: start + words.length };
};

const attribution = (
  text: string,
  source: string,
  cue: string,
  ...contents: readonly string[]
): PredictedAttribution => ({
  kind: 'direct',
  source: source === '' ? [] : [place(text, source)],
  cue: cue === '' ? [] : [place(text, cue)],
  content: contents.map((words) => place(text, words)),
  speaker: null,
});

describe('direct segments', () => {
  it('are what contents hold between marks', () => {
    const text = 'He called it "bad" and "ugly".\nShe said: \'\'No.\'\'';
    const whole = [{ start: 0, end: text.length }];
    expect(directSegments(text, whole).map((span) => sliceOf(text, span))).toEqual(['bad', 'ugly', 'No.']);
    expect(directSegments(text, [place(text, 'it "b')]).map((span) => sliceOf(text, span))).toEqual(['b']);
  });

  it('of a mark left open run to the line’s end', () => {
    const text = '"We are safe.\nAll came.';
    expect(directSegments(text, [{ start: 0, end: text.length }]).map((span) => sliceOf(text, span))).toEqual(
      ['We are safe.'],
    );
  });
});

describe('coverage', () => {
  it('is the share of a span that others cover', () => {
    expect(
      coverage({ start: 0, end: 10 }, [
        { start: 0, end: 4 },
        { start: 8, end: 20 },
      ]),
    ).toBeCloseTo(0.6);
    expect(coverage({ start: 0, end: 10 }, [{ start: 10, end: 20 }])).toBe(0);
  });
});

const text = '"We are safe," Ann said. "All is well," Tom said.';
const gold = [
  attribution(text, 'Ann', 'said', '"We are safe,"'),
  attribution(text, 'Tom', 'Tom said', '"All is well,"'),
];

const foundOf = (words: string): number =>
  countQuotes(text, gold, [attribution(text, 'Ann', 'said', words)]).segments.found;

describe('the count of quotes', () => {
  it('is full where all is found, with speaker and cue', () => {
    expect(countQuotes(text, gold, gold)).toEqual({
      segments: { found: 2, gold: 2, precise: 2, emitted: 2 },
      endToEnd: { found: 2, gold: 2, precise: 2, emitted: 2 },
      speaker: { right: 2, of: 2 },
      cue: { right: 2, of: 2 },
    });
  });

  it('is of the half where a quote is missed or a speaker wrong', () => {
    const half = [attribution(text, 'Tom', 'said', '"We are safe,"')];
    expect(countQuotes(text, gold, half)).toMatchObject({
      segments: { found: 1, gold: 2, precise: 1, emitted: 1 },
      endToEnd: { found: 0, gold: 2, precise: 0, emitted: 1 },
      speaker: { right: 0, of: 1 },
      cue: { right: 1, of: 1 },
    });
  });

  it('finds at 80 % and not below', () => {
    expect(foundOf('We are saf')).toBe(1);
    expect(foundOf('We are')).toBe(0);
  });

  it('counts reported speech not as quoted', () => {
    const reported = gold.map((one) => Object.assign({}, one, { kind: 'reported' as const }));
    expect(countQuotes(text, gold, reported).segments.emitted).toBe(0);
  });
});

describe('the count of spans', () => {
  it('counts equal spans, each once', () => {
    const twice = [...gold, ...gold];
    expect(countSpans('source', twice, gold)).toEqual({ found: 2, gold: 2, precise: 2, emitted: 2 });
    expect(countSpans('cue', gold, [attribution(text, 'Ann', 'Ann said', '"We are safe,"')]).found).toBe(0);
  });
});

describe('precision and recall', () => {
  it('have F1 for their harmonic mean, and are 0 for nothing', () => {
    const { precision, recall, f1 } = precisionRecall({ found: 1, gold: 4, precise: 1, emitted: 2 });
    expect([precision, recall]).toEqual([0.5, 0.25]);
    expect(f1).toBeCloseTo(1 / 3);
    expect(precisionRecall(total([]))).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe('predictions', () => {
  it('stand in the text that was given, however it is broken into lines', () => {
    const given = '\n  A Dam Opens \n\n\t"We are safe," Ann Jones said.\r\nTom Roe denied that.  ';
    const found = attributionsOf('a', given);
    expect(found.map(({ speaker }) => speaker)).toEqual(['Ann Jones', 'Tom Roe']);
    expect(found.map(({ content }) => content.map((span) => sliceOf(given, span)))).toEqual([
      ['"We are safe,"'],
      ['that'],
    ]);
    expect(found.flatMap(({ source }) => source.map((span) => sliceOf(given, span)))).toEqual([
      'Ann Jones',
      'Tom Roe',
    ]);
  });

  it('join quoted words to the claim that holds them, and words that go on to those before', () => {
    const given = 'Ann Jones said that it "leaks" badly. "We know."';
    expect(attributionsOf('a', given)).toMatchObject([
      { kind: 'direct', content: [place(given, 'that it "leaks" badly'), place(given, '"We know."')] },
    ]);
  });

  it('lie in the text and outside of each other, whatever the text', () => {
    const words = fc.constantFrom(
      '"',
      "''",
      'said',
      'Ann',
      'that',
      ',',
      'he',
      '.',
      '\n',
      'and',
      ' — ',
      'told',
      ':',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const given = parts.join(' ');
        for (const { content, cue, source } of attributionsOf('a', given)) {
          for (const { start, end } of [...content, ...cue, ...source]) {
            expect(0 <= start && start < end && end <= given.length).toBe(true);
          }
        }
      }),
    );
  });
});
