import { counted } from './formats.ts';
import { noun } from './nouns.ts';
import { say } from '../markdown.ts';
import type { CastMessages, Manner, QuoteMessages, SaidMessages } from '../speech-messages.ts';
import { amountsOf, isSilent } from '../amounts.ts';

/** "2 цитати, 1 переказ", or "нічого". */
export const amount = amountsOf({
  quotes: (count) => counted(count, ['цитата', 'цитати', 'цитат']),
  claims: (count) => counted(count, ['переказ', 'перекази', 'переказів']),
  nothing: 'нічого',
});

const MANNERS: Readonly<Record<Manner, string>> = {
  quote: 'цитата',
  'partly-quoted': 'переказ, почасти цитата',
  claim: 'переказ, не цитата',
  denied: 'спростування',
};

/** Ukrainian words of what speakers say. */
export const quotes: QuoteMessages = {
  title: (speaker, counts, about) => {
    const whose = speaker === null ? say`**Що кажуть у цьому сюжеті**` : say`**${speaker}**`;
    const topic = about === null ? say`` : say` · на тему **${about}**, спершу найближче`;
    return say`${whose}${topic}: ${amount(counts)}.`;
  },
  manner: (manner) => say`${MANNERS[manner]}`,
  mannerOf: (manner, speaker) => {
    if (manner === 'denied') {
      return speaker === null ? say`**Хто це заперечує, не сказано**` : say`**Це заперечує: ${speaker}**`;
    }
    return say`**${speaker ?? 'Автора слів не названо'}**, ${MANNERS[manner]}`;
  },
  reported: (words, document, medium, via) => {
    const from = document ?? medium;
    const parts = [
      ...words.map((word) => say`«${word}»`),
      ...(from === null ? [] : [say`${noun(from)}`]),
      ...(via === null ? [] : [say`джерело: ${via}`]),
    ];
    return { markdown: parts.map((part) => part.markdown).join(' · ') };
  },
  choice: (speaker, counts) => `${speaker} — ${amount(counts)}`,
  showing: (speaker, typed) => say`Показано висловлювання: ${speaker} (ви написали ${typed}).`,
  nobody: (typed) => say`Під іменем «${typed}» висловлювань у сюжеті немає.`,
  noQuotes: say`У цьому сюжеті немає нічиїх висловлювань.`,
  nothingAbout: (speaker, about) =>
    speaker === null
      ? say`На тему «${about}» у сюжеті ніхто не висловлюється. Ось усі висловлювання:`
      : say`${speaker}: на тему «${about}» висловлювань у сюжеті немає. Ось усі висловлювання:`,
  whoIsQuoted: say`Висловлювання є в цих осіб:`,
  open: (number) => `Відкрити ${number} в оригіналі`,
};

/** Ukrainian words of the cast. */
export const cast: CastMessages = {
  title: (count) => say`**Хто є хто в цьому сюжеті** · представлено або висловлюються: ${count}`,
  line: (name, role, counts) => {
    const what = role === null ? say`` : say` · «${role}»`;
    return say`**${name}**${what}${isSilent(counts) ? '' : ` · ${amount(counts)}`}`;
  },
  member: (name) => say`**${name}**`,
  role: (words, place) => say`«${words}», ${place}`,
  noRole: say`Більше про те, хто це, у сюжеті не сказано.`,
  speaksFor: (principal) => say`Від чийого імені говорить: «${principal}»`,
  says: (counts) =>
    isSilent(counts) ? say`Висловлювань у сюжеті немає.` : say`Висловлювання: ${amount(counts)}`,
  more: (left) => say`… і ще ${left}: щоб знайти, введіть ім’я`,
  choose: 'Виберіть, про кого дізнатися',
  count: (counts) => (isSilent(counts) ? 'немає висловлювань' : amount(counts)),
  allWords: (name) => `Усі висловлювання: ${name}`,
  showing: (name, typed) => say`Показано: ${name} (ви написали ${typed}).`,
  unknown: (typed) => say`Нікого з іменем «${typed}» сюжет не представляє.`,
  nobody: say`Цей сюжет нікого не представляє.`,
};

/** Ukrainian words of what is said on a topic. */
export const said: SaidMessages = {
  title: (topic, statements, narrated) =>
    say`**Що кажуть на тему «${topic}»**: ${counted(statements, ['висловлювання', 'висловлювання', 'висловлювань'])}, від самого видання — ${counted(narrated, ['речення', 'речення', 'речень'])}. Хто має рацію, я не суджу.`,
  narration: (publication) =>
    publication === null ? say`**Слова самої статті**` : say`**Слова самого видання: ${publication}**`,
  nothing: (topic) => say`На тему «${topic}» у сюжеті нічого не знайшлося.`,
  open: (topic) => (topic === null ? 'Усе, що кажуть у сюжеті' : `Що кажуть: ${topic}`),
};
