import { say } from './typography.ts';
import type { UnderstoodMessages } from '../understood-messages.ts';

/** French words of how a question was understood. */
export const understood: UnderstoodMessages = {
  readAs: (question) => say`Compris comme : ${question}`,
  notMeant: 'Ce n’est pas cela',
  askAsTyped: say`Pour la poser exactement comme vous l’avez écrite, activez l’option tel-quel.`,
  asked: (question) => say`Question posée : ${question}`,
  about: say`**Ce que le dossier en dit.** Le message ne pose pas de question ; voici les passages les plus proches`,
  nothingAbout: say`Je n’ai trouvé dans ce dossier aucun passage sur ce message.`,
  noWords: say`Ce message ne contient aucun mot sur lequel je puisse interroger le dossier.`,
};
