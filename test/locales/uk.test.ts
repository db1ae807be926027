import { describe, expect, test } from 'vitest';
import type { Flag, Verdict } from '../../src/check/verdict.ts';
import { uk } from '../../src/locales/uk.ts';
import type { Reason } from '../../src/retrieval/answer.ts';

const span = { start: 0, end: 1 };

describe('reasons', () => {
  const cases: readonly (readonly [Reason, string])[] = [
    [{ kind: 'unknown-name', terms: ['Obama'] }, 'У цьому сюжеті немає імені Obama.'],
    [{ kind: 'unknown-name', terms: ['Obama', 'Biden'] }, 'У цьому сюжеті немає імен Obama і Biden.'],
    [{ kind: 'unknown-name', terms: [] }, 'Нікого з таким іменем у цьому сюжеті немає.'],
    [{ kind: 'uncovered-words', terms: ['sal_ary'] }, String.raw`У сюжеті не згадано «sal\_ary».`],
    [{ kind: 'uncovered-words', terms: ['salary', 'gala'] }, 'У сюжеті не згадано ні «salary», ні «gala».'],
    [{ kind: 'uncovered-words', terms: [] }, 'Того, про що ви питаєте, у сюжеті не згадано.'],
    [{ kind: 'missing-field', terms: [], field: 'photo-credit' }, 'У цій статті не вказано автора фото.'],
    [
      { kind: 'only-in-field', terms: ['Crimea'], field: 'related', article: 0, span },
      '«Crimea» є лише в заголовку пов’язаної статті, а не в тексті сюжету.',
    ],
    [
      { kind: 'missing-answer-type', terms: ['wedding'], expected: 'date', measure: null },
      'Не знайшлося абзацу за запитом «wedding», який відповідає на запитання «коли?».',
    ],
    [
      { kind: 'missing-answer-type', terms: [], expected: 'number', measure: 'old' },
      'Не знайшлося абзацу, який відповідає на запитання «скільки років?».',
    ],
    [
      { kind: 'not-together', terms: ['Kellogg', 'gala'] },
      'У сюжеті є «Kellogg» і «gala», але не знайшлося абзацу, де це пов’язано.',
    ],
    [
      { kind: 'not-together', terms: [] },
      'Ваші слова в сюжеті є, але не знайшлося абзацу, де вони пов’язані.',
    ],
    [{ kind: 'not-answered', terms: [] }, 'Не знайшлося абзацу, який відповідає на це запитання.'],
    [
      { kind: 'not-answered', terms: ['gala'] },
      'У сюжеті є «gala», але не знайшлося абзацу, який відповідає на це запитання.',
    ],
    [{ kind: 'not-quoted', terms: ['Pence'] }, 'Pence: висловлювань у цьому сюжеті не знайшлося.'],
    [
      { kind: 'not-quoted-about', terms: ['gala'], speaker: 'Flynn', isDenial: false },
      'Flynn: висловлювання в сюжеті є, але не на тему «gala».',
    ],
    [
      { kind: 'not-quoted-about', terms: [], speaker: 'Flynn', isDenial: true },
      'Flynn: спростування цього в сюжеті немає.',
    ],
    [
      { kind: 'missing-document', terms: ['memo'], owner: 'Obama' },
      'Такого документа сюжет не цитує: службова записка, автор — Obama.',
    ],
    [{ kind: 'missing-document', terms: ['saga'], owner: null }, 'Такого документа сюжет не цитує: «saga».'],
    [
      { kind: 'after-story', terms: ['2019'], published: '2017-02-14' },
      String.raw`Дата публікації — 14 лютого 2017 р\.; про те, що було пізніше («2019»), сюжет розповісти не може.`,
    ],
    [
      { kind: 'opinion', terms: ['should'] },
      'Тут потрібна оцінка («should»). Я показую лише те, що сказано в сюжеті.',
    ],
    [{ kind: 'prediction', terms: [] }, 'Це запитання про майбутнє. Я показую лише те, що сказано в сюжеті.'],
    [
      { kind: 'other-script', terms: ['Флінн'] },
      'Цей сюжет англійською мовою. З вашого запитання вдалося прочитати лише «Флінн».',
    ],
    [{ kind: 'small-talk', terms: ['hello'] }, 'Я відповідаю лише на запитання про цей сюжет.'],
    [{ kind: 'nothing-recognised', terms: ['qwx'] }, '«qwx»: нічого схожого в цьому сюжеті не знайшлося.'],
  ];

  // A date has spaces that do not break in some versions of Unicode's data.
  test.each(cases)('%j', (reason, words) => {
    expect(uk.answer.reason(reason).markdown.replaceAll(/\s/g, ' ')).toBe(words);
  });
});

