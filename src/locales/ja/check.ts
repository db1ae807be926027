import type { Change, Flag } from '../../check/verdict.ts';
import type { CheckMessages } from '../check-messages.ts';
import { say, type Markdown } from '../markdown.ts';
import { counted } from './counted.ts';

/** What a flag of a change is, as it stands behind the colon. */
const GRAVE: Readonly<Partial<Record<Flag, string>>> = {
  'dropped-negation': '否定が抜けています',
  'added-negation': '否定が加わっています',
  'changed-number': '数が変わっています',
  'dropped-number': '数が抜けています',
  'added-number': '数が加わっています',
  'changed-unit': '単位が変わっています',
  'changed-name': '名前が変わっています',
};

const NOTES: Readonly<Partial<Record<Flag, Markdown>>> = {
  spelling: say`ニュースとは綴りの異なる語がありますが、イギリス英語とアメリカ英語の違いで、同じ言葉です。`,
  reordered: say`ニュースでは言葉の順序が異なります。`,
  'partly-narration': say`引用されているのはこの言葉の一部だけで、残りは地の文です。`,
  'different-speaker': say`ニュースではこの言葉は、指定された人ではなく別の人の引用です。`,
  'speaker-unknown': say`ニュースは、誰の引用かを名前では示していません。`,
};

/** The verdict on a quote, in Japanese. */
export const check: CheckMessages = {
  verdict: (verdict, { speaker, claimed }) => {
    switch (verdict) {
      case 'exact':
        return speaker === null
          ? say`**一致。** ニュースはこの言葉を引用しています。`
          : say`**一致。** ニュースはこの言葉を ${speaker} の発言として引用しています。`;
      case 'altered':
        return say`**改変。** この言葉はニュースにありますが、このとおりではありません。`;
      case 'spliced':
        return say`**つぎはぎ。** ニュースの別々の箇所の言葉が、一つの引用のようにつながれています。`;
      case 'wrong-speaker':
        return say`**発言者が違います。** ニュースではこの言葉は${nameOf(claimed, '指定された人')}ではなく${nameOf(speaker, '別の人')}の発言です。`;
      case 'not-a-quote':
        return say`**引用ではありません。** この言葉はニュースにありますが、地の文です。`;
      default:
        return say`**ニュースにありません。** この言葉はニュースに出てきません。`;
    }
  },
  checked: (text) => say`「${text}」`,
  change: (change) => {
    const grave = change.flags.flatMap((flag) => GRAVE[flag] ?? []);
    return grave.length === 0
      ? say`- ${difference(change)}。`
      : say`- ${difference(change)}: **${grave.join('、')}**`;
  },
  note: (flag) => NOTES[flag] ?? { markdown: '' },
  nearest: say`ニュースで最も近い箇所:`,
  moreChanges: (left) => say`… ${counted('ほかの違い', left, 'か所')}`,
  moreQuotes: (left) => say`… ${counted('メッセージ内のほかの引用', left, '件')}。/照合 で照合できます。`,
  noWords: say`照合する言葉がありません。`,
  onlyBeginning: (limit) => say`最初の${limit}文字だけを照合しました。`,
};

/** A name stands between spaces, our own words do not. */
function nameOf(name: string | null, otherwise: string): string {
  return name === null ? otherwise : ` ${name} `;
}

function difference({ story, text }: Change): Markdown {
  if (story === null) return say`ニュースのこの箇所にない「${text ?? ''}」が加わっています`;
  if (text === null) return say`ニュースのこの箇所にある「${story}」が抜けています`;
  return say`ニュースでは「${story}」、ここでは「${text}」`;
}
