import type { FeedbackKind } from '../../shelf/counted.ts';
import type { Sureness } from '../../retrieval/sureness.ts';
import { LANGUAGES } from '../languages.ts';
import { join, say, type Markdown } from '../markdown.ts';
import type {
  ActionMessages,
  FeedbackMessages,
  GapsMessages,
  RecheckMessages,
  SettingsMessages,
} from '../moderation-messages.ts';
import { counted } from './formats.ts';
import { lower } from '../letters.ts';
import { roleMention, userMention } from '../mentions.ts';

const SURENESS: Readonly<Record<Sureness, { readonly label: string; readonly description: string }>> = {
  strict: { label: 'Rigorosa', description: 'Responder só com muita certeza; recusar mais vezes' },
  balanced: { label: 'Equilibrada', description: 'Um trecho errado e um perdido pesam igual' },
  eager: { label: 'Flexível', description: 'Responder mais vezes, e errar mais vezes' },
};

/** What moderators settle, in Brazilian Portuguese. */
export const settings: SettingsMessages = {
  title: say`**Configurações deste servidor**`,
  intro: say`Uma mudança vale na hora, para todos aqui.`,
  state: {
    replies: (replies) =>
      replies === 'public'
        ? say`**Respostas** · para todos no canal`
        : say`**Respostas** · só para quem pergunta, com um botão para compartilhar`,
    language: (language) =>
      language === 'auto'
        ? say`**Idioma** · as respostas para todos são no idioma do servidor; as privadas, no de quem pergunta`
        : say`**Idioma** · as respostas para todos são neste idioma: ${LANGUAGES[language].name}; as privadas, no de quem pergunta`,
    moderatorRole: (role) =>
      role === null
        ? say`**Moderação** · membros que podem gerenciar mensagens`
        : say`**Moderação** · membros que podem gerenciar mensagens, e ${roleMention(role, say`o cargo ${role}`)}`,
    sureness: (sureness) =>
      say`**Certeza** · ${SURENESS[sureness].label}: ${lower(SURENESS[sureness].description)}`,
    gaps: (isOn) =>
      isOn
        ? say`**Relatório de lacunas** · ligado: as palavras para as quais a matéria não tem resposta são contadas, assim que três pessoas perguntam por elas`
        : say`**Relatório de lacunas** · desligado: nada é contado`,
    perMinute: (count) =>
      say`**Ritmo** · ${counted(count, 'interação', 'interações')} por minuto para cada membro, ${4 * count} para cada canal`,
  },
  setReplies: (to) => (to === 'public' ? 'Responder a todos' : 'Responder só a quem pergunta'),
  setGaps: (to) => (to ? 'Ligar o relatório de lacunas' : 'Desligar o relatório de lacunas'),
  chooseLanguage: 'O idioma das respostas para todos',
  automatic: 'O definido para o servidor no Discord',
  chooseRole: 'Um cargo que também pode moderar; nenhum, se vazio',
  chooseSureness: 'Quanta certeza é exigida antes de responder',
  sureness: (sureness) => SURENESS[sureness],
  choosePerMinute: 'Interações por minuto para cada membro',
  perMinute: (count) => `${count} por minuto`,
  saved: say`Salvo.`,
  notSaved: say`**Não foi salvo.** Nada mudou.`,
  noServer: say`Aqui não são guardadas configurações: funciono sem armazenamento para servidores.`,
};

