import { say } from '../markdown.ts';
import type { UnderstoodMessages } from '../understood-messages.ts';

/** Brazilian Portuguese words of how a question was understood. */
export const understood: UnderstoodMessages = {
  readAs: (question) => say`Entendido como: ${question}`,
  notMeant: 'Não foi isso que eu quis dizer',
  askAsTyped: say`Para perguntar exatamente como digitado, use a opção como-digitado.`,
  asked: (question) => say`Pergunta: ${question}`,
  about: say`**O que a matéria diz sobre isso.** A mensagem não pergunta nada; estes são os trechos mais próximos`,
  nothingAbout: say`Não encontrei nesta matéria nenhum trecho sobre essa mensagem.`,
  noWords: say`Esta mensagem não tem palavras sobre as quais eu possa perguntar à matéria.`,
};
