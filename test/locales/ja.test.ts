import { describe, expect, test } from 'vitest';
import type { Flag, Verdict } from '../../src/check/verdict.ts';
import { ja } from '../../src/locales/ja.ts';
import type { Reason } from '../../src/retrieval/answer.ts';

const span = { start: 0, end: 1 };

describe('reasons', () => {
  const cases: readonly (readonly [Reason, string])[] = [
    [{ kind: 'unknown-name', terms: ['Obama'] }, 'このニュースに Obama の名前は出てきません。'],
    [
      { kind: 'unknown-name', terms: ['Obama', 'Biden'] },
      'このニュースに Obama、Biden の名前は出てきません。',
    ],
    [{ kind: 'unknown-name', terms: [] }, 'このニュースにそのような名前の人物は出てきません。'],
    [{ kind: 'uncovered-words', terms: ['sal_ary'] }, String.raw`ニュースに「sal\_ary」は出てきません。`],
    [{ kind: 'uncovered-words', terms: ['salary', 'gala'] }, 'ニュースに「salary」「gala」は出てきません。'],
    [{ kind: 'uncovered-words', terms: [] }, 'ニュースにお尋ねのことは出てきません。'],
    [
      { kind: 'missing-field', terms: [], field: 'photo-credit' },
      'この記事には写真クレジットの記載がありません。',
    ],
    [
      { kind: 'only-in-field', terms: ['Crimea'], field: 'related', article: 0, span },
      '「Crimea」は関連記事の見出しだけにあり、ニュースの本文にはありません。',
    ],
    [
      { kind: 'missing-answer-type', terms: ['wedding'], expected: 'date', measure: null },
      '「wedding」について、時期を示す段落は見つかりませんでした。',
    ],
    [
      { kind: 'missing-answer-type', terms: [], expected: 'number', measure: 'old' },
      '年齢や年数を示す段落は見つかりませんでした。',
    ],
    [
      { kind: 'not-together', terms: ['Kellogg', 'gala'] },
      'ニュースに「Kellogg」「gala」はありますが、それらを結びつける段落は見つかりませんでした。',
    ],
    [
      { kind: 'not-together', terms: [] },
      'ニュースにお尋ねの言葉はありますが、それらを結びつける段落は見つかりませんでした。',
    ],
    [{ kind: 'not-answered', terms: [] }, 'その質問に答える段落は見つかりませんでした。'],
    [
      { kind: 'not-answered', terms: ['gala'] },
      'ニュースに「gala」はありますが、その質問に答える段落は見つかりませんでした。',
    ],
    [{ kind: 'not-quoted', terms: ['Pence'] }, 'このニュースに Pence の発言は見つかりませんでした。'],
    [
      { kind: 'not-quoted-about', terms: ['gala'], speaker: 'Flynn', isDenial: false },
      'ニュースには Flynn の発言がありますが、「gala」についての発言はありません。',
    ],
    [
      { kind: 'not-quoted-about', terms: [], speaker: 'Flynn', isDenial: true },
      'ニュースには Flynn がそれを否定したという記述はありません。',
    ],
    [
      { kind: 'missing-document', terms: ['memo'], owner: 'Obama' },
      'このニュースは Obama のメモを引用していません。',
    ],
    [
      { kind: 'missing-document', terms: ['saga'], owner: null },
      'このニュースは「saga」を引用していません。',
    ],
    [
      { kind: 'after-story', terms: ['2019'], published: '2017-02-14' },
      'このニュースの公開日は2017年2月14日です。その後のこと（「2019」）は分かりません。',
    ],
    [
      { kind: 'opinion', terms: ['should'] },
      'それは評価を求める質問です（「should」）。ここでは、ニュースに書かれていることだけを示します。',
    ],
    [
      { kind: 'prediction', terms: [] },
      'それは今後についての質問です。ここでは、ニュースに書かれていることだけを示します。',
    ],
    [
      { kind: 'other-script', terms: ['フリン'] },
      'このニュースは英語です。ご質問から読み取れたのは「フリン」だけです。',
    ],
    [{ kind: 'small-talk', terms: ['hello'] }, 'このニュースについての質問にだけ答えます。'],
    [
      { kind: 'nothing-recognised', terms: ['qwx'] },
      '「qwx」に当たるものは、このニュースに見つかりませんでした。',
    ],
  ];

  test.each(cases)('%j', (reason, words) => {
    expect(ja.answer.reason(reason).markdown).toBe(words);
  });
});

