import type { AnswerChange } from '../../shelf/review.ts';
import type { Conflict, HistoryEntry } from '../../shelf/change.ts';
import type { StoreTrouble } from '../../shelf/store.ts';
import { mention, say, timestamp, type Markdown } from '../markdown.ts';
import type { GoldenMessages, ReviewMessages, ShelfMessages } from '../shelf-messages.ts';
import { counted } from './formats.ts';

const CONFLICTS: Readonly<Record<Conflict, Markdown>> = {
  'name-taken': say`**Nada mudou.** Outra matéria aqui já tem esse nome: escolha outro.`,
  gone: say`**Nada mudou.** Essa matéria ou versão não está mais aqui: veja /matéria lista.`,
  'changed-meanwhile': say`**Nada mudou.** Alguém mudou a matéria nesse meio-tempo: veja em /matéria histórico.`,
  'shelf-full': say`**Nada mudou.** Este servidor não tem mais espaço (100 matérias, 64 MB): remova uma com /matéria remover.`,
};

const TROUBLES: Readonly<Record<StoreTrouble['kind'], string>> = {
  unreachable: 'não foi possível acessar o banco de dados',
  full: 'o disco está cheio',
  'read-only': 'o banco de dados é só para leitura',
  other: 'o banco de dados está com um problema',
};

/** What somebody did, of a story and of none. */
const DEEDS: Readonly<Record<HistoryEntry['kind'], string>> = {
  load: 'matéria carregada',
  propose: 'versão proposta',
  apply: 'versão aplicada',
  'roll-back': 'volta a uma versão anterior',
  switch: 'troca de matéria',
  rename: 'troca de nome',
  remove: 'matéria removida',
  restore: 'matéria restaurada',
  settle: 'configurações mudadas',
  pin: 'pergunta de controle adicionada',
  unpin: 'pergunta de controle removida',
};

const OPERATORS = 'a matéria que vem com o bot';

/** A server's shelf of stories, in Brazilian Portuguese. */
export const shelf: ShelfMessages = {
  loaded: (name, version, passages) =>
    say`**${name}: carregada.** A partir de agora é a matéria ativa deste servidor: ${counted(passages, 'parágrafo', 'parágrafos')}, versão ${version}.`,
  title: (count) => say`**${counted(count, 'matéria', 'matérias')} deste servidor**`,
  listed: ({ name, version, servedSince, removedAt }, isServing) =>
    removedAt === null
      ? say`**${name}** · versão ${version}, ${timestamp(servedSince)}${isServing ? ' · ativa' : ''}`
      : say`**${name}** · removida ${timestamp(removedAt)}; pode ser restaurada por 24 horas`,
  operator: (isServing) => say`A matéria que vem com o bot${isServing ? ' · ativa' : ''}`,
  operatorName: 'A matéria que vem com o bot',
  switched: (name) => say`A partir de agora, este servidor responde com: **${name ?? OPERATORS}**.`,
  renamed: (before, after) => say`**${before}** passa a se chamar **${after}**.`,
  removed: (name) => say`**${name}: removida.** Pode ser restaurada por 24 horas.`,
  restore: 'Restaurar',
  restored: (name) => say`**${name}** está de volta. Para responder com ela: /matéria trocar.`,
  noSuchStory: (typed) => say`Este servidor não tem nenhuma matéria chamada ${typed}: veja /matéria lista.`,
  noneOfItsOwn: say`Este servidor responde com ${OPERATORS}. Carregue uma própria com /matéria carregar.`,
  history: say`**O que mudou aqui**, o mais recente primeiro`,
  noHistory: say`Nada mudou aqui ainda.`,
  entry: ({ kind, by, at, story, version }) => {
    const what = story ?? (kind === 'switch' ? OPERATORS : null);
    return say`${timestamp(at)} ${mention(by)}: ${DEEDS[kind]}${what === null ? '' : `, ${what}`}${version === null ? '' : ` (versão ${version})`}`;
  },
  versions: (name) => say`**Versões de ${name}**, a mais recente primeiro`,
  version: ({ number, version, loadedBy, loadedAt, appliedAt }, isCurrent) =>
    say`${number}. ${version} · carregada por ${mention(loadedBy)} ${timestamp(loadedAt)}${isCurrent ? ' · ativa' : appliedAt === null ? ' · nunca ativa' : ''}`,
  noSuchVersion: (number) =>
    say`Não há nenhuma versão ${number} que tenha estado ativa: veja /matéria histórico.`,
  rolledBack: (name, number) => say`**${name}** volta a responder com a versão ${number}.`,
  conflict: (conflict) => CONFLICTS[conflict],
  trouble: ({ kind }) =>
    say`**Nada mudou**: ${TROUBLES[kind]}. Quem mantém o bot já foi avisado. As matérias na memória continuam respondendo; tente de novo em um minuto.`,
  unreachable: say`Não consigo acessar a matéria deste servidor no momento. Tente de novo em um minuto; quem mantém o bot já foi avisado.`,
  damaged: say`A matéria deste servidor não pode mais ser lida. A moderação pode voltar a uma versão anterior com /matéria reverter, ou carregá-la de novo com /matéria carregar.`,
  noAddresses: say`Quem mantém este bot não permite endereços. Anexe o artigo como arquivo, ou deixe ambos vazios para colar o texto.`,
  oneSource: say`Informe um arquivo ou um endereço, não ambos.`,
  emptyText: say`Não há texto para carregar.`,
  form: {
    load: 'Carregar uma matéria',
    reload: 'Novo texto da matéria',
    add: 'Adicionar um artigo',
    name: 'Como a matéria se chama aqui',
    text: 'Texto: título, linha em branco, parágrafos',
    textHint: 'Até 4.000 caracteres. Para mais, anexe um arquivo.',
  },
};

