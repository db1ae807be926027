import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cosine } from '../../src/lexicon/lexicon.ts';
import { opened, SHIPPED } from './shipped.ts';

const lexicon = opened(SHIPPED);

test('is small enough to ship', () => {
  expect(SHIPPED.length).toBeLessThanOrEqual(12_000_000);
});

const words = constantFrom(
  ...'resign quit expel diplomat moscow kremlin salary the of angry holiday zebra u.s putin dinner'.split(
    ' ',
  ),
);

function relativesOf(word: string, relation: string): readonly string[] {
  return lexicon
    .relativesOf(word)
    .filter((relative) => relative.relation === relation)
    .map((relative) => relative.word);
}

describe('similarity', () => {
  test.each([
    ['resign', 'quit', 'dinner'],
    ['moscow', 'kremlin', 'salary'],
    ['angry', 'furious', 'hospital'],
    ['salary', 'wages', 'moscow'],
    ['holiday', 'vacation', 'diplomat'],
    ['criticise', 'condemn', 'dinner'],
    ['u.s', 'america', 'salary'],
  ])('%s is nearer to %s than to %s', (word, near, far) => {
    expect(lexicon.similarity(word, near)).toBeGreaterThan((lexicon.similarity(word, far) ?? 1) + 0.2);
  });

  test('is symmetric, between -1 and 1, and 1 for a word with itself', () => {
    assert(
      property(words, words, (a, b) => {
        const similarity = lexicon.similarity(a, b);
        expect(similarity).not.toBeNull();
        expect(similarity).toBe(lexicon.similarity(b, a));
        expect(Math.abs(similarity ?? 2)).toBeLessThanOrEqual(1);
        expect(lexicon.similarity(a, a)).toBeCloseTo(1, 10);
      }),
    );
  });

  test('is the cosine of the words’ vectors', () => {
    const [resign, quit] = [lexicon.vectorOf('resign'), lexicon.vectorOf('quit')];
    expect(resign && quit && cosine(resign, quit)).toBe(lexicon.similarity('resign', 'quit'));
  });

  test.each(['', 'xqzzy', 'Moscow', 'москва', 'take over', '2017', '__proto__', 'a'.repeat(1000)])(
    'knows no vector of %j',
    (word) => {
      expect(lexicon.vectorOf(word)).toBeNull();
      expect(lexicon.similarity(word, 'moscow')).toBeNull();
      expect(lexicon.similarity('moscow', word)).toBeNull();
    },
  );
});

describe('relatives', () => {
  test.each([
    ['resign', 'synonym', 'quit'],
    ['resign', 'derivation', 'resignation'],
    ['resignation', 'derivation', 'resign'],
    ['expel', 'synonym', 'eject'],
    ['expel', 'synonym', 'oust'],
    ['expel', 'derivation', 'expulsion'],
    ['ambassador', 'hypernym', 'diplomat'],
    ['diplomat', 'hyponym', 'ambassador'],
    ['replace', 'hypernym', 'succeed'],
    ['salary', 'synonym', 'pay'],
    ['angry', 'derivation', 'anger'],
    ['criticise', 'synonym', 'criticize'],
    ['holiday', 'synonym', 'vacation'],
    ['russian', 'derivation', 'russia'],
    ['russia', 'derivation', 'russian'],
    ['moscow', 'hypernym', 'capital'],
    ['snore', 'entailment', 'sleep'],
    ['kill', 'cause', 'die'],
    ['increase', 'antonym', 'decrease'],
    ['hot', 'antonym', 'cold'],
    ['furious', 'similar', 'angry'],
    ['angry', 'similar', 'furious'],
  ])('%s has the %s %s', (word, relation, relative) => {
    expect(relativesOf(word, relation)).toContain(relative);
  });

  test.each([
    ['expelled', 'oust'],
    ['resigned', 'quit'],
    ['resigns', 'quit'],
    ['resigning', 'quit'],
    ['diplomats', 'ambassador'],
    ['salaries', 'pay'],
    ['angrier', 'anger'],
    ['replacing', 'supplant'],
    ['fled', 'escape'],
    ['children', 'kid'],
  ])('of %s are those of its lemma, such as %s', (form, relative) => {
    expect(lexicon.relativesOf(form).map(({ word }) => word)).toContain(relative);
  });

  test.each(['', 'xqzzy', 'Resign', 'take over', 'ing', 's', 'toString'])('of %j there are none', (word) => {
    expect(lexicon.relativesOf(word)).toEqual([]);
  });

  test('are single words, none twice, with a sense from 1 to 4', () => {
    for (const word of 'run take set break fire meeting leaves lie state u.s'.split(' ')) {
      const relatives = lexicon.relativesOf(word);
      const found = relatives.map((relative) => relative.word);
      expect(new Set(found).size).toBe(found.length);
      expect(found).not.toContain(word);
      for (const relative of relatives) {
        expect(relative.word).toMatch(/^[a-z]+(?:\.[a-z]+)*$/);
        expect(relative.sense).toBeGreaterThanOrEqual(1);
        expect(relative.sense).toBeLessThanOrEqual(4);
      }
    }
  });
});

describe('phrases', () => {
  test.each([
    ['take over', 'assume'],
    ['took over', 'assume'],
    ['step down', 'resign'],
    ['stepped down', 'resign'],
    ['kicked out', 'expel'],
    ['prime minister', 'premier'],
    ['prime ministers', 'premier'],
    ['police officers', 'policeman'],
    ['united states', 'america'],
  ])('%s says %s', (phrase, word) => {
    expect(lexicon.relativesOfPhrase(phrase).map((relative) => relative.word)).toContain(word);
  });

  test.each(['', ' ', 'take', 'take  over', 'green ambassador', 'over take'])('%j says nothing', (phrase) => {
    expect(lexicon.relativesOfPhrase(phrase)).toEqual([]);
  });
});

describe('bases', () => {
  test.each([
    ['expelled', ['expel']],
    ['singing', ['singing', 'sing']],
    ['hoping', ['hope']],
    ['planned', ['planned', 'plan']],
    ['carried', ['carry']],
    ['bigger', ['bigger', 'big']],
    ['happiest', ['happy']],
    ['said', ['said', 'say']],
    ['women', ['woman']],
    ['classes', ['class']],
    ['status', ['status']],
    ['moscow', ['moscow']],
    ['xqzzy', []],
  ])('of %s', (word, bases) => {
    expect(lexicon.basesOf(word)).toEqual(bases);
  });
});
