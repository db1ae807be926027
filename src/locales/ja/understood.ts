import { say } from '../markdown.ts';
import type { UnderstoodMessages } from '../understood-messages.ts';

/** Japanese words of how a question was understood. */
export const understood: UnderstoodMessages = {
  readAs: (question) => say`質問の解釈: ${question}`,
  notMeant: '意図と違う',
  askAsTyped: say`入力したとおりに質問するには、オプション「そのまま」を指定してください。`,
  asked: (question) => say`質問: ${question}`,
  about: say`**これについてのニュースの記述。** メッセージに質問がないため、最も近い段落を示します`,
  nothingAbout: say`このメッセージについての段落は、ニュースに見つかりませんでした。`,
  noWords: say`このメッセージには、ニュースに質問できる言葉がありません。`,
};
