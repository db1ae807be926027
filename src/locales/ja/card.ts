import type { CardMessages, Given } from '../card-messages.ts';
import { noun } from './nouns.ts';
import { say } from '../markdown.ts';

/** Japanese words of quote cards. */
export const card: CardMessages = {
  makeNumber: (number) => `${number}番のカードを作る`,
  makePlace: (paragraph, sentence) => `第${paragraph}段落・第${sentence}文のカードを作る`,
  speaker: (manner, speaker) =>
    manner === 'denied' ? `否定した人: ${speaker ?? '記載なし'}` : (speaker ?? '発言者の記載なし'),
  given: ({ via, ...rest }) => `${how(rest)}${via === null ? '' : `、${via} による`}`,
  source: (publication, date, paragraph, sentence) =>
    [publication, date ?? '日付の記載なし', `第${paragraph}段落・第${sentence}文`]
      .filter((part) => part !== null)
      .join(' · '),
  version: (version) => `掲載どおりの文言 · ニュースのバージョン ${version}`,
  shortened: '[…] は省略した箇所です。',
  description: (words, { speaker, given, source, version }, isShortened) =>
    `引用カード。${words} ${isShortened ? '（[…]: この説明に収まらない部分）' : ''}${speaker}: ${given}。${source}。${version}。`,
  caption: ({ speaker, given, source, version }) =>
    say`**${speaker}** · ${given}\n-# ${source}\n-# ${version}`,
  asText: say`この言葉のテキスト:`,
  noGlyph: say`この言葉を描く文字がないため、テキストで示します:`,
  cannotDraw: say`ここでは画像を描けないため、テキストで示します:`,
  gone: say`このボタンの投稿後にニュースが変わったため、どの引用のものか分からなくなりました。/引用 でもう一度開いてください。`,
};

/** Without their cue, reported words do not say whether they were told, asked or hoped. */
function how({ manner, cue, document, medium }: Omit<Given, 'via'>): string {
  if (manner !== 'quote') {
    const words = cue.map((word) => `「${word}」`).join('');
    return `間接発言${words === '' ? '' : `（${words}）`}、${manner === 'claim' ? '引用ではない' : '一部引用'}`;
  }
  const from = document ?? medium;
  return from === null ? '引用' : `引用（${noun(from)}）`;
}
