import type { AnswerType, MetadataField, Reason } from '../../retrieval/answer.ts';
import type { Attribution } from '../../story/attribution.ts';
import { inline, join, say, type Markdown } from '../markdown.ts';
import type { AnswerMessages, ReasonsOfWords } from '../answer-messages.ts';
import { date } from './formats.ts';
import { measured, noun } from './nouns.ts';

/** Japanese words of answers and refusals. */
export const answer: AnswerMessages = {
  attribution,
  place: (paragraph, field, headline) => {
    const where = field === null ? say`第${paragraph}段落` : say`${FIELDS[field]}`;
    return headline === null ? where : say`「${headline}」の${where}`;
  },
  publisherReadOff: (name) => say`元記事のアドレスから読み取った名前: ${name}`,
  mended: (mended) => {
    const read = mended.map((one) => say`「${one.read}」（入力: ${one.typed}）`);
    return say`${join(read, '、')}の検索結果です。`;
  },
  storyInEnglish: say`このニュースは英語です。`,
  askAsTyped: (typed) => `${typed.map((word) => `「${word}」`).join('')}のまま検索`,
  quoteToKeep: say`入力したままの言葉で検索するには、引用符で囲んでください。`,
  before: (paragraph) => say`直前の文（第${paragraph}段落）`,
  after: (paragraph) => say`直後の文（第${paragraph}段落）`,
  alsoInTheStory: say`ニュースのほかの段落`,
  reason,
  nearest: say`最も近い段落`,
  askInstead: say`次の質問にはニュースの中に答えがあります:`,
  open: (paragraph, article) => {
    const place = paragraph === 0 ? '元記事を開く' : `第${paragraph}段落を開く`;
    if (article !== null) return `${place} · ${article}`;
    return paragraph === 0 ? place : `元記事の${place}`;
  },
  moreNotShown: (left) => say`ほか${left}件は省略しています`,
};

/** Japanese names of an article's fields. */
export const FIELDS: Readonly<Record<MetadataField, string>> = {
  headline: '見出し',
  published: '日付',
  byline: '筆者',
  'photo-credit': '写真クレジット',
  publisher: '発行元',
  url: '元記事のアドレス',
  related: '関連記事',
};

const ONLY_IN: Readonly<Record<MetadataField, string>> = {
  headline: '見出し',
  published: '日付欄',
  byline: '筆者欄',
  'photo-credit': '写真クレジット',
  publisher: '発行元の名前',
  url: '元記事のアドレス',
  related: '関連記事の見出し',
};

/** What a passage that answers would show. A passage may hold a name and yet not say whose, so none is claimed to lack it. */
const EXPECTED: Readonly<Record<AnswerType, string>> = {
  person: '誰なのか',
  date: '時期',
  number: '数',
  money: '金額',
  place: '場所',
  reason: '理由',
};

function attribution(given: Attribution, publication: string | null): Markdown {
  if (given.kind === 'narration') {
    return publication === null ? say`記事の地の文` : say`${publication} の地の文`;
  }
  if (given.kind === 'reported') {
    const speaker = given.polarity === 'denied' ? say`${given.speaker} は否定` : say`${given.speaker}`;
    return say`${speaker}、間接発言${details(null, given.via ?? publication)}`;
  }
  const from = given.kind === 'document' ? given.document : given.medium;
  return say`${given.speaker ?? '発言者の記載なし'}、引用${details(from, given.via)}`;
}

/** The document or medium, and who reports it. */
function details(from: string | null, via: string | null): Markdown {
  const parts = [
    ...(from === null ? [] : [say`${noun(from)}`]),
    ...(via === null ? [] : [say`${via} による`]),
  ];
  return parts.length === 0 ? say`` : say`（${join(parts, '、')}）`;
}

function reason(given: Reason): Markdown {
  const words = join(
    given.terms.map((term) => say`「${term}」`),
    '',
  );
  const isBare = given.terms.length === 0;
  switch (given.kind) {
    case 'missing-field':
      return say`この記事には${FIELDS[given.field]}の記載がありません。`;
    case 'missing-answer-type': {
      const about = isBare ? say`` : say`${words}について、`;
      const isMeasured = given.expected === 'number' && given.measure !== null;
      const what = isMeasured ? measured(given.measure) : EXPECTED[given.expected];
      return say`${about}${what}を示す段落は見つかりませんでした。`;
    }
    case 'after-story': {
      const later = isBare ? say`` : say`（${words}）`;
      return say`このニュースの公開日は${date(given.published)}です。その後のこと${later}は分かりません。`;
    }
    case 'only-in-field':
      return say`${words}は${ONLY_IN[given.field]}だけにあり、ニュースの本文にはありません。`;
    case 'not-quoted-about':
      return notQuotedAbout(given.speaker, given.isDenial, isBare ? null : words);
    case 'missing-document': {
      const [document] = given.terms;
      const what = document === undefined ? 'そのような文書' : noun(document);
      return given.owner === null
        ? say`このニュースは${what}を引用していません。`
        : say`このニュースは ${given.owner} の${what}を引用していません。`;
    }
    default:
      return ABOUT_WORDS[given.kind](isBare ? null : words, given.terms);
  }
}

function notQuotedAbout(speaker: string, isDenial: boolean, words: Markdown | null): Markdown {
  if (isDenial) return say`ニュースには ${speaker} がそれを否定したという記述はありません。`;
  return words === null
    ? say`ニュースには、それについての ${speaker} の発言はありません。`
    : say`ニュースには ${speaker} の発言がありますが、${words}についての発言はありません。`;
}

/** Each claims only what its kind of reason knows, and stands without words too. */
const ABOUT_WORDS: ReasonsOfWords<Markdown | null> = {
  'unknown-name': (words, names) =>
    words === null
      ? say`このニュースにそのような名前の人物は出てきません。`
      : say`このニュースに ${namesOf(names)} の名前は出てきません。`,
  'uncovered-words': (words) => say`ニュースに${words ?? 'お尋ねのこと'}は出てきません。`,
  'not-together': (words) =>
    say`ニュースに${words ?? 'お尋ねの言葉'}はありますが、それらを結びつける段落は見つかりませんでした。`,
  'not-answered': (words) =>
    words === null
      ? say`その質問に答える段落は見つかりませんでした。`
      : say`ニュースに${words}はありますが、その質問に答える段落は見つかりませんでした。`,
  'not-quoted': (words, names) =>
    words === null
      ? say`このニュースにその発言は見つかりませんでした。`
      : say`このニュースに ${namesOf(names)} の発言は見つかりませんでした。`,
  opinion: (words) =>
    say`それは評価を求める質問です${because(words)}。ここでは、ニュースに書かれていることだけを示します。`,
  prediction: (words) =>
    say`それは今後についての質問です${because(words)}。ここでは、ニュースに書かれていることだけを示します。`,
  'other-script': (words) =>
    words === null
      ? say`このニュースは英語で、ご質問の中にニュースに出てくる名前を読み取れませんでした。`
      : say`このニュースは英語です。ご質問から読み取れたのは${words}だけです。`,
  'small-talk': () => say`このニュースについての質問にだけ答えます。`,
  'nothing-recognised': (words) =>
    words === null
      ? say`お尋ねのことに当たるものは、このニュースに見つかりませんでした。`
      : say`${words}に当たるものは、このニュースに見つかりませんでした。`,
};

function because(words: Markdown | null): Markdown {
  return words === null ? say`` : say`（${words}）`;
}

function namesOf(names: readonly string[]): Markdown {
  return join(names.map(inline), '、');
}
