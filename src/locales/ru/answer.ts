import type { AnswerType, MetadataField, Reason } from '../../retrieval/answer.ts';
import type { Attribution } from '../../story/attribution.ts';
import { inline, say, type Markdown } from '../markdown.ts';
import type { AnswerMessages, ReasonsOfWords } from '../answer-messages.ts';
import { and, date } from './formats.ts';
import { measured, noun } from './nouns.ts';

/** Russian words of answers and refusals. */
export const answer: AnswerMessages = {
  attribution,
  place: (paragraph, field, headline) => {
    const where = field === null ? say`абзац ${paragraph}` : say`${FIELDS[field]}`;
    return headline === null ? where : say`статья «${headline}», ${where}`;
  },
  publisherReadOff: (name) => say`название взято из адреса оригинала: ${name}`,
  mended: (mended) => {
    const read = and(mended.map((one) => say`${one.read} (вы написали ${one.typed})`));
    return say`Показаны результаты по запросу ${read}.`;
  },
  storyInEnglish: say`Сюжет на английском языке.`,
  askAsTyped: (typed) => `Искать как написано: ${typed.map((word) => `«${word}»`).join(', ')}`,
  quoteToKeep: say`Чтобы слово искалось как написано, возьмите его в кавычки.`,
  before: (paragraph) => say`Перед этим, абзац ${paragraph}`,
  after: (paragraph) => say`После этого, абзац ${paragraph}`,
  alsoInTheStory: say`Ещё в сюжете`,
  reason,
  nearest: say`Самые близкие абзацы`,
  askInstead: say`На эти вопросы в сюжете есть ответ:`,
  open: (paragraph, article) => {
    const place = paragraph === 0 ? 'Открыть оригинал' : `Открыть абзац ${paragraph}`;
    if (article !== null) return `${place} · ${article}`;
    return paragraph === 0 ? place : `${place} в оригинале`;
  },
  moreNotShown: (left) => say`Не показано: ${left}`,
};

/** Russian names of an article's fields. */
export const FIELDS: Readonly<Record<MetadataField, string>> = {
  headline: 'заголовок',
  published: 'дата',
  byline: 'автор',
  'photo-credit': 'автор фото',
  publisher: 'издание',
  url: 'адрес оригинала',
  related: 'связанная статья',
};

const LACKING: Readonly<Record<MetadataField, string>> = {
  headline: 'нет заголовка',
  published: 'не указана дата',
  byline: 'не указан автор',
  'photo-credit': 'не указан автор фото',
  publisher: 'не указано издание',
  url: 'нет адреса оригинала',
  related: 'нет связанных статей',
};

const ONLY_IN: Readonly<Record<MetadataField, string>> = {
  headline: 'в заголовке',
  published: 'в дате',
  byline: 'в строке с автором',
  'photo-credit': 'в подписи к фото',
  publisher: 'в названии издания',
  url: 'в адресе оригинала',
  related: 'в заголовке связанной статьи',
};

/** The question that a passage would answer. A passage may hold a name and yet not say whose, so none is claimed to lack it. */
const EXPECTED: Readonly<Record<AnswerType, string>> = {
  person: 'кто?',
  date: 'когда?',
  number: 'сколько?',
  money: 'какая сумма?',
  place: 'где?',
  reason: 'почему?',
};

function attribution(given: Attribution, publication: string | null): Markdown {
  if (given.kind === 'narration') {
    return publication === null ? say`Слова самой статьи` : say`${publication}, слова самого издания`;
  }
  if (given.kind === 'reported') {
    const speaker = given.polarity === 'denied' ? say`Это отрицает: ${given.speaker}` : say`${given.speaker}`;
    return say`${speaker}, пересказ${sourceOf(given.via ?? publication)}`;
  }
  const from = given.kind === 'document' ? given.document : given.medium;
  const quoted = from === null ? say`цитата` : say`цитата (${noun(from)})`;
  return say`${given.speaker ?? 'Автор слов не назван'}, ${quoted}${sourceOf(given.via)}`;
}

function sourceOf(via: string | null): Markdown {
  return via === null ? say`` : say`, источник: ${via}`;
}

