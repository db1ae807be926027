import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeSettings, DEFAULT_SETTINGS, readSettings, settingsSchema } from '../../src/shelf/settings.ts';

const kept = {
  replies: 'private',
  language: 'en',
  moderatorRole: '900000000000000077',
  sureness: 'strict',
  gaps: false,
  perMinute: 7,
} as const;

describe('settings as they were kept', () => {
  test('are read as they are', () => {
    expect(readSettings(JSON.parse(JSON.stringify(kept)), DEFAULT_SETTINGS)).toEqual(kept);
  });

  test.each([
    ['replies', 'loud'],
    ['language', 'tlh'],
    ['moderatorRole', '12'],
    ['sureness', 'reckless'],
    ['gaps', 'yes'],
    ['perMinute', 0],
    ['perMinute', 61],
    ['perMinute', 2.5],
  ])('a bad %s (%j) falls back alone', (key, value) => {
    const fallback = { ...DEFAULT_SETTINGS, perMinute: 9 };
    const expected = { ...kept, [key]: Object.entries(fallback).find(([name]) => name === key)?.[1] };
    expect(readSettings({ ...kept, [key]: value }, fallback)).toEqual(expected);
  });

  test('an absent key has the fallback, and an unknown one is left out', () => {
    expect(readSettings({ gaps: false, colour: 'red' }, DEFAULT_SETTINGS)).toEqual({
      ...DEFAULT_SETTINGS,
      gaps: false,
    });
  });

  test('anything at all gives valid settings', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(settingsSchema.safeParse(readSettings(json, DEFAULT_SETTINGS)).success).toBe(true);
      }),
    );
  });
});

describe('settings that two moderators change at once', () => {
  const seen = DEFAULT_SETTINGS;
  const current = { ...seen, gaps: false };

  test('are both kept where they are different ones', () => {
    expect(mergeSettings(current, seen, { ...seen, perMinute: 5 })).toEqual({ ...current, perMinute: 5 });
  });

  test('are kept where both want the same', () => {
    expect(mergeSettings(current, seen, { ...seen, gaps: false })).toEqual(current);
  });

  test('are not kept where the second has not seen the first’s value', () => {
    const first = { ...seen, perMinute: 5 };
    expect(mergeSettings(first, seen, { ...seen, perMinute: 6 })).toBeNull();
    expect(mergeSettings(first, seen, { ...seen, perMinute: 6, gaps: false })).toBeNull();
  });
});