/** What the story lacks and what readers find wrong, in Brazilian Portuguese. */
export const gaps: GapsMessages = {
  title: (count) => say`**O que se pergunta e a matéria não diz** · ${counted(count, 'termo', 'termos')}`,
  explained: say`Um termo é contado quando três pessoas diferentes perguntam por ele no mesmo dia. Não se guarda nem quem perguntou nem a pergunta.`,
  none: say`Nenhum termo foi perguntado por três pessoas no mesmo dia até agora.`,
  off: say`O relatório de lacunas está desligado neste servidor. Você pode ligá-lo em /configurações.`,
  line: ({ term, count, first, last }) =>
    say`**${term}** · ${counted(count, 'pessoa', 'pessoas')}, ${first === last ? first : `${first} a ${last}`}`,
  more: (left) => say`mais ${left} no arquivo`,
  feedback: say`**Respostas apontadas como erradas**`,
  wrong: (passage, counts) =>
    say`“${passage}”: ${counts.map(([kind, count]) => `${KINDS[kind].label.toLowerCase()} ${count}`).join(', ')}`,
  noFeedback: say`Nenhuma resposta foi apontada como errada.`,
  chart: 'O que se pergunta e a matéria não diz',
  chartDescribed: (shown) =>
    `Gráfico de barras dos termos mais perguntados: ${shown.map(({ term, count }) => `${term} ${count}`).join(', ')}`,
  file: 'Os termos e o número de respostas erradas, em tabela',
  columns: { kind: 'tipo', words: 'palavras', count: 'número', first: 'primeira vez', last: 'última vez' },
  asked: 'perguntado',
};

const KINDS: Readonly<Record<FeedbackKind, { readonly label: string; readonly description: string }>> = {
  passage: { label: 'Trecho errado', description: 'Outro trecho responderia, ou este não responde' },
  speaker: { label: 'Pessoa errada', description: 'Quem diz isto é outra pessoa' },
  context: { label: 'Fora de contexto', description: 'No lugar delas, as palavras querem dizer outra coisa' },
  refuse: { label: 'Deveria ter recusado', description: 'A matéria não diz o que foi perguntado' },
};

/** A reader's report on an answer, in Brazilian Portuguese. */
export const feedback: FeedbackMessages = {
  ask: say`**O que há de errado nesta resposta?** A moderação só vê quantas vezes cada motivo é escolhido, nunca por quem.`,
  choose: 'Escolha o que está errado',
  kind: (kind) => KINDS[kind],
  thanks: (kind) =>
    say`**Obrigado.** “${KINDS[kind].label}” foi anotado para a moderação, uma vez por pessoa, trecho e dia.`,
  off: say`Este servidor não conta esses avisos, então nada foi anotado.`,
};

/** The buttons on answers, in Brazilian Portuguese. */
export const actions: ActionMessages = {
  showInContext: 'Ver no contexto',
  morePassages: 'Mais trechos',
  wrong: 'Errado?',
  recheck: 'Conferir de novo',
  back: 'Voltar à resposta',
  share: 'Compartilhar',
  sharedBy: (user) => say`Compartilhado por ${userMention(user, say`um membro`)}`,
  inContext: (paragraph, isMarked) =>
    isMarked
      ? say`O trecho, parágrafo ${paragraph}; a frase citada está em negrito`
      : say`O trecho, parágrafo ${paragraph}; é uma só frase, a citada`,
  further: say`**Mais trechos**, os mais próximos primeiro`,
  noFurther: say`Não encontrei mais trechos sobre isso.`,
  placeGone: say`A matéria mudou desde que esta resposta foi publicada, e não sei mais onde ela está. Pergunte de novo com /perguntar ou aperte “Conferir de novo”.`,
};

/** Checking an old answer, in Brazilian Portuguese. */
export const recheck: RecheckMessages = {
  title: (isSame) =>
    isSame
      ? say`**Conferido de novo.** A matéria não mudou desde esta resposta.`
      : say`**Conferido de novo** com a matéria como está agora; ela mudou desde esta resposta.`,
  unchanged: (words, place) => say`- **Sem mudança:** “${words}” (${place})`,
  reworded: (words) => say`- **Com outras palavras:** “${words}”`,
  withdrawn: (words) => say`- **Retirado:** “${words}” não está mais na matéria.`,
  more: (left) => say`mais ${left} sem conferir`,
};

/** Why a reader has to wait. */
export function tooFast(by: 'member' | 'channel', seconds: number): Markdown {
  const wait = say`Tente de novo em ${counted(seconds, 'segundo', 'segundos')}.`;
  return by === 'member'
    ? join([say`Isso foi mais rápido do que este servidor permite.`, wait], ' ')
    : join([say`Há perguntas demais ao mesmo tempo neste canal.`, wait], ' ');
}
