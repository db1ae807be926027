import type { CardMessages, Given } from '../card-messages.ts';
import { noun } from './nouns.ts';
import { say } from '../markdown.ts';

/** Ukrainian words of quote cards. */
export const card: CardMessages = {
  makeNumber: (number) => `Зробити картку ${number}`,
  makePlace: (paragraph, sentence) => `Зробити картку: абзац ${paragraph}, речення ${sentence}`,
  speaker: (manner, speaker) => {
    if (manner !== 'denied') return speaker ?? 'Автора слів не названо';
    return speaker === null ? 'Хто це заперечує, не сказано' : `Це заперечує: ${speaker}`;
  },
  given: ({ via, ...rest }) => `${how(rest)}${via === null ? '' : `, джерело: ${via}`}`,
  source: (publication, date, paragraph, sentence) =>
    [publication, date ?? 'дату не вказано', `абзац ${paragraph}, речення ${sentence}`]
      .filter((part) => part !== null)
      .join(' · '),
  version: (version) => `Слово в слово, як надруковано · версія сюжету ${version}`,
  shortened: '[…] стоїть там, де слова пропущено.',
  description: (words, { speaker, given, source, version }, isShortened) =>
    `Картка з цитатою. ${words} ${isShortened ? '([…]: слів забагато для цього опису.) ' : ''}${speaker}: ${given}. ${source}. ${version}.`,
  caption: ({ speaker, given, source, version }) =>
    say`**${speaker}** · ${given}\n-# ${source}\n-# ${version}`,
  asText: say`Ці слова текстом:`,
  noGlyph: say`У мене немає літер, щоб намалювати ці слова, тому ось вони текстом:`,
  cannotDraw: say`Малювати тут я не можу, тому ось ці слова текстом:`,
  gone: say`Відколи з’явилася ця кнопка, сюжет змінився, і я вже не знаю, якої цитати вона стосується. Відкрийте цитату знову: /цитати.`,
};

/** Without their cue, reported words do not say whether they were told, asked or hoped. */
function how({ manner, cue, document, medium }: Omit<Given, 'via'>): string {
  if (manner !== 'quote') {
    const words = cue.map((word) => `«${word}»`).join(' ');
    return `переказ${words === '' ? '' : ` (${words})`}, ${manner === 'claim' ? 'не цитата' : 'почасти цитата'}`;
  }
  const from = document ?? medium;
  return from === null ? 'цитата' : `цитата (${noun(from)})`;
}
