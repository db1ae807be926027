import { counted } from './formats.ts';
import { noun } from './nouns.ts';
import { say } from '../markdown.ts';
import type { CastMessages, Manner, QuoteMessages, SaidMessages } from '../speech-messages.ts';
import { amountsOf, isSilent } from '../amounts.ts';

/** "2 цитаты, 1 пересказ", or "ничего". */
export const amount = amountsOf({
  quotes: (count) => counted(count, ['цитата', 'цитаты', 'цитат']),
  claims: (count) => counted(count, ['пересказ', 'пересказа', 'пересказов']),
  nothing: 'ничего',
});

const MANNERS: Readonly<Record<Manner, string>> = {
  quote: 'цитата',
  'partly-quoted': 'пересказ, отчасти цитата',
  claim: 'пересказ, не цитата',
  denied: 'опровержение',
};

/** Russian words of what speakers say. */
export const quotes: QuoteMessages = {
  title: (speaker, counts, about) => {
    const whose = speaker === null ? say`**Что говорят в этом сюжете**` : say`**${speaker}**`;
    const topic = about === null ? say`` : say` · на тему **${about}**, сначала самое близкое`;
    return say`${whose}${topic}: ${amount(counts)}.`;
  },
  manner: (manner) => say`${MANNERS[manner]}`,
  mannerOf: (manner, speaker) => {
    if (manner === 'denied') {
      return speaker === null ? say`**Кто это отрицает, не сказано**` : say`**Это отрицает: ${speaker}**`;
    }
    return say`**${speaker ?? 'Автор слов не назван'}**, ${MANNERS[manner]}`;
  },
  reported: (words, document, medium, via) => {
    const from = document ?? medium;
    const parts = [
      ...words.map((word) => say`«${word}»`),
      ...(from === null ? [] : [say`${noun(from)}`]),
      ...(via === null ? [] : [say`источник: ${via}`]),
    ];
    return { markdown: parts.map((part) => part.markdown).join(' · ') };
  },
  choice: (speaker, counts) => `${speaker} — ${amount(counts)}`,
  showing: (speaker, typed) => say`Показаны высказывания: ${speaker} (вы написали ${typed}).`,
  nobody: (typed) => say`Под именем «${typed}» высказываний в сюжете нет.`,
  noQuotes: say`В этом сюжете нет ничьих высказываний.`,
  nothingAbout: (speaker, about) =>
    speaker === null
      ? say`На тему «${about}» в сюжете никто не высказывается. Вот все высказывания:`
      : say`${speaker}: на тему «${about}» высказываний в сюжете нет. Вот все высказывания:`,
  whoIsQuoted: say`Высказывания есть у этих лиц:`,
  open: (number) => `Открыть ${number} в оригинале`,
};

/** Russian words of the cast. */
export const cast: CastMessages = {
  title: (count) => say`**Кто есть кто в этом сюжете** · представлены или высказываются: ${count}`,
  line: (name, role, counts) => {
    const what = role === null ? say`` : say` · «${role}»`;
    return say`**${name}**${what}${isSilent(counts) ? '' : ` · ${amount(counts)}`}`;
  },
  member: (name) => say`**${name}**`,
  role: (words, place) => say`«${words}», ${place}`,
  noRole: say`Больше о том, кто это, в сюжете не сказано.`,
  speaksFor: (principal) => say`От чьего имени говорит: «${principal}»`,
  says: (counts) =>
    isSilent(counts) ? say`Высказываний в сюжете нет.` : say`Высказывания: ${amount(counts)}`,
  more: (left) => say`… и ещё ${left}: чтобы найти, введите имя`,
  choose: 'Выберите, о ком узнать',
  count: (counts) => (isSilent(counts) ? 'нет высказываний' : amount(counts)),
  allWords: (name) => `Все высказывания: ${name}`,
  showing: (name, typed) => say`Показано: ${name} (вы написали ${typed}).`,
  unknown: (typed) => say`Никого с именем «${typed}» сюжет не представляет.`,
  nobody: say`Этот сюжет никого не представляет.`,
};

/** Russian words of what is said on a topic. */
export const said: SaidMessages = {
  title: (topic, statements, narrated) =>
    say`**Что говорят на тему «${topic}»**: ${counted(statements, ['высказывание', 'высказывания', 'высказываний'])}, от самого издания — ${counted(narrated, ['предложение', 'предложения', 'предложений'])}. Кто прав, я не сужу.`,
  narration: (publication) =>
    publication === null ? say`**Слова самой статьи**` : say`**Слова самого издания: ${publication}**`,
  nothing: (topic) => say`На тему «${topic}» в сюжете ничего не нашлось.`,
  open: (topic) => (topic === null ? 'Всё, что говорят в сюжете' : `Что говорят: ${topic}`),
};
