import type { CardMessages, Given } from '../card-messages.ts';
import { noun } from './nouns.ts';
import { say } from '../markdown.ts';

/** Russian words of quote cards. */
export const card: CardMessages = {
  makeNumber: (number) => `Сделать карточку ${number}`,
  makePlace: (paragraph, sentence) => `Сделать карточку: абзац ${paragraph}, предложение ${sentence}`,
  speaker: (manner, speaker) => {
    if (manner !== 'denied') return speaker ?? 'Автор слов не назван';
    return speaker === null ? 'Кто это отрицает, не сказано' : `Это отрицает: ${speaker}`;
  },
  given: ({ via, ...rest }) => `${how(rest)}${via === null ? '' : `, источник: ${via}`}`,
  source: (publication, date, paragraph, sentence) =>
    [publication, date ?? 'дата не указана', `абзац ${paragraph}, предложение ${sentence}`]
      .filter((part) => part !== null)
      .join(' · '),
  version: (version) => `Слово в слово, как напечатано · версия сюжета ${version}`,
  shortened: '[…] стоит там, где слова опущены.',
  description: (words, { speaker, given, source, version }, isShortened) =>
    `Карточка с цитатой. ${words} ${isShortened ? '([…]: слов слишком много для этого описания.) ' : ''}${speaker}: ${given}. ${source}. ${version}.`,
  caption: ({ speaker, given, source, version }) =>
    say`**${speaker}** · ${given}\n-# ${source}\n-# ${version}`,
  asText: say`Эти слова текстом:`,
  noGlyph: say`У меня нет букв, чтобы нарисовать эти слова, поэтому вот они текстом:`,
  cannotDraw: say`Рисовать здесь я не могу, поэтому вот эти слова текстом:`,
  gone: say`С тех пор как появилась эта кнопка, сюжет изменился, и я уже не знаю, к какой цитате она относится. Откройте цитату снова: /цитаты.`,
};

/** Without their cue, reported words do not say whether they were told, asked or hoped. */
function how({ manner, cue, document, medium }: Omit<Given, 'via'>): string {
  if (manner !== 'quote') {
    const words = cue.map((word) => `«${word}»`).join(' ');
    return `пересказ${words === '' ? '' : ` (${words})`}, ${manner === 'claim' ? 'не цитата' : 'отчасти цитата'}`;
  }
  const from = document ?? medium;
  return from === null ? 'цитата' : `цитата (${noun(from)})`;
}
