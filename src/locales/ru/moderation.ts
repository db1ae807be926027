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
  strict: { label: 'Строго', description: 'Отвечать, только когда уверенность высока; отказов больше' },
  balanced: { label: 'Взвешенно', description: 'Неверный абзац и пропущенный одинаково плохи' },
  eager: { label: 'Смело', description: 'Отвечать чаще и чаще ошибаться' },
};

const REQUESTS: Forms = ['запрос', 'запроса', 'запросов'];

const PEOPLE: Forms = ['человек', 'человека', 'человек'];

/** What moderators settle, in Russian. */
export const settings: SettingsMessages = {
  title: say`**Настройки этого сервера**`,
  intro: say`Изменение действует сразу и для всех на этом сервере.`,
  state: {
    replies: (replies) =>
      replies === 'public'
        ? say`**Ответы** · для всех в канале`
        : say`**Ответы** · только для спросившего, с кнопкой «Поделиться»`,
    language: (language) =>
      language === 'auto'
        ? say`**Язык** · ответы для всех — на языке сервера, личные — на языке спросившего`
        : say`**Язык** · ответы для всех: ${LANGUAGES[language].name}; личные — на языке спросившего`,
    moderatorRole: (role) =>
      role === null
        ? say`**Модераторы** · участники с правом управлять сообщениями`
        : say`**Модераторы** · участники с правом управлять сообщениями; также ${roleMention(role, say`роль ${role}`)}`,
    sureness: (sureness) =>
      say`**Уверенность** · ${SURENESS[sureness].label}: ${SURENESS[sureness].description}`,
    gaps: (isOn) =>
      isOn
        ? say`**Отчёт о пробелах** · включён: слово, на которое в сюжете нет ответа, считается, как только о нём спросили трое`
        : say`**Отчёт о пробелах** · выключен: ничего не считается`,
    perMinute: (count) =>
      say`**Скорость** · ${counted(count, REQUESTS)} в минуту на участника, ${4 * count} на канал`,
  },
  setReplies: (to) => (to === 'public' ? 'Отвечать для всех' : 'Отвечать только спросившему'),
  setGaps: (to) => (to ? 'Включить отчёт о пробелах' : 'Выключить отчёт о пробелах'),
  chooseLanguage: 'Язык ответов для всех',
  automatic: 'Как у сервера в Discord',
  chooseRole: 'Роль с правом модерировать; пусто — без неё',
  chooseSureness: 'Насколько уверенным быть, чтобы ответить',
  sureness: (sureness) => SURENESS[sureness],
  choosePerMinute: 'Запросов в минуту на участника',
  perMinute: (count) => `${counted(count, REQUESTS)} в минуту`,
  saved: say`Сохранено.`,
  notSaved: say`**Не сохранено.** Ничего не изменилось.`,
  noServer: say`Настройки здесь не хранятся: у меня нет хранилища для серверов.`,
};

/** What the story lacks and what readers find wrong, in Russian. */
export const gaps: GapsMessages = {
  title: (count) =>
    say`**О чём читатели спрашивают, а сюжет молчит** · ${counted(count, ['слово', 'слова', 'слов'])}`,
  explained: say`Слово считается, как только за один день о нём спросили три разных человека. Ни кто спрашивал, ни сам вопрос не хранится.`,
  none: say`Пока ни об одном слове не спросили трое за один день.`,
  off: say`Отчёт о пробелах на этом сервере выключен. Включить его можно в /настройки.`,
  line: ({ term, count, first, last }) =>
    say`**${term}** · ${counted(count, PEOPLE)}, ${first === last ? first : `${first} – ${last}`}`,
  more: (left) => say`Ещё в файле: ${left}`,
  feedback: say`**Ответы, которые читатели считают неверными**`,
  wrong: (passage, counts) =>
    say`«${passage}»: ${counts.map(([kind, count]) => `${KINDS[kind].label.toLowerCase()} — ${count}`).join(', ')}`,
  noFeedback: say`Неверным пока не назвали ни один ответ.`,
  chart: 'О чём читатели спрашивают, а сюжет молчит',
  chartDescribed: (shown) =>
    `Столбчатая диаграмма: о чём спрашивают чаще всего. ${shown.map(({ term, count }) => `${term} — ${count}`).join(', ')}`,
  file: 'Таблица: слова и сколько раз ответы сочли неверными',
  columns: { kind: 'вид', words: 'слова', count: 'сколько', first: 'впервые', last: 'в последний раз' },
  asked: 'спрашивали',
};

const KINDS: Readonly<Record<FeedbackKind, { readonly label: string; readonly description: string }>> = {
  passage: { label: 'Не тот абзац', description: 'Отвечает другой абзац или этот не отвечает' },
  speaker: { label: 'Не тот автор слов', description: 'Это говорит кто-то другой' },
  context: { label: 'Вырвано из контекста', description: 'На своём месте эти слова значат другое' },
  refuse: { label: 'Нужен был отказ', description: 'О том, что спросили, сюжет не говорит' },
};

/** A reader's report on an answer, in Russian. */
export const feedback: FeedbackMessages = {
  ask: say`**Что не так с этим ответом?** Модераторы видят только, сколько раз что выбрано, но не кем.`,
  choose: 'Выберите, что не так',
  kind: (kind) => KINDS[kind],
  thanks: (kind) =>
    say`**Спасибо.** «${KINDS[kind].label}»: отмечено для модераторов, один раз на читателя, абзац и день.`,
  off: say`Подсчёт таких сообщений на этом сервере выключен, поэтому ничего не отмечено.`,
};

/** The buttons on answers, in Russian. */
export const actions: ActionMessages = {
  showInContext: 'Показать в контексте',
  morePassages: 'Ещё абзацы',
  wrong: 'Неверно?',
  recheck: 'Проверить снова',
  back: 'Назад к ответу',
  share: 'Поделиться',
  sharedBy: (user) => say`Кто поделился: ${userMention(user, say`читатель`)}`,
  inContext: (paragraph, isMarked) =>
    isMarked
      ? say`Абзац ${paragraph}; цитируемое предложение выделено жирным`
      : say`Абзац ${paragraph}; в нём одно предложение, оно и цитируется`,
  further: say`**Ещё абзацы**, сначала самые близкие`,
  noFurther: say`Больше абзацев об этом не нашлось.`,
  placeGone: say`После этого ответа сюжет изменился, и его место мне уже неизвестно. Спросите снова: /спросить, или нажмите «Проверить снова».`,
};

/** Checking an old answer, in Russian. */
export const recheck: RecheckMessages = {
  title: (isSame) =>
    isSame
      ? say`**Проверено.** После этого ответа сюжет не менялся.`
      : say`**Проверено** по нынешнему сюжету; после этого ответа он изменился.`,
  unchanged: (words, place) => say`- **Без изменений:** «${words}» (${place})`,
  reworded: (words) => say`- **Переписано:** «${words}»`,
  withdrawn: (words) => say`- **Удалено:** «${words}»; в сюжете этого больше нет.`,
  more: (left) => say`Не проверено ещё: ${left}`,
};

/** Why a reader has to wait. */
export function tooFast(by: 'member' | 'channel', seconds: number): Markdown {
  const wait = say`Попробуйте снова через ${counted(seconds, ['секунду', 'секунды', 'секунд'])}.`;
  return by === 'member'
    ? join([say`Это быстрее, чем разрешено на этом сервере.`, wait], ' ')
    : join([say`В этом канале сейчас слишком много вопросов.`, wait], ' ');
}
