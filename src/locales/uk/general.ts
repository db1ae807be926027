import { FIELDS } from './answer.ts';
import { counted } from './formats.ts';
import { tooFast } from './moderation.ts';
import { noun } from './nouns.ts';
import { problem, warning } from './problem.ts';
import { say } from '../markdown.ts';
import type { HelpMessages, PageMessages, TroubleMessages } from '../general-messages.ts';
import type { DocumentMessages, ReloadMessages, StoryMessages } from '../story-messages.ts';
import { capital } from '../letters.ts';

/** In Ukrainian. */
export const document: DocumentMessages = {
  title: (kind, author) =>
    author === null
      ? say`**${capital(noun(kind))}** · за цитатами в статті`
      : say`**${capital(noun(kind))}** · автор: ${author}`,
  partsOnly: () => say`Це не весь документ, а лише ті частини, які цитує стаття.`,
  via: (outlet) => say`джерело: ${outlet}`,
  folded: (paragraph, via) =>
    via === null
      ? say`Абзац ${paragraph} повторює частину цих слів; їх показано один раз.`
      : say`Абзац ${paragraph} повторює частину цих слів (джерело: ${via}); їх показано один раз.`,
  none: say`Цей сюжет не цитує ні листів, ні інших документів.`,
  read: (kind, author) => `Читати: ${noun(kind)}${author === null ? '' : ` · ${author}`}`,
  name: (kind, author) => `${noun(kind)}${author === null ? '' : ` · ${author}`}`,
  several: (count) =>
    say`Сюжет цитує ${counted(count, ['документ', 'документи', 'документів'])}. Прочитати можна ті частини, які він наводить.`,
  listed: (kind, author, parts) => {
    const by = author === null ? say`` : say` · автор: ${author}`;
    return say`**${capital(noun(kind))}**${by} · ${counted(parts, ['частина', 'частини', 'частин'])}`;
  },
  unknown: (typed) => say`Документа, схожого на «${typed}», сюжет не цитує.`,
};

/** In Ukrainian. */
export const story: StoryMessages = {
  noHeadline: say`У цієї статті немає заголовка.`,
  fieldLine: (field, value) =>
    value === null ? say`${capital(FIELDS[field])}: немає даних` : say`${capital(FIELDS[field])}: ${value}`,
  counts: (passages, sentences, quoted) =>
    say`${counted(passages, ['абзац', 'абзаци', 'абзаців'])}, ${counted(sentences, ['речення', 'речення', 'речень'])}, ${counted(quoted, ['цитата', 'цитати', 'цитат'])}`,
  loaded: (seconds, version) => say`Завантажено <t:${seconds}:R> · версія ${version}`,
  related: say`Пов’язані статті`,
  tryAsking: say`Можна запитати:`,
  openOriginal: 'Відкрити оригінал',
  noSuchArticle: (typed) => say`Статті, схожої на «${typed}», у сюжеті немає.`,
};

const CHANGED = {
  passages: 'Абзаци',
  quotes: 'Цитати',
  speakers: 'Автори слів',
  questions: 'Запитання',
} as const;

/** In Ukrainian. */
export const reload: ReloadMessages = {
  unchanged: (version) => say`Нічого не змінилося: і далі діє версія ${version}.`,
  noChange: say`Ні абзаци, ні цитати, ні автори слів, ні запитання не змінилися.`,
  changed: (what, { added, removed, changed }) =>
    say`**${CHANGED[what]}**: додано ${added.length}, вилучено ${removed.length}${changed.length === 0 ? '' : `, переписано ${changed.length}`}`,
  reworded: (before, after) => say`Було: ${before}\nСтало: ${after}`,
  added: (text) => say`Додано: ${text}`,
  removed: (text) => say`Вилучено: ${text}`,
  more: (left) => say`… і ще ${left}`,
  refused: (count) =>
    say`**Не оновлено.** Не підійшло: ${counted(count, ['файл', 'файли', 'файлів'])}. І далі діє попередній сюжет.`,
  problem,
  warning,
};

/** In Ukrainian. */
export const help: HelpMessages = {
  intro: say`**Verbatim** відповідає на запитання про новинний сюжет лише словами самого сюжету.`,
  command: (usage, description, moderators) =>
    say`**${usage}** · ${description}${moderators ? ' (лише для модераторів)' : ''}`,
  messageCommand: (name) => say`**${name}** · у меню будь-якого повідомлення, розділ «Застосунки»`,
  verbatim: say`Усе, що стоїть у цитаті, — текст статті, знак у знак. Якщо я щось пропускаю, там стоїть […].`,
};

/** In Ukrainian. */
export const pages: PageMessages = {
  previous: 'Попередня сторінка',
  next: 'Наступна сторінка',
  place: (page, count) => say`Сторінка ${page} з ${count}`,
  storyChanged: say`Відколи надіслано це повідомлення, сюжет оновили. Тут показано нинішню версію.`,
  questionGone: say`Відколи з’явилася ця кнопка, сюжет змінився, і її запитання в мене більше немає. Поставте його знову: /запитати.`,
};

/** In Ukrainian. */
export const trouble: TroubleMessages = {
  fault: say`У мене щось пішло не так; помилку записано. Спробуйте ще раз.`,
  unknownCommand: say`Такої команди в мене більше немає. Discord може показати нинішні команди не відразу.`,
  unknownButton: say`Я не можу зрозуміти, для чого була ця кнопка. Можливо, вона лишилася від моєї давнішої версії; викличте команду знову.`,
  unsuitableOptions: say`Введене не підходить. Перевірте його й надішліть команду ще раз.`,
  moderatorsOnly: say`Це доступно лише модераторам: потрібне право «Керувати повідомленнями».`,
  moderatorsOnlyInServer: say`Це доступно лише модераторам сервера, тому в особистих повідомленнях не працює.`,
  tooFast,
};
