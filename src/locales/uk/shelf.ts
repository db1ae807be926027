import type { AnswerChange } from '../../shelf/review.ts';
import type { Conflict, HistoryEntry } from '../../shelf/change.ts';
import type { StoreTrouble } from '../../shelf/store.ts';
import { counted } from './formats.ts';
import { mention, say, timestamp, type Markdown } from '../markdown.ts';
import type { GoldenMessages, ReviewMessages, ShelfMessages } from '../shelf-messages.ts';

const CONFLICTS: Readonly<Record<Conflict, Markdown>> = {
  'name-taken': say`**Нічого не змінилося.** Така назва тут уже є: виберіть іншу.`,
  gone: say`**Нічого не змінилося.** Такого сюжету чи такої версії тут більше немає: подивіться в /сюжет список.`,
  'changed-meanwhile': say`**Нічого не змінилося.** Тим часом сюжет змінив хтось інший: подивіться в /сюжет історія.`,
  'shelf-full': say`**Нічого не змінилося.** Список сюжетів заповнено (100 сюжетів, 64 МБ): приберіть один сюжет командою /сюжет прибрати.`,
};

const TROUBLES: Readonly<Record<StoreTrouble['kind'], string>> = {
  unreachable: 'база даних недоступна',
  full: 'диск заповнено',
  'read-only': 'базу даних відкрито лише для читання',
  other: 'збій бази даних',
};

/** What was done, before the story's name, without a verb that would tell the member's gender. */
const DEEDS: Readonly<Record<HistoryEntry['kind'], string>> = {
  load: 'завантажено',
  propose: 'запропоновано версію',
  apply: 'прийнято версію',
  'roll-back': 'повернено попередню версію',
  switch: 'вибрано сюжет',
  rename: 'нова назва',
  remove: 'прибрано',
  restore: 'повернено до списку',
  settle: 'змінено налаштування',
  pin: 'закріплено контрольне запитання',
  unpin: 'відкріплено контрольне запитання',
};

const OPERATORS = 'сюжет, що йде разом із ботом';

/** A server's shelf of stories, in Ukrainian. */
export const shelf: ShelfMessages = {
  loaded: (name, version, passages) =>
    say`**Завантажено: ${name}.** Тепер на цьому сервері діє цей сюжет: ${counted(passages, ['абзац', 'абзаци', 'абзаців'])}, версія ${version}.`,
  title: (count) => say`**Сюжети цього сервера: ${count}**`,
  listed: ({ name, version, servedSince, removedAt }, isServing) =>
    removedAt === null
      ? say`**${name}** · версія ${version}, прийнято ${timestamp(servedSince)}${isServing ? ' · діє зараз' : ''}`
      : say`**${name}** · сюжет прибрано ${timestamp(removedAt)}; повернути його можна протягом 24 годин`,
  operator: (isServing) => say`Сюжет, що йде разом із ботом${isServing ? ' · діє зараз' : ''}`,
  operatorName: 'Сюжет, що йде разом із ботом',
  switched: (name) => say`Тепер тут діє **${name ?? OPERATORS}**.`,
  renamed: (before, after) => say`Нова назва: **${before}** → **${after}**.`,
  removed: (name) => say`**Прибрано: ${name}.** Повернути можна протягом 24 годин.`,
  restore: 'Повернути',
  restored: (name) => say`**${name}** знову в списку. Щоб відповідати за цим сюжетом: /сюжет вибрати.`,
  noSuchStory: (typed) => say`Сюжету «${typed}» на цьому сервері немає: подивіться в /сюжет список.`,
  noneOfItsOwn: say`Тут діє ${OPERATORS}. Завантажити власний можна командою /сюжет завантажити.`,
  history: say`**Що тут змінювали**, спершу нове`,
  noHistory: say`Тут ще нічого не змінювали.`,
  entry: ({ kind, by, at, story, version }) => {
    const what = story ?? (kind === 'switch' ? OPERATORS : null);
    return say`${timestamp(at)} ${mention(by)} · ${DEEDS[kind]}${what === null ? '' : `: ${what}`}${version === null ? '' : ` (версія ${version})`}`;
  },
  versions: (name) => say`**Версії: ${name}**, спершу нові`,
  version: ({ number, version, loadedBy, loadedAt, appliedAt }, isCurrent) =>
    say`${number}. ${version} · завантажено ${timestamp(loadedAt)}, ${mention(loadedBy)}${isCurrent ? ' · діє зараз' : appliedAt === null ? ' · ще не діяла' : ''}`,
  noSuchVersion: (number) => say`Версії ${number}, яка вже діяла, немає: подивіться в /сюжет історія.`,
  rolledBack: (name, number) => say`**${name}**: знову діє версія ${number}.`,
  conflict: (conflict) => CONFLICTS[conflict],
  trouble: ({ kind }) =>
    say`**Нічого не змінилося**: ${TROUBLES[kind]}. Оператор уже знає. Сюжети, які є в пам’яті, і далі відповідають; повторіть за хвилину.`,
  unreachable: say`Зараз сюжет цього сервера мені недоступний. Спробуйте за хвилину; оператор уже знає.`,
  damaged: say`Сюжет цього сервера більше не читається. Модератор може повернути попередню версію командою /сюжет повернути або завантажити сюжет знову: /сюжет завантажити.`,
  noAddresses: say`Оператор цього бота не дозволив адрес. Додайте статтю файлом або не вказуйте ні того, ні того, щоб вставити текст.`,
  oneSource: say`Укажіть або файл, або адресу, але не обоє разом.`,
  emptyText: say`Тут немає тексту для завантаження.`,
  form: {
    load: 'Завантажити сюжет',
    reload: 'Новий текст сюжету',
    add: 'Додати статтю',
    name: 'Як сюжет називається тут',
    text: 'Заголовок, далі абзаци через порожній рядок',
    textHint: 'До 4000 символів. Якщо більше, додайте файл.',
  },
};

