import { say } from '../markdown.ts';
import type { UnderstoodMessages } from '../understood-messages.ts';

/** Russian words of how a question was understood. */
export const understood: UnderstoodMessages = {
  readAs: (question) => say`Вопрос понят так: ${question}`,
  notMeant: 'Я имел(а) в виду другое',
  askAsTyped: say`Чтобы задать вопрос как написано, включите параметр как-написано.`,
  asked: (question) => say`Вопрос: ${question}`,
  about: say`**Что об этом сказано в сюжете.** В сообщении нет вопроса, поэтому показаны самые близкие к нему абзацы`,
  nothingAbout: say`Абзаца об этом сообщении в сюжете не нашлось.`,
  noWords: say`В этом сообщении нет слов, о которых можно спросить сюжет.`,
};