describe('attributions', () => {
  test.each([
    [{ kind: 'narration' }, 'The Moscow Times', 'The Moscow Times の地の文'],
    [{ kind: 'narration' }, null, '記事の地の文'],
    [
      { kind: 'reported', speaker: 'He_', polarity: 'affirmed', medium: null, via: null },
      null,
      String.raw`He\_、間接発言`,
    ],
    [
      { kind: 'reported', speaker: 'Flynn', polarity: 'denied', medium: null, via: 'CNN' },
      null,
      'Flynn は否定、間接発言（CNN による）',
    ],
    [
      { kind: 'direct', speaker: 'Flynn', medium: 'interview', via: null },
      null,
      'Flynn、引用（インタビュー）',
    ],
    [{ kind: 'direct', speaker: null, medium: null, via: null }, null, '発言者の記載なし、引用'],
    [
      { kind: 'document', speaker: 'Flynn', document: 'letter', via: 'CNN' },
      null,
      'Flynn、引用（書簡、CNN による）',
    ],
    [{ kind: 'document', speaker: 'Flynn', document: 'saga', via: null }, null, 'Flynn、引用（「saga」）'],
  ] as const)('%j', (attribution, publication, words) => {
    expect(ja.answer.attribution(attribution, publication).markdown).toBe(words);
  });
});

describe('verdicts', () => {
  const names = { speaker: 'Flynn', claimed: 'Pence' };
  const cases: readonly (readonly [Verdict['verdict'], string])[] = [
    ['exact', '**一致。** ニュースはこの言葉を Flynn の発言として引用しています。'],
    ['altered', '**改変。** この言葉はニュースにありますが、このとおりではありません。'],
    ['spliced', '**つぎはぎ。** ニュースの別々の箇所の言葉が、一つの引用のようにつながれています。'],
    ['wrong-speaker', '**発言者が違います。** ニュースではこの言葉は Pence ではなく Flynn の発言です。'],
    ['not-a-quote', '**引用ではありません。** この言葉はニュースにありますが、地の文です。'],
    ['not-in-story', '**ニュースにありません。** この言葉はニュースに出てきません。'],
  ];

  test.each(cases)('%s', (verdict, words) => {
    expect(ja.check.verdict(verdict, names).markdown).toBe(words);
  });

  test('no name leaves no gap', () => {
    expect(ja.check.verdict('wrong-speaker', { speaker: null, claimed: null }).markdown).toBe(
      '**発言者が違います。** ニュースではこの言葉は指定された人ではなく別の人の発言です。',
    );
  });

  test.each([
    [
      "couldn't",
      'could',
      'dropped-negation',
      "- ニュースでは「couldn't」、ここでは「could」: **否定が抜けています**",
    ],
    [
      null,
      'not',
      'added-negation',
      '- ニュースのこの箇所にない「not」が加わっています: **否定が加わっています**',
    ],
    ['20', null, 'dropped-number', '- ニュースのこの箇所にある「20」が抜けています: **数が抜けています**'],
    ['colour', 'color', 'spelling', '- ニュースでは「colour」、ここでは「color」。'],
  ] as const satisfies readonly (readonly [string | null, string | null, Flag, string])[])(
    'the story’s %j for %j',
    (story, text, flag, words) => {
      expect(ja.check.change({ story, text, flags: [flag] }).markdown).toBe(words);
    },
  );
});

describe('every kind of thing has its counter', () => {
  test.each([1, 2, 5, 11, 21, 22, 101])('%d', (count) => {
    expect(ja.story.counts(count, count, count).markdown).toBe(`${count}段落・${count}文・引用${count}件`);
    expect(ja.cast.count({ quotes: count, claims: count })).toBe(`引用${count}件、間接発言${count}件`);
    expect(ja.document.listed('letter', null, count).markdown).toBe(`**書簡** · 引用部分${count}か所`);
    expect(ja.golden.title(count).markdown).toBe(`**検証用の質問: ${count}問**`);
  });
});
