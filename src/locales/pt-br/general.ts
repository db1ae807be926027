import { FIELDS } from './answer.ts';
import { counted } from './formats.ts';
import { tooFast } from './moderation.ts';
import { noun, theNoun } from './nouns.ts';
import { problem, warning } from './problem.ts';
import { say } from '../markdown.ts';
import type { HelpMessages, PageMessages, TroubleMessages } from '../general-messages.ts';
import type { DocumentMessages, ReloadMessages, StoryMessages } from '../story-messages.ts';
import { capital } from '../letters.ts';

/** In Brazilian Portuguese. */
export const document: DocumentMessages = {
  title: (kind, author) =>
    author === null
      ? say`**${capital(theNoun(kind))}, segundo o artigo**`
      : say`**${capital(theNoun(kind))} de ${author}**`,
  partsOnly: (kind) => say`Estas são as partes ${theNoun(kind, 'd')} que o artigo cita.`,
  via: (outlet) => say`segundo ${outlet}`,
  folded: (paragraph, via) =>
    via === null
      ? say`O parágrafo ${paragraph} cita de novo parte destas palavras; elas são mostradas uma vez.`
      : say`O parágrafo ${paragraph} cita de novo parte destas palavras, segundo ${via}; elas são mostradas uma vez.`,
  none: say`Esta matéria não cita nenhuma carta nem outro documento.`,
  read: (kind, author) => (author === null ? `Ler ${theNoun(kind)}` : `Ler ${theNoun(kind)} de ${author}`),
  name: (kind, author) => (author === null ? noun(kind) : `${noun(kind)} de ${author}`),
  several: (count) =>
    say`A matéria cita ${counted(count, 'documento', 'documentos')}. Dá para ler as partes citadas.`,
  listed: (kind, author, parts) =>
    author === null
      ? say`**${capital(theNoun(kind))}** · ${counted(parts, 'parte', 'partes')}`
      : say`**${capital(theNoun(kind))} de ${author}** · ${counted(parts, 'parte', 'partes')}`,
  unknown: (typed) => say`A matéria não cita nenhum documento como ${typed}.`,
};

/** In Brazilian Portuguese. */
export const story: StoryMessages = {
  noHeadline: say`Este artigo não tem título.`,
  fieldLine: (field, value) => say`${capital(FIELDS[field])}: ${value === null ? 'não informado' : value}`,
  counts: (passages, sentences, quoted) =>
    say`${counted(passages, 'parágrafo', 'parágrafos')}, ${counted(sentences, 'frase', 'frases')}, ${counted(quoted, 'citação', 'citações')}`,
  loaded: (seconds, version) => say`Carregada <t:${seconds}:R> · versão ${version}`,
  related: say`Artigos relacionados`,
  tryAsking: say`Você pode perguntar:`,
  noSuchArticle: (typed) => say`A matéria não tem nenhum artigo como ${typed}`,
  openOriginal: 'Abrir o original',
};

const CHANGED = {
  passages: 'Parágrafos',
  quotes: 'Citações',
  speakers: 'Pessoas citadas',
  questions: 'Perguntas',
} as const;

/** In Brazilian Portuguese. */
export const reload: ReloadMessages = {
  unchanged: (version) => say`Nada mudou: a versão ${version} continua ativa.`,
  noChange: say`Nenhum parágrafo, citação, pessoa ou pergunta entrou ou saiu.`,
  changed: (what, { added, removed, changed }) =>
    say`**${CHANGED[what]}**: ${added.length} a mais, ${removed.length} a menos${changed.length === 0 ? '' : `, ${changed.length} com outras palavras`}`,
  reworded: (before, after) => say`Antes: ${before}\nDepois: ${after}`,
  added: (text) => say`Entrou: ${text}`,
  removed: (text) => say`Saiu: ${text}`,
  more: (left) => say`… e mais ${left}`,
  refused: (count) =>
    say`**Não recarregada.** ${counted(count, 'arquivo não pôde ser usado', 'arquivos não puderam ser usados')}, então a matéria antiga continua ativa.`,
  problem,
  warning,
};

/** In Brazilian Portuguese. */
export const help: HelpMessages = {
  intro: say`O **Verbatim** responde a perguntas sobre uma matéria jornalística, só com as palavras da própria matéria.`,
  command: (usage, description, moderators) =>
    say`**${usage}** · ${description}${moderators ? ' (só para a moderação)' : ''}`,
  messageCommand: (name) => say`**${name}** · no menu de qualquer mensagem, em “Aplicativos”`,
  verbatim: say`O que está em uma citação é o texto do artigo, caractere por caractere. Onde omito algo, mostro […].`,
};

/** In Brazilian Portuguese. */
export const pages: PageMessages = {
  previous: 'Página anterior',
  next: 'Próxima página',
  place: (page, count) => say`Página ${page} de ${count}`,
  storyChanged: say`A matéria foi recarregada desde que esta mensagem foi publicada. Esta é a versão atual.`,
  questionGone: say`A matéria mudou desde que este botão foi publicado, e não tenho mais a pergunta dele. Pergunte de novo com /perguntar.`,
};

/** In Brazilian Portuguese. */
export const trouble: TroubleMessages = {
  fault: say`Algo deu errado do meu lado e foi registrado. Tente de novo.`,
  unknownCommand: say`Não conheço mais este comando. O Discord pode demorar um pouco para mostrar os atuais.`,
  unknownButton: say`Não sei para que servia este botão. Ele pode ser de uma versão mais antiga de mim; use o comando de novo.`,
  unsuitableOptions: say`Não consigo usar o que foi preenchido. Confira e envie o comando de novo.`,
  moderatorsOnly: say`Só a moderação pode usar isto: é preciso ter a permissão “Gerenciar mensagens”.`,
  moderatorsOnlyInServer: say`Só a moderação de um servidor pode usar isto; não funciona em mensagens diretas.`,
  tooFast,
};
