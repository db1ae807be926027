import type { AnswerChange } from '../../shelf/review.ts';
import type { Conflict, HistoryEntry } from '../../shelf/change.ts';
import type { StoreTrouble } from '../../shelf/store.ts';
import { counted } from './formats.ts';
import { mention, say, timestamp, type Markdown } from '../markdown.ts';
import type { GoldenMessages, ReviewMessages, ShelfMessages } from '../shelf-messages.ts';

const CONFLICTS: Readonly<Record<Conflict, Markdown>> = {
  'name-taken': say`**Ничего не изменилось.** Такое название здесь уже есть: выберите другое.`,
  gone: say`**Ничего не изменилось.** Такого сюжета или такой версии здесь больше нет: посмотрите в /сюжет список.`,
  'changed-meanwhile': say`**Ничего не изменилось.** Тем временем сюжет изменил кто-то другой: посмотрите в /сюжет история.`,
  'shelf-full': say`**Ничего не изменилось.** Список сюжетов заполнен (100 сюжетов, 64 МБ): уберите один сюжет командой /сюжет убрать.`,
};

const TROUBLES: Readonly<Record<StoreTrouble['kind'], string>> = {
  unreachable: 'база данных недоступна',
  full: 'диск заполнен',
  'read-only': 'база данных открыта только для чтения',
  other: 'сбой базы данных',
};

/** What was done, before the story's name. Nouns, since a verb would tell the member's gender. */
const DEEDS: Readonly<Record<HistoryEntry['kind'], string>> = {
  load: 'загрузка',
  propose: 'предложена версия',
  apply: 'принята версия',
  'roll-back': 'возврат к прежней версии',
  switch: 'выбран сюжет',
  rename: 'новое название',
  remove: 'удаление',
  restore: 'восстановление',
  settle: 'изменены настройки',
  pin: 'закреплён контрольный вопрос',
  unpin: 'откреплён контрольный вопрос',
};

const OPERATORS = 'сюжет, который идёт вместе с ботом';

/** A server's shelf of stories, in Russian. */
export const shelf: ShelfMessages = {
  loaded: (name, version, passages) =>
    say`**Загружено: ${name}.** Теперь на этом сервере действует этот сюжет: ${counted(passages, ['абзац', 'абзаца', 'абзацев'])}, версия ${version}.`,
  title: (count) => say`**Сюжеты этого сервера: ${count}**`,
  listed: ({ name, version, servedSince, removedAt }, isServing) =>
    removedAt === null
      ? say`**${name}** · версия ${version}, принята ${timestamp(servedSince)}${isServing ? ' · действует сейчас' : ''}`
      : say`**${name}** · сюжет убран ${timestamp(removedAt)}; вернуть его можно в течение 24 часов`,
  operator: (isServing) => say`Сюжет, который идёт вместе с ботом${isServing ? ' · действует сейчас' : ''}`,
  operatorName: 'Сюжет, который идёт вместе с ботом',
  switched: (name) => say`Теперь здесь действует **${name ?? OPERATORS}**.`,
  renamed: (before, after) => say`Новое название: **${before}** → **${after}**.`,
  removed: (name) => say`**Убрано: ${name}.** Вернуть можно в течение 24 часов.`,
  restore: 'Вернуть',
  restored: (name) => say`**${name}** снова в списке. Чтобы отвечать по этому сюжету: /сюжет выбрать.`,
  noSuchStory: (typed) => say`Сюжета «${typed}» на этом сервере нет: посмотрите в /сюжет список.`,
  noneOfItsOwn: say`Здесь действует ${OPERATORS}. Загрузить собственный можно командой /сюжет загрузить.`,
  history: say`**Что здесь меняли**, сначала новое`,
  noHistory: say`Здесь ещё ничего не меняли.`,
  entry: ({ kind, by, at, story, version }) => {
    const what = story ?? (kind === 'switch' ? OPERATORS : null);
    return say`${timestamp(at)} ${mention(by)} · ${DEEDS[kind]}${what === null ? '' : `: ${what}`}${version === null ? '' : ` (версия ${version})`}`;
  },
  versions: (name) => say`**Версии: ${name}**, сначала новые`,
  version: ({ number, version, loadedBy, loadedAt, appliedAt }, isCurrent) =>
    say`${number}. ${version} · загружено ${timestamp(loadedAt)}, ${mention(loadedBy)}${isCurrent ? ' · действует сейчас' : appliedAt === null ? ' · ещё не действовала' : ''}`,
  noSuchVersion: (number) =>
    say`Версии ${number}, которая уже действовала, нет: посмотрите в /сюжет история.`,
  rolledBack: (name, number) => say`**${name}**: снова действует версия ${number}.`,
  conflict: (conflict) => CONFLICTS[conflict],
  trouble: ({ kind }) =>
    say`**Ничего не изменилось**: ${TROUBLES[kind]}. Оператор уже знает. Сюжеты, которые есть в памяти, по-прежнему отвечают; повторите через минуту.`,
  unreachable: say`Сейчас сюжет этого сервера мне недоступен. Попробуйте через минуту; оператор уже знает.`,
  damaged: say`Сюжет этого сервера больше не читается. Модератор может вернуть прежнюю версию командой /сюжет вернуть или загрузить сюжет снова: /сюжет загрузить.`,
  noAddresses: say`Оператор этого бота не разрешил адреса. Приложите статью файлом или не указывайте ни того ни другого, чтобы вставить текст.`,
  oneSource: say`Укажите либо файл, либо адрес, но не оба сразу.`,
  emptyText: say`Здесь нет текста для загрузки.`,
  form: {
    load: 'Загрузить сюжет',
    reload: 'Новый текст сюжета',
    add: 'Добавить статью',
    name: 'Как сюжет называется здесь',
    text: 'Заголовок, затем абзацы через пустую строку',
    textHint: 'До 4000 символов. Если больше, приложите файл.',
  },
};