/** A proposed version, in Brazilian Portuguese. */
export const review: ReviewMessages = {
  title: (name, before, after) =>
    say`**Proposta${name === null ? '' : ` para ${name}`}**: versão ${after} no lugar de ${before}`,
  answers: ({ answers, asked }) =>
    say`**Respostas que mudariam: ${answers.length}** de ${counted(asked, 'pergunta feita', 'perguntas feitas')} às duas versões`,
  answer: ({ question, losesGolden }: AnswerChange) =>
    losesGolden ? say`**${question}** · de controle: seu trecho não responde mais` : say`**${question}**`,
  before: say`agora:`,
  after: say`depois:`,
  nothing: say`a matéria não diz`,
  serving: say`A versão atual continua ativa até você aplicar esta.`,
  apply: 'Aplicar',
  discard: 'Descartar',
  rollBack: 'Reverter',
  applied: (version) => say`**Aplicada.** A versão ${version} está ativa a partir de agora.`,
  appliedAlone: say`Nenhuma pergunta de controle perde a resposta, então ela foi aplicada na hora.`,
  discarded: say`**Descartada.** Nada mudou.`,
  rolledBack: (version) => say`**Revertida.** A versão ${version} está ativa de novo.`,
  other: say`**Nada mudou.** Os arquivos mudaram de novo desde esta proposta: recarregue outra vez.`,
  outrun: say`**Não aplicada.** Alguém mudou a matéria antes. Esta é a sua versão ao lado da que serve agora.`,
  whichArticle: (files) =>
    say`**Nada mudou.** A matéria tem vários artigos: dê ao arquivo o nome daquele que ele substitui (${files.join(', ')}), ou adicione-o como novo artigo com /matéria adicionar.`,
};

/** Golden questions, in Brazilian Portuguese. */
export const golden: GoldenMessages = {
  choose: (question) => say`Qual trecho deve responder a **${question}**?`,
  passage: (paragraph, words) => `¶${paragraph} ${words}`,
  placeholder: 'Escolha o trecho',
  pinned: (question) =>
    say`**Adicionada.** Uma recarga avisará se outro trecho fosse responder a esta pergunta: ${question}`,
  unpinned: (question) => say`**Removida:** ${question}`,
  nothingFound: say`Nada na matéria chega perto dessa pergunta, então não há trecho ao qual fixá-la.`,
  tooLong: say`Essa pergunta é longa demais: use menos de 70 caracteres.`,
  none: say`Esta matéria não tem perguntas de controle. Adicione uma com /controle adicionar.`,
  title: (count) => say`**${counted(count, 'pergunta de controle', 'perguntas de controle')}**`,
  listed: (question, isKept) => say`${isKept ? 'mantida' : '**perdida**'} · ${question}`,
  noSuchQuestion: (typed) => say`Nenhuma pergunta de controle diz ${typed}`,
};