describe('attributions decline no name', () => {
  test.each([
    [{ kind: 'narration' }, 'The Moscow Times', 'The Moscow Times, слова самого видання'],
    [{ kind: 'narration' }, null, 'Слова самої статті'],
    [
      { kind: 'reported', speaker: 'He_', polarity: 'affirmed', medium: null, via: null },
      null,
      String.raw`He\_, переказ`,
    ],
    [
      { kind: 'reported', speaker: 'Flynn', polarity: 'denied', medium: null, via: 'CNN' },
      null,
      'Це заперечує: Flynn, переказ, джерело: CNN',
    ],
    [{ kind: 'direct', speaker: 'Flynn', medium: 'interview', via: null }, null, 'Flynn, цитата (інтерв’ю)'],
    [{ kind: 'direct', speaker: null, medium: null, via: null }, null, 'Автора слів не названо, цитата'],
    [
      { kind: 'document', speaker: 'Flynn', document: 'letter', via: 'CNN' },
      null,
      'Flynn, цитата (лист), джерело: CNN',
    ],
    [{ kind: 'document', speaker: 'Flynn', document: 'saga', via: null }, null, 'Flynn, цитата («saga»)'],
  ] as const)('%j', (attribution, publication, words) => {
    expect(uk.answer.attribution(attribution, publication).markdown).toBe(words);
  });
});

describe('verdicts', () => {
  const names = { speaker: 'Flynn', claimed: 'Pence' };
  const cases: readonly (readonly [Verdict['verdict'], string])[] = [
    ['exact', '**Точно.** Ця цитата є в сюжеті, автор слів: Flynn.'],
    ['altered', '**Змінено.** Ці слова є в сюжеті, але не в такому вигляді.'],
    ['spliced', '**Склеєно.** Слова з різних місць сюжету з’єднано тут, ніби це одна цитата.'],
    ['wrong-speaker', '**Не той автор слів.** У сюжеті автор цих слів — Flynn, а не Pence.'],
    ['not-a-quote', '**Не цитата.** Ці слова є в сюжеті, але як слова самого видання.'],
    ['not-in-story', '**Немає в сюжеті.** Цих слів у сюжеті немає.'],
  ];

  test.each(cases)('%s', (verdict, words) => {
    expect(uk.check.verdict(verdict, names).markdown).toBe(words);
  });

  test.each([
    [
      "couldn't",
      'could',
      'dropped-negation',
      "- У сюжеті «couldn't», а тут «could»: **зникло заперечення**.",
    ],
    [null, 'not', 'added-negation', '- Тут є «not», а в цьому місці сюжету — немає: **додано заперечення**.'],
    ['20', null, 'dropped-number', '- Тут немає «20», а в цьому місці сюжету — є: **зникло число**.'],
    ['colour', 'color', 'spelling', '- У сюжеті «colour», а тут «color».'],
  ] as const satisfies readonly (readonly [string | null, string | null, Flag, string])[])(
    'the story’s %j for %j',
    (story, text, flag, words) => {
      expect(uk.check.change({ story, text, flags: [flag] }).markdown).toBe(words);
    },
  );
});

test.each([
  [0, '0 абзаців, 0 речень, 0 цитат'],
  [1, '1 абзац, 1 речення, 1 цитата'],
  [2, '2 абзаци, 2 речення, 2 цитати'],
  [5, '5 абзаців, 5 речень, 5 цитат'],
  [11, '11 абзаців, 11 речень, 11 цитат'],
  [21, '21 абзац, 21 речення, 21 цитата'],
  [22, '22 абзаци, 22 речення, 22 цитати'],
  [101, '101 абзац, 101 речення, 101 цитата'],
])('%d is counted as Ukrainian does', (count, words) => {
  expect(uk.story.counts(count, count, count).markdown).toBe(words);
});
