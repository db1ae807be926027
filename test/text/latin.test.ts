import { describe, expect, test } from 'vitest';
import { hasOtherScript, inLatin, isMostlyOtherScript } from '../../src/text/latin.ts';

describe('Latin letters', () => {
  test.each([
    ['Флинн', 'Flinn'],
    ['Κλίντον said', 'Klinton said'],
    ['Кремль, 2015', 'Kreml, 2015'],
    ['Müller’s café', 'Müller’s café'],
  ])('%s is %s', (text, latin) => {
    expect(inLatin(text)).toBe(latin);
  });

  test('with accents are Latin', () => {
    expect(hasOtherScript('Müller, Łódź, naïve 5 %')).toBe(false);
    expect(hasOtherScript('Flynn и Pence')).toBe(true);
  });

  test('are most of a text where they are more than half', () => {
    expect(isMostlyOtherScript('What did Флинн say?')).toBe(false);
    expect(isMostlyOtherScript('Что сказал Flynn?')).toBe(true);
    expect(isMostlyOtherScript('2015')).toBe(false);
  });
});
