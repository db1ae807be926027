import type { FeedbackKind } from '../../shelf/counted.ts';
import type { Sureness } from '../../retrieval/sureness.ts';
import { counted } from './formats.ts';
import type { Forms } from '../formats.ts';
import { LANGUAGES } from '../languages.ts';
import { join, say, type Markdown } from '../markdown.ts';
import type {
  ActionMessages,
  FeedbackMessages,
  GapsMessages,
  RecheckMessages,
  SettingsMessages,
} from '../moderation-messages.ts';
import { roleMention, userMention } from '../mentions.ts';

const SURENESS: Readonly<Record<Sureness, { readonly label: string; readonly description: string }>> = {
  strict: { label: 'Суворо', description: 'Відповідати, лише коли впевненість висока; відмов більше' },
  balanced: { label: 'Зважено', description: 'Хибний абзац і пропущений однаково погані' },
  eager: { label: 'Сміливо', description: 'Відповідати частіше й частіше помилятися' },
};

const REQUESTS: Forms = ['запит', 'запити', 'запитів'];

const PEOPLE: Forms = ['людина', 'людини', 'людей'];

/** What moderators settle, in Ukrainian. */
export const settings: SettingsMessages = {
  title: say`**Налаштування цього сервера**`,
  intro: say`Зміна діє відразу й для всіх на цьому сервері.`,
  state: {
    replies: (replies) =>
      replies === 'public'
        ? say`**Відповіді** · для всіх у каналі`
        : say`**Відповіді** · лише для того, хто запитав, із кнопкою «Поділитися»`,
    language: (language) =>
      language === 'auto'
        ? say`**Мова** · відповіді для всіх — мовою сервера, особисті — мовою того, хто запитав`
        : say`**Мова** · відповіді для всіх: ${LANGUAGES[language].name}; особисті — мовою того, хто запитав`,
    moderatorRole: (role) =>
      role === null
        ? say`**Модератори** · учасники з правом керувати повідомленнями`
        : say`**Модератори** · учасники з правом керувати повідомленнями; також ${roleMention(role, say`роль ${role}`)}`,
    sureness: (sureness) =>
      say`**Упевненість** · ${SURENESS[sureness].label}: ${SURENESS[sureness].description}`,
    gaps: (isOn) =>
      isOn
        ? say`**Звіт про прогалини** · увімкнено: слово, на яке в сюжеті немає відповіді, рахується, щойно про нього запитали троє`
        : say`**Звіт про прогалини** · вимкнено: нічого не рахується`,
    perMinute: (count) =>
      say`**Швидкість** · ${counted(count, REQUESTS)} на хвилину для учасника, ${4 * count} для каналу`,
  },
  setReplies: (to) => (to === 'public' ? 'Відповідати для всіх' : 'Відповідати лише тому, хто запитав'),
  setGaps: (to) => (to ? 'Увімкнути звіт про прогалини' : 'Вимкнути звіт про прогалини'),
  chooseLanguage: 'Мова відповідей для всіх',
  automatic: 'Як у сервера в Discord',
  chooseRole: 'Роль із правом модерувати; порожньо — без неї',
  chooseSureness: 'Наскільки впевненим бути, щоб відповісти',
  sureness: (sureness) => SURENESS[sureness],
  choosePerMinute: 'Запитів на хвилину для учасника',
  perMinute: (count) => `${counted(count, REQUESTS)} на хвилину`,
  saved: say`Збережено.`,
  notSaved: say`**Не збережено.** Нічого не змінилося.`,
  noServer: say`Налаштувань тут не зберігають: у мене немає сховища для серверів.`,
};

