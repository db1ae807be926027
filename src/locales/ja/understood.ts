import { say } from '../markdown.ts';
import type { UnderstoodMessages } from '../understood-messages.ts';

/** Japanese words of how a question was understood. */
export const understood: UnderstoodMessages = {
  readAs: (question) => say`次のように解釈しました：${question}`,
  notMeant: 'そういう意味ではない',
  askAsTyped: say`入力したとおりに質問するには、オプション「そのまま」を使ってください。`,
  asked: (question) => say`質問：${question}`,
  about: say`**ニュースの該当箇所。** メッセージは質問ではないため、最も近い段落を示します`,
  nothingAbout: say`このメッセージに関する段落はニュースに見つかりませんでした。`,
  noWords: say`このメッセージには、ニュースに尋ねられる言葉がありません。`,
};
