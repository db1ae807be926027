import { say } from '../markdown.ts';
import type { UnderstoodMessages } from '../understood-messages.ts';

/** Ukrainian words of how a question was understood. */
export const understood: UnderstoodMessages = {
  readAs: (question) => say`Питання зрозуміло так: ${question}`,
  notMeant: 'Я про інше',
  askAsTyped: say`Щоб поставити питання як написано, увімкніть параметр як-написано.`,
  asked: (question) => say`Питання: ${question}`,
  about: say`**Що про це сказано в сюжеті.** У повідомленні немає питання, тому показано найближчі до нього абзаци`,
  nothingAbout: say`Абзацу про це повідомлення в сюжеті не знайшлося.`,
  noWords: say`У цьому повідомленні немає слів, про які можна запитати сюжет.`,
};
