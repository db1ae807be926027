import { say } from '../markdown.ts';
import type { UnderstoodMessages } from '../understood-messages.ts';

/** Ukrainian words of how a question was understood. */
export const understood: UnderstoodMessages = {
  readAs: (question) => say`Прочитано так: ${question}`,
  notMeant: 'Я маю на увазі інше',
  askAsTyped: say`Щоб запитати точно так, як написано, укажіть параметр як-написано.`,
  asked: (question) => say`Запитання: ${question}`,
  about: say`**Що про це каже сюжет.** У повідомленні немає запитання, тому ось найближчі до нього абзаци`,
  nothingAbout: say`У сюжеті не знайшлося абзацу на тему цього повідомлення.`,
  noWords: say`У цьому повідомленні немає слів, за якими можна запитати сюжет.`,
};
