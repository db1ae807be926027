import { say } from '../markdown.ts';
import type { UnderstoodMessages } from '../understood-messages.ts';

/** German words of how a question was understood. */
export const understood: UnderstoodMessages = {
  readAs: (question) => say`Verstanden als: ${question}`,
  notMeant: 'So war es nicht gemeint',
  askAsTyped: say`Um es genau so zu fragen, wie es getippt ist, setzen Sie die Option wie-getippt.`,
  asked: (question) => say`Gefragt: ${question}`,
  about: say`**Was der Bericht dazu sagt.** Die Nachricht stellt keine Frage; dies sind die Stellen, die ihr am nächsten kommen`,
  nothingAbout: say`Ich habe im Bericht keine Stelle zu dieser Nachricht gefunden.`,
  noWords: say`Diese Nachricht hat keine Wörter, zu denen ich den Bericht befragen könnte.`,
};
