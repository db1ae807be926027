import type { AnswerType, MetadataField, Reason } from '../../retrieval/answer.ts';
import type { Attribution } from '../../story/attribution.ts';
import { inline, say, type Markdown } from '../markdown.ts';
import type { AnswerMessages, ReasonsOfWords } from '../answer-messages.ts';
import { and, date } from './formats.ts';
import { measured, noun } from './nouns.ts';

/** Ukrainian words of answers and refusals. */
export const answer: AnswerMessages = {
  attribution,
  place: (paragraph, field, headline) => {
    const where = field === null ? say`абзац ${paragraph}` : say`${FIELDS[field]}`;
    return headline === null ? where : say`стаття «${headline}», ${where}`;
  },
  publisherReadOff: (name) => say`назву взято з адреси оригіналу: ${name}`,
  mended: (mended) => {
    const read = and(mended.map((one) => say`${one.read} (ви написали ${one.typed})`));
    return say`Показано результати за запитом ${read}.`;
  },
  storyInEnglish: say`Сюжет англійською мовою.`,
  askAsTyped: (typed) => `Шукати як написано: ${typed.map((word) => `«${word}»`).join(', ')}`,
  quoteToKeep: say`Щоб слово шукалося як написано, візьміть його в лапки.`,
  before: (paragraph) => say`Перед цим, абзац ${paragraph}`,
  after: (paragraph) => say`Після цього, абзац ${paragraph}`,
  alsoInTheStory: say`Ще в сюжеті`,
  reason,
  nearest: say`Найближчі абзаци`,
  askInstead: say`На ці запитання в сюжеті є відповідь:`,
  open: (paragraph, article) => {
    const place = paragraph === 0 ? 'Відкрити оригінал' : `Відкрити абзац ${paragraph}`;
    if (article !== null) return `${place} · ${article}`;
    return paragraph === 0 ? place : `${place} в оригіналі`;
  },
  moreNotShown: (left) => say`Не показано: ${left}`,
};

/** Ukrainian names of an article's fields. */
export const FIELDS: Readonly<Record<MetadataField, string>> = {
  headline: 'заголовок',
  published: 'дата',
  byline: 'автор',
  'photo-credit': 'автор фото',
  publisher: 'видання',
  url: 'адреса оригіналу',
  related: 'пов’язана стаття',
};

const LACKING: Readonly<Record<MetadataField, string>> = {
  headline: 'немає заголовка',
  published: 'не вказано дати',
  byline: 'не вказано автора',
  'photo-credit': 'не вказано автора фото',
  publisher: 'не вказано видання',
  url: 'немає адреси оригіналу',
  related: 'немає пов’язаних статей',
};

const ONLY_IN: Readonly<Record<MetadataField, string>> = {
  headline: 'в заголовку',
  published: 'в даті',
  byline: 'в рядку з автором',
  'photo-credit': 'в підписі до фото',
  publisher: 'в назві видання',
  url: 'в адресі оригіналу',
  related: 'в заголовку пов’язаної статті',
};

/** The question that a passage would answer. A passage may hold a name and yet not say whose, so none is claimed to lack it. */
const EXPECTED: Readonly<Record<AnswerType, string>> = {
  person: 'хто?',
  date: 'коли?',
  number: 'скільки?',
  money: 'яка сума?',
  place: 'де?',
  reason: 'чому?',
};

function attribution(given: Attribution, publication: string | null): Markdown {
  if (given.kind === 'narration') {
    return publication === null ? say`Слова самої статті` : say`${publication}, слова самого видання`;
  }
  if (given.kind === 'reported') {
    const speaker = given.polarity === 'denied' ? say`Це заперечує: ${given.speaker}` : say`${given.speaker}`;
    return say`${speaker}, переказ${sourceOf(given.via ?? publication)}`;
  }
  const from = given.kind === 'document' ? given.document : given.medium;
  const quoted = from === null ? say`цитата` : say`цитата (${noun(from)})`;
  return say`${given.speaker ?? 'Автора слів не названо'}, ${quoted}${sourceOf(given.via)}`;
}

function sourceOf(via: string | null): Markdown {
  return via === null ? say`` : say`, джерело: ${via}`;
}

