import type { Change, Flag } from '../../check/verdict.ts';
import type { CheckMessages } from '../check-messages.ts';
import { say, type Markdown } from '../markdown.ts';
import { counted } from './formats.ts';

/** What a flag of a change is, as it stands behind the colon. */
const GRAVE: Readonly<Partial<Record<Flag, string>>> = {
  'dropped-negation': 'пропало отрицание',
  'added-negation': 'добавлено отрицание',
  'changed-number': 'изменено число',
  'dropped-number': 'пропало число',
  'added-number': 'добавлено число',
  'changed-unit': 'изменена единица измерения',
  'changed-name': 'изменено имя',
};

const NOTES: Readonly<Partial<Record<Flag, Markdown>>> = {
  spelling: say`Некоторые слова в сюжете написаны иначе: так различаются британская и американская орфография; слова те же.`,
  reordered: say`В сюжете эти слова стоят в другом порядке.`,
  'partly-narration': say`Цитируется лишь часть этих слов; остальные принадлежат самому изданию.`,
  'different-speaker': say`Сюжет приводит эти слова от другого лица, а не от указанного.`,
  'speaker-unknown': say`Сюжет не называет имени того, кого цитирует.`,
};

/** The verdict on a quote, in Russian. */
export const check: CheckMessages = {
  verdict: (verdict, { speaker, claimed }) => {
    switch (verdict) {
      case 'exact':
        return speaker === null
          ? say`**Точно.** Эта цитата есть в сюжете.`
          : say`**Точно.** Эта цитата есть в сюжете, автор слов: ${speaker}.`;
      case 'altered':
        return say`**Изменено.** Эти слова есть в сюжете, но не в таком виде.`;
      case 'spliced':
        return say`**Склеено.** Слова из разных мест сюжета соединены здесь, будто это одна цитата.`;
      case 'wrong-speaker':
        return say`**Не тот автор слов.** В сюжете автор этих слов — ${speaker ?? 'кто-то другой'}, а не ${claimed ?? 'тот, кто указан'}.`;
      case 'not-a-quote':
        return say`**Не цитата.** Эти слова есть в сюжете, но как слова самого издания.`;
      default:
        return say`**Нет в сюжете.** Этих слов в сюжете нет.`;
    }
  },
  checked: (text) => say`«${text}»`,
  change: (change) => {
    const grave = change.flags.flatMap((flag) => GRAVE[flag] ?? []);
    return grave.length === 0
      ? say`- ${difference(change)}.`
      : say`- ${difference(change)}: **${grave.join(', ')}**.`;
  },
  note: (flag) => NOTES[flag] ?? { markdown: '' },
  nearest: say`Ближе всего в сюжете:`,
  moreChanges: (left) => say`… и ещё ${counted(left, ['отличие', 'отличия', 'отличий'])}`,
  moreQuotes: (left) =>
    say`… и ещё ${counted(left, ['цитата', 'цитаты', 'цитат'])} в сообщении; проверить можно командой /проверить.`,
  noWords: say`Здесь нет слов для проверки.`,
  onlyBeginning: (limit) =>
    say`Проверено только начало: ${counted(limit, ['символ', 'символа', 'символов'])}.`,
};

function difference({ story, text }: Change): Markdown {
  if (story === null) return say`Здесь есть «${text ?? ''}», а в этом месте сюжета — нет`;
  if (text === null) return say`Здесь нет «${story}», а в этом месте сюжета — есть`;
  return say`В сюжете «${story}», а здесь «${text}»`;
}
