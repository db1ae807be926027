import { say } from '../markdown.ts';
import type { UnderstoodMessages } from '../understood-messages.ts';

/** Russian words of how a question was understood. */
export const understood: UnderstoodMessages = {
  readAs: (question) => say`Прочитано так: ${question}`,
  notMeant: 'Я имею в виду другое',
  askAsTyped: say`Чтобы спросить ровно так, как написано, укажите параметр как-написано.`,
  asked: (question) => say`Вопрос: ${question}`,
  about: say`**Что об этом говорит сюжет.** В сообщении нет вопроса, поэтому вот самые близкие к нему абзацы`,
  nothingAbout: say`В сюжете не нашлось абзаца на тему этого сообщения.`,
  noWords: say`В этом сообщении нет слов, по которым можно спросить сюжет.`,
};