/** What the story lacks and what readers find wrong, in Ukrainian. */
export const gaps: GapsMessages = {
  title: (count) =>
    say`**Про що читачі питають, а сюжет мовчить** · ${counted(count, ['слово', 'слова', 'слів'])}`,
  explained: say`Слово рахується, щойно за один день про нього запитали три різні людини. Ні хто питав, ні саме запитання не зберігається.`,
  none: say`Поки що про жодне слово не запитали троє за один день.`,
  off: say`Звіт про прогалини на цьому сервері вимкнено. Увімкнути його можна в /налаштування.`,
  line: ({ term, count, first, last }) =>
    say`**${term}** · ${counted(count, PEOPLE)}, ${first === last ? first : `${first} – ${last}`}`,
  more: (left) => say`Ще у файлі: ${left}`,
  feedback: say`**Відповіді, які читачі вважають хибними**`,
  wrong: (passage, counts) =>
    say`«${passage}»: ${counts.map(([kind, count]) => `${KINDS[kind].label.toLowerCase()} — ${count}`).join(', ')}`,
  noFeedback: say`Хибною поки що не назвали жодної відповіді.`,
  chart: 'Про що читачі питають, а сюжет мовчить',
  chartDescribed: (shown) =>
    `Стовпчаста діаграма: про що питають найчастіше. ${shown.map(({ term, count }) => `${term} — ${count}`).join(', ')}`,
  file: 'Таблиця: слова і скільки разів відповіді вважали хибними',
  columns: { kind: 'вид', words: 'слова', count: 'скільки', first: 'уперше', last: 'востаннє' },
  asked: 'питали',
};

const KINDS: Readonly<Record<FeedbackKind, { readonly label: string; readonly description: string }>> = {
  passage: { label: 'Не той абзац', description: 'Відповідає інший абзац або цей не відповідає' },
  speaker: { label: 'Не той автор слів', description: 'Це каже хтось інший' },
  context: { label: 'Вирвано з контексту', description: 'На своєму місці ці слова означають інше' },
  refuse: { label: 'Потрібна була відмова', description: 'Про те, що запитали, сюжет не каже' },
};

/** A reader's report on an answer, in Ukrainian. */
export const feedback: FeedbackMessages = {
  ask: say`**Що не так із цією відповіддю?** Модератори бачать лише, скільки разів що вибрано, але не ким.`,
  choose: 'Виберіть, що не так',
  kind: (kind) => KINDS[kind],
  thanks: (kind) =>
    say`**Дякую.** «${KINDS[kind].label}»: відмічено для модераторів, один раз на читача, абзац і день.`,
  off: say`Підрахунок таких повідомлень на цьому сервері вимкнено, тому нічого не відмічено.`,
};

/** The buttons on answers, in Ukrainian. */
export const actions: ActionMessages = {
  showInContext: 'Показати в контексті',
  morePassages: 'Ще абзаци',
  wrong: 'Неправильно?',
  recheck: 'Перевірити знову',
  back: 'Назад до відповіді',
  share: 'Поділитися',
  sharedBy: (user) => say`Хто поділився: ${userMention(user, say`читач`)}`,
  inContext: (paragraph, isMarked) =>
    isMarked
      ? say`Абзац ${paragraph}; цитоване речення виділено жирним`
      : say`Абзац ${paragraph}; у ньому одне речення, воно й цитується`,
  further: say`**Ще абзаци**, спершу найближчі`,
  noFurther: say`Більше абзаців про це не знайшлося.`,
  placeGone: say`Після цієї відповіді сюжет змінився, і її місце мені вже невідоме. Запитайте знову: /запитати, або натисніть «Перевірити знову».`,
};

/** Checking an old answer, in Ukrainian. */
export const recheck: RecheckMessages = {
  title: (isSame) =>
    isSame
      ? say`**Перевірено.** Після цієї відповіді сюжет не змінювався.`
      : say`**Перевірено** за нинішнім сюжетом; після цієї відповіді він змінився.`,
  unchanged: (words, place) => say`- **Без змін:** «${words}» (${place})`,
  reworded: (words) => say`- **Переписано:** «${words}»`,
  withdrawn: (words) => say`- **Вилучено:** «${words}»; у сюжеті цього більше немає.`,
  more: (left) => say`Не перевірено ще: ${left}`,
};

/** Why a reader has to wait. */
export function tooFast(by: 'member' | 'channel', seconds: number): Markdown {
  const wait = say`Спробуйте знову за ${counted(seconds, ['секунду', 'секунди', 'секунд'])}.`;
  return by === 'member'
    ? join([say`Це швидше, ніж дозволено на цьому сервері.`, wait], ' ')
    : join([say`У цьому каналі зараз забагато запитань.`, wait], ' ');
}
