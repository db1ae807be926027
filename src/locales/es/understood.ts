import { say } from '../markdown.ts';
import type { UnderstoodMessages } from '../understood-messages.ts';

/** Spanish words of how a question was understood. */
export const understood: UnderstoodMessages = {
  readAs: (question) => say`Entendido como: ${question}`,
  notMeant: 'No quería decir eso',
  askAsTyped: say`Para preguntarlo tal como se escribió, está la opción tal-cual.`,
  asked: (question) => say`Preguntado: ${question}`,
  about: say`**Lo que dice la noticia sobre esto.** El mensaje no pregunta nada; estos son los pasajes más cercanos`,
  nothingAbout: say`No he encontrado en esta noticia ningún pasaje sobre ese mensaje.`,
  noWords: say`Este mensaje no tiene palabras sobre las que preguntar a la noticia.`,
};
