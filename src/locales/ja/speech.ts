import { counted } from './counted.ts';
import { noun } from './nouns.ts';
import { say } from '../markdown.ts';
import type { CastMessages, Manner, QuoteMessages, SaidMessages } from '../speech-messages.ts';
import { amountsOf, isSilent } from '../amounts.ts';

/** "引用2件、間接発言1件", or "なし". */
export const amount = amountsOf({
  quotes: (count) => counted('引用', count, '件'),
  claims: (count) => counted('間接発言', count, '件'),
  nothing: 'なし',
  separator: '、',
});

const MANNERS: Readonly<Record<Manner, string>> = {
  quote: '引用',
  'partly-quoted': '間接発言、一部引用',
  claim: '間接発言、引用ではない',
  denied: '否定',
};

/** Japanese words of what speakers say. */
export const quotes: QuoteMessages = {
  title: (speaker, counts, about) => {
    const whose = speaker === null ? say`**このニュースの発言**` : say`**${speaker}**`;
    const topic = about === null ? say`` : say` · **${about}** について、関連の深い順`;
    return say`${whose}${topic}: ${amount(counts)}`;
  },
  manner: (manner) => say`${MANNERS[manner]}`,
  mannerOf: (manner, speaker) => {
    if (manner === 'denied') return say`**否定した人: ${speaker ?? '記載なし'}**`;
    return say`**${speaker ?? '発言者の記載なし'}**、${MANNERS[manner]}`;
  },
  reported: (words, document, medium, via) => {
    const from = document ?? medium;
    const parts = [
      ...words.map((word) => say`「${word}」`),
      ...(from === null ? [] : [say`${noun(from)}`]),
      ...(via === null ? [] : [say`${via} による`]),
    ];
    return { markdown: parts.map((part) => part.markdown).join(' · ') };
  },
  choice: (speaker, counts) => `${speaker} — ${amount(counts)}`,
  showing: (speaker, typed) => say`${speaker} の発言を表示しています（入力: ${typed}）。`,
  nobody: (typed) => say`ニュースに「${typed}」という名前の人の発言はありません。`,
  noQuotes: say`このニュースに発言はありません。`,
  nothingAbout: (speaker, about) =>
    speaker === null
      ? say`ニュースに「${about}」についての発言はありません。すべての発言は次のとおりです:`
      : say`ニュースには ${speaker} の発言がありますが、「${about}」についての発言はありません。すべての発言は次のとおりです:`,
  whoIsQuoted: say`発言があるのは次の人です:`,
  open: (number) => `元記事の${number}番を開く`,
};

/** Japanese words of the cast. */
export const cast: CastMessages = {
  title: (count) => say`**このニュースの登場人物** · 紹介または発言のある人・組織: ${count}`,
  line: (name, role, counts) => {
    const what = role === null ? say`` : say` · 「${role}」`;
    return say`**${name}**${what}${isSilent(counts) ? '' : ` · ${amount(counts)}`}`;
  },
  member: (name) => say`**${name}**`,
  role: (words, place) => say`「${words}」（${place}）`,
  noRole: say`ニュースには、これ以上の紹介はありません。`,
  speaksFor: (principal) => say`代弁している相手: 「${principal}」`,
  says: (counts) =>
    isSilent(counts) ? say`ニュースにこの人の発言はありません。` : say`発言: ${amount(counts)}`,
  more: (left) => say`… ほか${left}人。名前を入力すると見つかります`,
  choose: '人物を選ぶ',
  count: (counts) => (isSilent(counts) ? '発言なし' : amount(counts)),
  allWords: (name) => `${name} の全発言`,
  showing: (name, typed) => say`${name} を表示しています（入力: ${typed}）。`,
  unknown: (typed) => say`ニュースに「${typed}」という名前の人は紹介されていません。`,
  nobody: say`このニュースに紹介されている人はいません。`,
};

/** Japanese words of what is said on a topic. */
export const said: SaidMessages = {
  title: (topic, statements, narrated) =>
    say`**「${topic}」についての発言**: ${counted('ほかの人の発言', statements, '件')}、${counted('地の文', narrated, '文')}。どれが正しいかは判断しません。`,
  narration: (publication) =>
    publication === null ? say`**記事の地の文**` : say`**${publication} の地の文**`,
  nothing: (topic) => say`ニュースに「${topic}」についての記述は見つかりませんでした。`,
  open: (topic) => (topic === null ? 'ニュースの全発言' : `「${topic}」についての発言`),
};