function reason(given: Reason): Markdown {
  const words = given.terms.map((term) => say`«${term}»`);
  switch (given.kind) {
    case 'missing-field':
      return say`У цій статті ${LACKING[given.field]}.`;
    case 'missing-answer-type': {
      const isMeasured = given.expected === 'number' && given.measure !== null;
      const question = isMeasured ? measured(given.measure) : EXPECTED[given.expected];
      return say`Не знайшлося абзацу${onRequest(words)}, який відповідає на запитання «${question}».`;
    }
    case 'after-story': {
      const later = words.length === 0 ? say`` : say` (${and(words)})`;
      return say`Дата публікації — ${date(given.published)}; про те, що було пізніше${later}, сюжет розповісти не може.`;
    }
    case 'only-in-field':
      return say`${and(words)} є лише ${ONLY_IN[given.field]}, а не в тексті сюжету.`;
    case 'not-quoted-about':
      return notQuotedAbout(given.speaker, given.isDenial, words);
    case 'missing-document': {
      const owner = given.owner === null ? say`` : say`, автор — ${given.owner}`;
      const [document] = given.terms;
      if (document === undefined) return say`Такого документа сюжет не цитує.`;
      return say`Такого документа сюжет не цитує: ${noun(document)}${owner}.`;
    }
    default:
      return ABOUT_WORDS[given.kind](words, given.terms);
  }
}

function notQuotedAbout(speaker: string, isDenial: boolean, words: readonly Markdown[]): Markdown {
  if (isDenial) return say`${speaker}: спростування цього в сюжеті немає.`;
  return words.length === 0
    ? say`${speaker}: що про це сказано, сюжет не повідомляє.`
    : say`${speaker}: висловлювання в сюжеті є, але не на тему ${and(words)}.`;
}

/** Each claims only what its kind of reason knows, and stands without words too. */
const ABOUT_WORDS: ReasonsOfWords = {
  'unknown-name': (words, names) =>
    words.length === 0
      ? say`Нікого з таким іменем у цьому сюжеті немає.`
      : say`У цьому сюжеті немає ${words.length === 1 ? 'імені' : 'імен'} ${and(names.map(inline))}.`,
  'uncovered-words': (words) =>
    words.length === 0
      ? say`Того, про що ви питаєте, у сюжеті не згадано.`
      : say`У сюжеті не згадано ${neither(words)}.`,
  'not-together': (words) =>
    words.length === 0
      ? say`Ваші слова в сюжеті є, але не знайшлося абзацу, де вони пов’язані.`
      : say`У сюжеті є ${and(words)}, але не знайшлося абзацу, де це пов’язано.`,
  'not-answered': (words) =>
    words.length === 0
      ? say`Не знайшлося абзацу, який відповідає на це запитання.`
      : say`У сюжеті є ${and(words)}, але не знайшлося абзацу, який відповідає на це запитання.`,
  'not-quoted': (words, names) =>
    words.length === 0
      ? say`Таких висловлювань у цьому сюжеті не знайшлося.`
      : say`${and(names.map(inline))}: висловлювань у цьому сюжеті не знайшлося.`,
  opinion: (words) => say`Тут потрібна оцінка${because(words)}. Я показую лише те, що сказано в сюжеті.`,
  prediction: (words) =>
    say`Це запитання про майбутнє${because(words)}. Я показую лише те, що сказано в сюжеті.`,
  'other-script': (words) =>
    words.length === 0
      ? say`Цей сюжет англійською мовою, і жодного імені з нього у вашому запитанні прочитати не вдалося.`
      : say`Цей сюжет англійською мовою. З вашого запитання вдалося прочитати лише ${and(words)}.`,
  'small-talk': () => say`Я відповідаю лише на запитання про цей сюжет.`,
  'nothing-recognised': (words) =>
    words.length === 0
      ? say`Нічого схожого в цьому сюжеті не знайшлося.`
      : say`${and(words)}: нічого схожого в цьому сюжеті не знайшлося.`,
};

function neither(words: readonly Markdown[]): Markdown {
  const [only, second] = words;
  if (only !== undefined && second === undefined) return only;
  return { markdown: words.map(({ markdown }) => `ні ${markdown}`).join(', ') };
}

function onRequest(words: readonly Markdown[]): Markdown {
  return words.length === 0 ? say`` : say` за запитом ${and(words)}`;
}

function because(words: readonly Markdown[]): Markdown {
  return words.length === 0 ? say`` : say` (${and(words)})`;
}
