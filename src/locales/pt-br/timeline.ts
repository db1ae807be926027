import { isKnown, shownDate, shownDates } from '../formats.ts';
import { dayStamp, join, say } from '../markdown.ts';
import type { TimelineMessages } from '../timeline-messages.ts';
import { counted, date } from './formats.ts';

/** Brazilian Portuguese words of the timeline. */
export const timeline: TimelineMessages = {
  title: (count) =>
    say`**O que aconteceu e quando** · ${counted(count, 'frase com data', 'frases com data')}, em ordem`,
  countedFrom: (published) =>
    published === null
      ? say`Dias como “Monday” são contados a partir da data do artigo que os traz. Onde o dia não é certo, não mostro data.`
      : say`Dias como “Monday” são contados a partir da data do artigo, ${dayStamp(published)}. Onde o dia não é certo, não mostro data.`,
  noDate: say`Dias como “Monday” não podem ser contados quando um artigo não informa a própria data.`,
  when: (when, words, also) =>
    join(
      [
        isKnown(when) ? say`**${shownDate(when, date)}**` : say`**“${words}”**`,
        ...(also.length === 0 ? [] : [say`também ${shownDates(also, date)}`]),
      ],
      ' · ',
    ),
  date: (when, words) => (isKnown(when) ? date(when.iso) : `“${words}”`),
  unplaced: say`**Não dá para dizer quando:** estas palavras precisam de uma data que o artigo não dá`,
  none: say`Nenhuma frase desta matéria dá uma data.`,
  makePicture: 'Fazer uma imagem disto',
  heading: 'O que aconteceu e quando',
  place: (paragraph, article) =>
    article === null ? `parágrafo ${paragraph}` : `parágrafo ${paragraph}, ${article}`,
  source: (publication, count, all, version) =>
    [
      publication,
      count < all ? `${count} de ${counted(all, 'frase com data', 'frases com data')}` : null,
      'palavra por palavra, como publicado, […] onde foi encurtado',
      `versão ${version} da matéria`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  description: (rows) => `Cronologia. ${rows.map((row) => `${row.date}: ${row.words}`).join(' ')}`,
  caption: (count, all) =>
    count < all
      ? say`${count} de ${counted(all, 'frase com data', 'frases com data')}. Todas estão em /cronologia.`
      : say`${counted(all, 'frase com data', 'frases com data')}. O que foi encurtado está inteiro em /cronologia.`,
  noGlyph: say`Não tenho os caracteres para desenhar estas palavras. Elas estão todas em /cronologia.`,
  cannotDraw: say`Não consigo desenhar imagens aqui. As palavras estão todas em /cronologia.`,
};
