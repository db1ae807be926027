import type { CardMessages, Given } from '../card-messages.ts';
import { say } from '../markdown.ts';
import { given, theNoun } from './nouns.ts';

/** Brazilian Portuguese words of quote cards. */
export const card: CardMessages = {
  makeNumber: (number) => `Fazer um cartão da citação ${number}`,
  makePlace: (paragraph, sentence) => `Fazer um cartão do parágrafo ${paragraph}, frase ${sentence}`,
  speaker: (manner, speaker) => {
    const name = speaker ?? 'Pessoa não identificada';
    return manner === 'denied' ? `Negado por ${name}` : name;
  },
  given: ({ via, ...rest }) => `${how(rest)}${via === null ? '' : `, segundo ${via}`}`,
  source: (publication, date, paragraph, sentence) =>
    [publication, date ?? 'data não informada', `parágrafo ${paragraph}, frase ${sentence}`]
      .filter((part) => part !== null)
      .join(' · '),
  version: (version) => `Palavra por palavra, como publicado · versão ${version} da matéria`,
  shortened: '[…] indica palavras omitidas.',
  description: (words, { speaker, given: manner, source, version }, isShortened) =>
    `Cartão de citação. ${words} ${isShortened ? '([…]: são palavras demais para esta descrição.) ' : ''}${speaker}: ${manner}. ${source}. ${version}.`,
  caption: ({ speaker, given: manner, source, version }) =>
    say`**${speaker}** · ${manner}\n-# ${source}\n-# ${version}`,
  asText: say`As palavras em texto:`,
  noGlyph: say`Não tenho os caracteres para desenhar estas palavras; aqui estão elas em texto:`,
  cannotDraw: say`Não consigo desenhar imagens aqui; estas são as palavras em texto:`,
  gone: say`A matéria mudou desde que este botão foi publicado, e não sei mais a que citação ele se referia. Abra-a de novo com /citações.`,
};

/** Without their cue, reported words do not say whether they were told, asked or hoped. */
function how({ manner, cue, document, medium }: Omit<Given, 'via'>): string {
  if (manner !== 'quote') {
    const words = cue.map((word) => `“${word}”`).join(' ');
    const quoted = manner === 'claim' ? 'não citado' : 'citado em parte';
    return `relatado${words === '' ? '' : ` com ${words}`}, ${quoted}`;
  }
  if (document !== null) return `citação ${theNoun(document, 'd')}`;
  return medium === null ? 'citação' : `citação ${given(medium)}`;
}