/** A proposed version, in Russian. */
export const review: ReviewMessages = {
  title: (name, before, after) =>
    say`**Предложено${name === null ? '' : `: ${name}`}**, версия ${after} вместо ${before}`,
  answers: ({ answers, asked }) =>
    say`**Изменится ответов: ${answers.length}**; задано обеим версиям: ${counted(asked, ['вопрос', 'вопроса', 'вопросов'])}`,
  answer: ({ question, losesGolden }: AnswerChange) =>
    losesGolden
      ? say`**${question}** · контрольный вопрос: его абзац больше не отвечает`
      : say`**${question}**`,
  before: say`сейчас:`,
  after: say`после:`,
  nothing: say`сюжет об этом не говорит`,
  serving: say`Пока вы не примете эту версию, действует нынешняя.`,
  apply: 'Принять',
  discard: 'Отклонить',
  rollBack: 'Вернуть прежнюю',
  applied: (version) => say`**Принято.** Теперь действует версия ${version}.`,
  appliedAlone: say`Ни один контрольный ответ не потерян, поэтому версия принята сразу.`,
  discarded: say`**Отклонено.** Ничего не изменилось.`,
  rolledBack: (version) => say`**Возвращено.** Снова действует версия ${version}.`,
  other: say`**Ничего не изменилось.** Файлы снова изменились после этого предложения: обновите ещё раз.`,
  outrun: say`**Не применено.** Кто-то изменил сюжет раньше. Вот ваша версия рядом с той, что действует сейчас.`,
  whichArticle: (files) =>
    say`**Ничего не изменилось.** В сюжете несколько статей: назовите файл так же, как тот, который он заменяет (${files.join(', ')}), или добавьте его как новую статью: /сюжет добавить.`,
};

/** Golden questions, in Russian. */
export const golden: GoldenMessages = {
  choose: (question) => say`Какой абзац должен отвечать на вопрос **${question}**?`,
  passage: (paragraph, words) => `Абзац ${paragraph}: ${words}`,
  placeholder: 'Выберите абзац',
  pinned: (question) =>
    say`**Закреплено.** Обновление предупредит, если ответит другой абзац. Вопрос: ${question}`,
  unpinned: (question) => say`**Откреплено:** ${question}`,
  nothingFound: say`Ничего близкого к этому вопросу в сюжете нет, закреплять нечего.`,
  tooLong: say`Вопрос слишком длинный, чтобы его закрепить: нужно меньше 70 символов.`,
  none: say`У этого сюжета нет контрольных вопросов. Закрепить вопрос можно командой /контрольные-вопросы закрепить.`,
  title: (count) =>
    say`**${counted(count, ['контрольный вопрос', 'контрольных вопроса', 'контрольных вопросов'])}**`,
  listed: (question, isKept) => say`${isKept ? 'ведёт к своему абзацу' : '**потерян**'} · ${question}`,
  noSuchQuestion: (typed) => say`Такого контрольного вопроса нет: ${typed}`,
};
