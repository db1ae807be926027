import type { Change, Flag } from '../../check/verdict.ts';
import type { CheckMessages } from '../check-messages.ts';
import { say, type Markdown } from '../markdown.ts';
import { counted } from './formats.ts';

/** What a flag of a change is, as it stands behind the colon. */
const GRAVE: Readonly<Partial<Record<Flag, string>>> = {
  'dropped-negation': 'зникло заперечення',
  'added-negation': 'додано заперечення',
  'changed-number': 'змінено число',
  'dropped-number': 'зникло число',
  'added-number': 'додано число',
  'changed-unit': 'змінено одиницю виміру',
  'changed-name': 'змінено ім’я',
};

const NOTES: Readonly<Partial<Record<Flag, Markdown>>> = {
  spelling: say`Деякі слова в сюжеті написано інакше: так різняться британська й американська орфографія; слова ті самі.`,
  reordered: say`У сюжеті ці слова стоять в іншому порядку.`,
  'partly-narration': say`Цитовано лише частину цих слів; решта належить самому виданню.`,
  'different-speaker': say`Сюжет наводить ці слова від іншої особи, а не від указаної.`,
  'speaker-unknown': say`Сюжет не називає імені того, кого цитує.`,
};

/** The verdict on a quote, in Ukrainian. */
export const check: CheckMessages = {
  verdict: (verdict, { speaker, claimed }) => {
    switch (verdict) {
      case 'exact':
        return speaker === null
          ? say`**Точно.** Ця цитата є в сюжеті.`
          : say`**Точно.** Ця цитата є в сюжеті, автор слів: ${speaker}.`;
      case 'altered':
        return say`**Змінено.** Ці слова є в сюжеті, але не в такому вигляді.`;
      case 'spliced':
        return say`**Склеєно.** Слова з різних місць сюжету з’єднано тут, ніби це одна цитата.`;
      case 'wrong-speaker':
        return say`**Не той автор слів.** У сюжеті автор цих слів — ${speaker ?? 'хтось інший'}, а не ${claimed ?? 'той, кого вказано'}.`;
      case 'not-a-quote':
        return say`**Не цитата.** Ці слова є в сюжеті, але як слова самого видання.`;
      default:
        return say`**Немає в сюжеті.** Цих слів у сюжеті немає.`;
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
  nearest: say`Найближче в сюжеті:`,
  moreChanges: (left) => say`… і ще ${counted(left, ['відмінність', 'відмінності', 'відмінностей'])}`,
  moreQuotes: (left) =>
    say`… і ще ${counted(left, ['цитата', 'цитати', 'цитат'])} в повідомленні; перевірити можна командою /перевірити.`,
  noWords: say`Тут немає слів для перевірки.`,
  onlyBeginning: (limit) =>
    say`Перевірено лише початок: ${counted(limit, ['символ', 'символи', 'символів'])}.`,
};

function difference({ story, text }: Change): Markdown {
  if (story === null) return say`Тут є «${text ?? ''}», а в цьому місці сюжету — немає`;
  if (text === null) return say`Тут немає «${story}», а в цьому місці сюжету — є`;
  return say`У сюжеті «${story}», а тут «${text}»`;
}