function reason(given: Reason): Markdown {
  const words = given.terms.map((term) => say`«${term}»`);
  switch (given.kind) {
    case 'missing-field':
      return say`В этой статье ${LACKING[given.field]}.`;
    case 'missing-answer-type': {
      const isMeasured = given.expected === 'number' && given.measure !== null;
      const question = isMeasured ? measured(given.measure) : EXPECTED[given.expected];
      return say`Не нашлось абзаца${onRequest(words)}, который отвечает на вопрос «${question}».`;
    }
    case 'after-story': {
      const later = words.length === 0 ? say`` : say` (${and(words)})`;
      return say`Дата публикации — ${date(given.published)}; о том, что было позже${later}, сюжет рассказать не может.`;
    }
    case 'only-in-field':
      return say`${and(words)} есть только ${ONLY_IN[given.field]}, а не в тексте сюжета.`;
    case 'not-quoted-about':
      return notQuotedAbout(given.speaker, given.isDenial, words);
    case 'missing-document': {
      const owner = given.owner === null ? say`` : say`, автор — ${given.owner}`;
      const [document] = given.terms;
      if (document === undefined) return say`Такого документа сюжет не цитирует.`;
      return say`Такого документа сюжет не цитирует: ${noun(document)}${owner}.`;
    }
    default:
      return ABOUT_WORDS[given.kind](words, given.terms);
  }
}

function notQuotedAbout(speaker: string, isDenial: boolean, words: readonly Markdown[]): Markdown {
  if (isDenial) return say`${speaker}: опровержения этого в сюжете нет.`;
  return words.length === 0
    ? say`${speaker}: что об этом сказано, сюжет не сообщает.`
    : say`${speaker}: высказывания в сюжете есть, но не на тему ${and(words)}.`;
}

/** Each claims only what its kind of reason knows, and stands without words too. */
const ABOUT_WORDS: ReasonsOfWords = {
  'unknown-name': (words, names) =>
    words.length === 0
      ? say`Никого с таким именем в этом сюжете нет.`
      : say`В этом сюжете ${words.length === 1 ? 'нет имени' : 'нет имён'} ${and(names.map(inline))}.`,
  'uncovered-words': (words) =>
    words.length === 0
      ? say`То, о чём вы спрашиваете, в сюжете не упоминается.`
      : say`В сюжете не упоминается ${neither(words)}.`,
  'not-together': (words) =>
    words.length === 0
      ? say`Ваши слова в сюжете есть, но не нашлось абзаца, где они связаны.`
      : say`В сюжете есть ${and(words)}, но не нашлось абзаца, где это связано.`,
  'not-answered': (words) =>
    words.length === 0
      ? say`Не нашлось абзаца, который отвечает на этот вопрос.`
      : say`В сюжете есть ${and(words)}, но не нашлось абзаца, который отвечает на этот вопрос.`,
  'not-quoted': (words, names) =>
    words.length === 0
      ? say`Таких высказываний в этом сюжете не нашлось.`
      : say`${and(names.map(inline))}: высказываний в этом сюжете не нашлось.`,
  opinion: (words) => say`Здесь нужна оценка${because(words)}. Я показываю только то, что сказано в сюжете.`,
  prediction: (words) =>
    say`Это вопрос о будущем${because(words)}. Я показываю только то, что сказано в сюжете.`,
  'other-script': (words) =>
    words.length === 0
      ? say`Этот сюжет на английском языке, и ни одного имени из него в вашем вопросе прочитать не удалось.`
      : say`Этот сюжет на английском языке. Из вашего вопроса удалось прочитать только ${and(words)}.`,
  'small-talk': () => say`Я отвечаю только на вопросы об этом сюжете.`,
  'nothing-recognised': (words) =>
    words.length === 0
      ? say`Ничего похожего в этом сюжете не нашлось.`
      : say`${and(words)}: ничего похожего в этом сюжете не нашлось.`,
};

function neither(words: readonly Markdown[]): Markdown {
  const [only, second] = words;
  if (only !== undefined && second === undefined) return only;
  return { markdown: words.map(({ markdown }) => `ни ${markdown}`).join(', ') };
}

function onRequest(words: readonly Markdown[]): Markdown {
  return words.length === 0 ? say`` : say` по запросу ${and(words)}`;
}

function because(words: readonly Markdown[]): Markdown {
  return words.length === 0 ? say`` : say` (${and(words)})`;
}