/** A proposed version, in Ukrainian. */
export const review: ReviewMessages = {
  title: (name, before, after) =>
    say`**Запропоновано${name === null ? '' : `: ${name}`}**, версія ${after} замість ${before}`,
  answers: ({ answers, asked }) =>
    say`**Зміниться відповідей: ${answers.length}**; поставлено обом версіям: ${counted(asked, ['запитання', 'запитання', 'запитань'])}`,
  answer: ({ question, losesGolden }: AnswerChange) =>
    losesGolden
      ? say`**${question}** · контрольне запитання: його абзац більше не відповідає`
      : say`**${question}**`,
  before: say`зараз:`,
  after: say`потім:`,
  nothing: say`сюжет про це не каже`,
  serving: say`Поки ви не приймете цю версію, діє нинішня.`,
  apply: 'Прийняти',
  discard: 'Відхилити',
  rollBack: 'Повернути попередню',
  applied: (version) => say`**Прийнято.** Тепер діє версія ${version}.`,
  appliedAlone: say`Жодної контрольної відповіді не втрачено, тому версію прийнято відразу.`,
  discarded: say`**Відхилено.** Нічого не змінилося.`,
  rolledBack: (version) => say`**Повернено.** Знову діє версія ${version}.`,
  other: say`**Нічого не змінилося.** Файли знову змінилися після цієї пропозиції: оновіть ще раз.`,
  outrun: say`**Не застосовано.** Хтось змінив сюжет раніше. Ось ваша версія поруч із тією, що діє зараз.`,
  whichArticle: (files) =>
    say`**Нічого не змінилося.** У сюжеті кілька статей: назвіть файл так само, як той, який він замінює (${files.join(', ')}), або додайте його як нову статтю: /сюжет додати.`,
};

/** Golden questions, in Ukrainian. */
export const golden: GoldenMessages = {
  choose: (question) => say`Який абзац має відповідати на запитання **${question}**?`,
  passage: (paragraph, words) => `Абзац ${paragraph}: ${words}`,
  placeholder: 'Виберіть абзац',
  pinned: (question) =>
    say`**Закріплено.** Оновлення попередить, якщо відповість інший абзац. Запитання: ${question}`,
  unpinned: (question) => say`**Відкріплено:** ${question}`,
  nothingFound: say`Нічого близького до цього запитання в сюжеті немає, закріплювати нічого.`,
  tooLong: say`Запитання задовге, щоб його закріпити: потрібно менше ніж 70 символів.`,
  none: say`У цього сюжету немає контрольних запитань. Закріпити запитання можна командою /контрольні-запитання закріпити.`,
  title: (count) =>
    say`**${counted(count, ['контрольне запитання', 'контрольні запитання', 'контрольних запитань'])}**`,
  listed: (question, isKept) => say`${isKept ? 'веде до свого абзацу' : '**втрачено**'} · ${question}`,
  noSuchQuestion: (typed) => say`Такого контрольного запитання немає: ${typed}`,
};
