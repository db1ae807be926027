import { say, type Markdown } from '../markdown.ts';
import type { CastMessages, Manner, QuoteMessages, SaidMessages } from '../speech-messages.ts';
import { counted } from './formats.ts';
import { given, theNoun } from './nouns.ts';
import { amountsOf, isSilent } from '../amounts.ts';

/** "2 citações, 1 fala relatada", or "nada". */
export const amount = amountsOf({
  quotes: (count) => counted(count, 'citação', 'citações'),
  claims: (count) => counted(count, 'fala relatada', 'falas relatadas'),
  nothing: 'nada',
});

const MANNERS: Readonly<Record<Manner, string>> = {
  quote: 'citado',
  'partly-quoted': 'relatado, citado em parte',
  claim: 'relatado, não citado',
  denied: 'negado',
};

const MANNERS_BY: Readonly<Record<Manner, (speaker: string) => Markdown>> = {
  quote: (speaker) => say`**${speaker}**, citação`,
  'partly-quoted': (speaker) => say`**${speaker}**, fala relatada, citada em parte`,
  claim: (speaker) => say`**${speaker}**, fala relatada, não citada`,
  denied: (speaker) => say`**Negado por ${speaker}**`,
};

/** Brazilian Portuguese words of what speakers say. */
export const quotes: QuoteMessages = {
  title: (speaker, counts, about) => {
    const whose = speaker === null ? say`**O que se diz nesta matéria**` : say`**${speaker}**`;
    const topic = about === null ? say`` : say` sobre **${about}**, o mais relevante primeiro`;
    return say`${whose}${topic}: ${amount(counts)}.`;
  },
  manner: (manner) => say`${MANNERS[manner]}`,
  mannerOf: (manner, speaker) => MANNERS_BY[manner](speaker ?? 'Pessoa não identificada'),
  reported: (words, document, medium, via) => {
    const parts = [
      ...words.map((word) => say`“${word}”`),
      ...(document === null ? [] : [say`citação ${theNoun(document, 'd')}`]),
      ...(document !== null || medium === null ? [] : [say`${given(medium)}`]),
      ...(via === null ? [] : [say`segundo ${via}`]),
    ];
    return { markdown: parts.map((part) => part.markdown).join(' · ') };
  },
  choice: (speaker, counts) => `${speaker} – ${amount(counts)}`,
  showing: (speaker, typed) => say`Estas são as palavras de ${speaker} (você digitou ${typed}).`,
  nobody: (typed) => say`A matéria não traz palavras de ninguém chamado ${typed}.`,
  noQuotes: say`Esta matéria não traz palavras de ninguém.`,
  nothingAbout: (speaker, about) =>
    speaker === null
      ? say`Nada do que se diz na matéria trata de ${about}. Isto é tudo o que se diz:`
      : say`A matéria traz palavras de ${speaker}, mas nenhuma sobre ${about}. Estas são todas:`,
  whoIsQuoted: say`Ela traz palavras destas pessoas:`,
  open: (number) => `Abrir ${number} no original`,
};

/** Brazilian Portuguese words of the cast. */
export const cast: CastMessages = {
  title: (count) =>
    say`**Quem é quem nesta matéria** · ${counted(count, 'pessoa apresentada ou citada', 'pessoas apresentadas ou citadas')}`,
  line: (name, role, counts) => {
    const what = role === null ? say`` : say` · “${role}”`;
    return say`**${name}**${what}${isSilent(counts) ? '' : ` · ${amount(counts)}`}`;
  },
  member: (name) => say`**${name}**`,
  role: (words, place) => say`“${words}”, ${place}`,
  noRole: say`A matéria não diz mais sobre quem é.`,
  speaksFor: (principal) => say`Fala em nome de: “${principal}”`,
  says: (counts) =>
    isSilent(counts) ? say`A matéria não traz palavras dessa pessoa.` : say`Diz: ${amount(counts)}`,
  more: (left) => say`… e mais ${left}: digite um nome para encontrá-las`,
  choose: 'Escolha alguém',
  count: (counts) => (isSilent(counts) ? 'sem palavras próprias' : amount(counts)),
  allWords: (name) => `Todas as palavras de ${name}`,
  showing: (name, typed) => say`Mostrando ${name} (você digitou ${typed}).`,
  unknown: (typed) => say`A matéria não apresenta ninguém chamado ${typed}.`,
  nobody: say`Esta matéria não apresenta ninguém.`,
};

/** Brazilian Portuguese words of what is said on a topic. */
export const said: SaidMessages = {
  title: (topic, statements, narrated) =>
    say`**O que se diz sobre “${topic}”**: ${counted(statements, 'declaração', 'declarações')} de outros, ${counted(narrated, 'frase', 'frases')} do próprio veículo. Não julgo quem tem razão.`,
  narration: (publication) =>
    publication === null
      ? say`**Nas próprias palavras do artigo**`
      : say`**Nas próprias palavras de ${publication}**`,
  nothing: (topic) => say`Não encontrei nada na matéria sobre “${topic}”.`,
  open: (topic) => (topic === null ? 'Tudo o que se diz na matéria' : `O que se diz sobre “${topic}”`),
};
