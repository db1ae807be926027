import { FIELDS } from './answer.ts';
import { counted } from './formats.ts';
import { tooFast } from './moderation.ts';
import { noun } from './nouns.ts';
import { problem, warning } from './problem.ts';
import { say } from '../markdown.ts';
import type { HelpMessages, PageMessages, TroubleMessages } from '../general-messages.ts';
import type { DocumentMessages, ReloadMessages, StoryMessages } from '../story-messages.ts';
import { capital } from '../letters.ts';

/** In Russian. */
export const document: DocumentMessages = {
  title: (kind, author) =>
    author === null
      ? say`**${capital(noun(kind))}** · по цитатам в статье`
      : say`**${capital(noun(kind))}** · автор: ${author}`,
  partsOnly: () => say`Это не весь документ, а только те части, которые цитирует статья.`,
  via: (outlet) => say`источник: ${outlet}`,
  folded: (paragraph, via) =>
    via === null
      ? say`Абзац ${paragraph} повторяет часть этих слов; они показаны один раз.`
      : say`Абзац ${paragraph} повторяет часть этих слов (источник: ${via}); они показаны один раз.`,
  none: say`Этот сюжет не цитирует ни писем, ни других документов.`,
  read: (kind, author) => `Читать: ${noun(kind)}${author === null ? '' : ` · ${author}`}`,
  name: (kind, author) => `${noun(kind)}${author === null ? '' : ` · ${author}`}`,
  several: (count) =>
    say`Сюжет цитирует ${counted(count, ['документ', 'документа', 'документов'])}. Прочитать можно те части, которые он приводит.`,
  listed: (kind, author, parts) => {
    const by = author === null ? say`` : say` · автор: ${author}`;
    return say`**${capital(noun(kind))}**${by} · ${counted(parts, ['часть', 'части', 'частей'])}`;
  },
  unknown: (typed) => say`Документа, похожего на «${typed}», сюжет не цитирует.`,
};

/** In Russian. */
export const story: StoryMessages = {
  noHeadline: say`У этой статьи нет заголовка.`,
  fieldLine: (field, value) =>
    value === null ? say`${capital(FIELDS[field])}: нет данных` : say`${capital(FIELDS[field])}: ${value}`,
  counts: (passages, sentences, quoted) =>
    say`${counted(passages, ['абзац', 'абзаца', 'абзацев'])}, ${counted(sentences, ['предложение', 'предложения', 'предложений'])}, ${counted(quoted, ['цитата', 'цитаты', 'цитат'])}`,
  loaded: (seconds, version) => say`Загружено <t:${seconds}:R> · версия ${version}`,
  related: say`Связанные статьи`,
  tryAsking: say`Можно спросить:`,
  openOriginal: 'Открыть оригинал',
  noSuchArticle: (typed) => say`Статьи, похожей на «${typed}», в сюжете нет.`,
};

const CHANGED = {
  passages: 'Абзацы',
  quotes: 'Цитаты',
  speakers: 'Авторы слов',
  questions: 'Вопросы',
} as const;

/** In Russian. */
export const reload: ReloadMessages = {
  unchanged: (version) => say`Ничего не изменилось: по-прежнему действует версия ${version}.`,
  noChange: say`Ни абзацы, ни цитаты, ни авторы слов, ни вопросы не изменились.`,
  changed: (what, { added, removed, changed }) =>
    say`**${CHANGED[what]}**: добавлено ${added.length}, удалено ${removed.length}${changed.length === 0 ? '' : `, переписано ${changed.length}`}`,
  reworded: (before, after) => say`Было: ${before}\nСтало: ${after}`,
  added: (text) => say`Добавлено: ${text}`,
  removed: (text) => say`Удалено: ${text}`,
  more: (left) => say`… и ещё ${left}`,
  refused: (count) =>
    say`**Не обновлено.** Не подошло: ${counted(count, ['файл', 'файла', 'файлов'])}. По-прежнему действует прежний сюжет.`,
  problem,
  warning,
};

/** In Russian. */
export const help: HelpMessages = {
  intro: say`**Verbatim** отвечает на вопросы о новостном сюжете только словами самого сюжета.`,
  command: (usage, description, moderators) =>
    say`**${usage}** · ${description}${moderators ? ' (только для модераторов)' : ''}`,
  messageCommand: (name) => say`**${name}** · в меню любого сообщения, раздел «Приложения»`,
  verbatim: say`Всё, что стоит в цитате, — текст статьи, знак в знак. Если я что-то опускаю, там стоит […].`,
};

/** In Russian. */
export const pages: PageMessages = {
  previous: 'Предыдущая страница',
  next: 'Следующая страница',
  place: (page, count) => say`Страница ${page} из ${count}`,
  storyChanged: say`С тех пор как отправлено это сообщение, сюжет обновили. Здесь показана нынешняя версия.`,
  questionGone: say`С тех пор как появилась эта кнопка, сюжет изменился, и её вопроса у меня больше нет. Задайте его снова: /спросить.`,
};

/** In Russian. */
export const trouble: TroubleMessages = {
  fault: say`У меня что-то пошло не так; ошибка записана. Попробуйте ещё раз.`,
  unknownCommand: say`Такой команды у меня больше нет. Discord может показать нынешние команды не сразу.`,
  unknownButton: say`Я не могу понять, для чего была эта кнопка. Возможно, она осталась от моей прежней версии; вызовите команду снова.`,
  unsuitableOptions: say`Введённое не подходит. Проверьте его и отправьте команду ещё раз.`,
  moderatorsOnly: say`Это доступно только модераторам: нужно право «Управлять сообщениями».`,
  moderatorsOnlyInServer: say`Это доступно только модераторам сервера, поэтому в личных сообщениях не работает.`,
  tooFast,
};
