import { describe, expect, test } from 'vitest';
import type { Flag, Verdict } from '../../src/check/verdict.ts';
import { ru } from '../../src/locales/ru.ts';
import type { Reason } from '../../src/retrieval/answer.ts';

const span = { start: 0, end: 1 };

describe('reasons', () => {
  const cases: readonly (readonly [Reason, string])[] = [
    [{ kind: 'unknown-name', terms: ['Obama'] }, 'В этом сюжете нет имени Obama.'],
    [{ kind: 'unknown-name', terms: ['Obama', 'Biden'] }, 'В этом сюжете нет имён Obama и Biden.'],
    [{ kind: 'unknown-name', terms: [] }, 'Никого с таким именем в этом сюжете нет.'],
    [{ kind: 'uncovered-words', terms: ['sal_ary'] }, String.raw`В сюжете не упоминается «sal\_ary».`],
    [
      { kind: 'uncovered-words', terms: ['salary', 'gala'] },
      'В сюжете не упоминается ни «salary», ни «gala».',
    ],
    [{ kind: 'uncovered-words', terms: [] }, 'То, о чём вы спрашиваете, в сюжете не упоминается.'],
    [{ kind: 'missing-field', terms: [], field: 'photo-credit' }, 'В этой статье не указан автор фото.'],
    [
      { kind: 'only-in-field', terms: ['Crimea'], field: 'related', article: 0, span },
      '«Crimea» есть только в заголовке связанной статьи, а не в тексте сюжета.',
    ],
    [
      { kind: 'missing-answer-type', terms: ['wedding'], expected: 'date', measure: null },
      'Не нашлось абзаца по запросу «wedding», который отвечает на вопрос «когда?».',
    ],
    [
      { kind: 'missing-answer-type', terms: [], expected: 'number', measure: 'old' },
      'Не нашлось абзаца, который отвечает на вопрос «сколько лет?».',
    ],
    [
      { kind: 'not-together', terms: ['Kellogg', 'gala'] },
      'В сюжете есть «Kellogg» и «gala», но не нашлось абзаца, где это связано.',
    ],
    [{ kind: 'not-together', terms: [] }, 'Ваши слова в сюжете есть, но не нашлось абзаца, где они связаны.'],
    [{ kind: 'not-answered', terms: [] }, 'Не нашлось абзаца, который отвечает на этот вопрос.'],
    [
      { kind: 'not-answered', terms: ['gala'] },
      'В сюжете есть «gala», но не нашлось абзаца, который отвечает на этот вопрос.',
    ],
    [{ kind: 'not-quoted', terms: ['Pence'] }, 'Pence: высказываний в этом сюжете не нашлось.'],
    [
      { kind: 'not-quoted-about', terms: ['gala'], speaker: 'Flynn', isDenial: false },
      'Flynn: высказывания в сюжете есть, но не на тему «gala».',
    ],
    [
      { kind: 'not-quoted-about', terms: [], speaker: 'Flynn', isDenial: true },
      'Flynn: опровержения этого в сюжете нет.',
    ],
    [
      { kind: 'missing-document', terms: ['memo'], owner: 'Obama' },
      'Такого документа сюжет не цитирует: служебная записка, автор — Obama.',
    ],
    [
      { kind: 'missing-document', terms: ['saga'], owner: null },
      'Такого документа сюжет не цитирует: «saga».',
    ],
    [
      { kind: 'after-story', terms: ['2019'], published: '2017-02-14' },
      String.raw`Дата публикации — 14 февраля 2017 г\.; о том, что было позже («2019»), сюжет рассказать не может.`,
    ],
    [
      { kind: 'opinion', terms: ['should'] },
      'Здесь нужна оценка («should»). Я показываю только то, что сказано в сюжете.',
    ],
    [{ kind: 'prediction', terms: [] }, 'Это вопрос о будущем. Я показываю только то, что сказано в сюжете.'],
    [
      { kind: 'other-script', terms: ['Флинн'] },
      'Этот сюжет на английском языке. Из вашего вопроса удалось прочитать только «Флинн».',
    ],
    [{ kind: 'small-talk', terms: ['hello'] }, 'Я отвечаю только на вопросы об этом сюжете.'],
    [{ kind: 'nothing-recognised', terms: ['qwx'] }, '«qwx»: ничего похожего в этом сюжете не нашлось.'],
  ];

  // A date has spaces that do not break in some versions of Unicode's data.
  test.each(cases)('%j', (reason, words) => {
    expect(ru.answer.reason(reason).markdown.replaceAll(/\s/g, ' ')).toBe(words);
  });
});

