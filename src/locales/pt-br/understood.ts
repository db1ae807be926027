import { say } from '../markdown.ts';
import type { UnderstoodMessages } from '../understood-messages.ts';

/** Portuguese words of how a question was understood. */
export const understood: UnderstoodMessages = {
  readAs: (question) => say`Entendido como: ${question}`,
  notMeant: 'Não foi isso que eu quis dizer',
  askAsTyped: say`Para perguntar exatamente como foi digitado, ative a opção como-digitado.`,
  asked: (question) => say`Pergunta: ${question}`,
  about: say`**O que a notícia diz sobre isso.** A mensagem não pergunta nada; estes são os trechos mais próximos`,
  nothingAbout: say`Nenhum trecho desta notícia foi encontrado sobre essa mensagem.`,
  noWords: say`Esta mensagem não tem palavras sobre as quais perguntar à notícia.`,
};