describe('attributions decline no name', () => {
  test.each([
    [{ kind: 'narration' }, 'The Moscow Times', 'The Moscow Times, слова самого издания'],
    [{ kind: 'narration' }, null, 'Слова самой статьи'],
    [
      { kind: 'reported', speaker: 'He_', polarity: 'affirmed', medium: null, via: null },
      null,
      String.raw`He\_, пересказ`,
    ],
    [
      { kind: 'reported', speaker: 'Flynn', polarity: 'denied', medium: null, via: 'CNN' },
      null,
      'Это отрицает: Flynn, пересказ, источник: CNN',
    ],
    [{ kind: 'direct', speaker: 'Flynn', medium: 'interview', via: null }, null, 'Flynn, цитата (интервью)'],
    [{ kind: 'direct', speaker: null, medium: null, via: null }, null, 'Автор слов не назван, цитата'],
    [
      { kind: 'document', speaker: 'Flynn', document: 'letter', via: 'CNN' },
      null,
      'Flynn, цитата (письмо), источник: CNN',
    ],
    [{ kind: 'document', speaker: 'Flynn', document: 'saga', via: null }, null, 'Flynn, цитата («saga»)'],
  ] as const)('%j', (attribution, publication, words) => {
    expect(ru.answer.attribution(attribution, publication).markdown).toBe(words);
  });
});

describe('verdicts', () => {
  const names = { speaker: 'Flynn', claimed: 'Pence' };
  const cases: readonly (readonly [Verdict['verdict'], string])[] = [
    ['exact', '**Точно.** Эта цитата есть в сюжете, автор слов: Flynn.'],
    ['altered', '**Изменено.** Эти слова есть в сюжете, но не в таком виде.'],
    ['spliced', '**Склеено.** Слова из разных мест сюжета соединены здесь, будто это одна цитата.'],
    ['wrong-speaker', '**Не тот автор слов.** В сюжете автор этих слов — Flynn, а не Pence.'],
    ['not-a-quote', '**Не цитата.** Эти слова есть в сюжете, но как слова самого издания.'],
    ['not-in-story', '**Нет в сюжете.** Этих слов в сюжете нет.'],
  ];

  test.each(cases)('%s', (verdict, words) => {
    expect(ru.check.verdict(verdict, names).markdown).toBe(words);
  });

  test.each([
    [
      "couldn't",
      'could',
      'dropped-negation',
      "- В сюжете «couldn't», а здесь «could»: **пропало отрицание**.",
    ],
    [
      null,
      'not',
      'added-negation',
      '- Здесь есть «not», а в этом месте сюжета — нет: **добавлено отрицание**.',
    ],
    ['20', null, 'dropped-number', '- Здесь нет «20», а в этом месте сюжета — есть: **пропало число**.'],
    ['colour', 'color', 'spelling', '- В сюжете «colour», а здесь «color».'],
  ] as const satisfies readonly (readonly [string | null, string | null, Flag, string])[])(
    'the story’s %j for %j',
    (story, text, flag, words) => {
      expect(ru.check.change({ story, text, flags: [flag] }).markdown).toBe(words);
    },
  );
});

test.each([
  [0, '0 абзацев, 0 предложений, 0 цитат'],
  [1, '1 абзац, 1 предложение, 1 цитата'],
  [2, '2 абзаца, 2 предложения, 2 цитаты'],
  [5, '5 абзацев, 5 предложений, 5 цитат'],
  [11, '11 абзацев, 11 предложений, 11 цитат'],
  [21, '21 абзац, 21 предложение, 21 цитата'],
  [22, '22 абзаца, 22 предложения, 22 цитаты'],
  [101, '101 абзац, 101 предложение, 101 цитата'],
])('%d is counted as Russian does', (count, words) => {
  expect(ru.story.counts(count, count, count).markdown).toBe(words);
});
