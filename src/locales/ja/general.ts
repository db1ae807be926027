import { FIELDS } from './answer.ts';
import { counted } from './counted.ts';
import { tooFast } from './moderation.ts';
import { noun } from './nouns.ts';
import { problem, warning } from './problem.ts';
import { say } from '../markdown.ts';
import type { HelpMessages, PageMessages, TroubleMessages } from '../general-messages.ts';
import type { DocumentMessages, ReloadMessages, StoryMessages } from '../story-messages.ts';

/** In Japanese. */
export const document: DocumentMessages = {
  title: (kind, author) =>
    author === null ? say`**記事が引用する${noun(kind)}**` : say`**${author} の${noun(kind)}**`,
  partsOnly: (kind) => say`${noun(kind)}の全文ではなく、記事が引用している部分です。`,
  via: (outlet) => say`${outlet} による`,
  folded: (paragraph, via) =>
    via === null
      ? say`第${paragraph}段落もこの言葉の一部を引用していますが、重複は省いています。`
      : say`第${paragraph}段落も ${via} によるものとしてこの言葉の一部を引用していますが、重複は省いています。`,
  none: say`このニュースは書簡などの文書を引用していません。`,
  read: (kind, author) => (author === null ? `${noun(kind)}を読む` : `${author} の${noun(kind)}を読む`),
  name: (kind, author) => (author === null ? noun(kind) : `${author} の${noun(kind)}`),
  several: (count) =>
    say`このニュースが引用している文書は${count}件です。読めるのは、引用されている部分です。`,
  listed: (kind, author, parts) =>
    author === null
      ? say`**${noun(kind)}** · ${counted('引用部分', parts, 'か所')}`
      : say`**${author} の${noun(kind)}** · ${counted('引用部分', parts, 'か所')}`,
  unknown: (typed) => say`このニュースは「${typed}」に当たる文書を引用していません。`,
};

/** In Japanese. */
export const story: StoryMessages = {
  noHeadline: say`この記事には見出しがありません。`,
  fieldLine: (field, value) =>
    value === null ? say`${FIELDS[field]}: 記載なし` : say`${FIELDS[field]}: ${value}`,
  counts: (passages, sentences, quoted) =>
    say`${passages}段落・${sentences}文・${counted('引用', quoted, '件')}`,
  loaded: (seconds, version) => say`読み込み: <t:${seconds}:R> · バージョン ${version}`,
  related: say`関連記事`,
  tryAsking: say`質問の例:`,
  openOriginal: '元記事を開く',
  noSuchArticle: (typed) => say`ニュースに「${typed}」に当たる記事はありません。`,
};

const CHANGED = {
  passages: '段落',
  quotes: '引用',
  speakers: '発言者',
  questions: '質問',
} as const;

/** In Japanese. */
export const reload: ReloadMessages = {
  unchanged: (version) => say`変更はありません。引き続きバージョン ${version} を使います。`,
  noChange: say`段落、引用、発言者、質問に増減はありません。`,
  changed: (what, { added, removed, changed }) =>
    say`**${CHANGED[what]}**: 追加${added.length}、削除${removed.length}${changed.length === 0 ? '' : `、書き換え${changed.length}`}`,
  reworded: (before, after) => say`変更前: ${before}\n変更後: ${after}`,
  added: (text) => say`追加: ${text}`,
  removed: (text) => say`削除: ${text}`,
  more: (left) => say`… ほか${left}件`,
  refused: (count) =>
    say`**更新していません。** 使えないファイルが${count}件あるため、引き続き元のニュースを使います。`,
  problem,
  warning,
};

/** In Japanese. */
export const help: HelpMessages = {
  intro: say`**Verbatim** は、ニュースについての質問にニュースの言葉だけで答えます。`,
  command: (usage, description, moderators) =>
    say`**${usage}** · ${description}${moderators ? '（モデレーター専用）' : ''}`,
  messageCommand: (name) => say`**${name}** · メッセージのメニューの「アプリ」から使います`,
  verbatim: say`引用の中は、一字一句、記事の文章のままです。省略した箇所には […] を入れます。`,
};

/** In Japanese. */
export const pages: PageMessages = {
  previous: '前のページ',
  next: '次のページ',
  place: (page, count) => say`${page} / ${count}ページ`,
  storyChanged: say`このメッセージの投稿後にニュースが更新されました。これは現在のバージョンです。`,
  questionGone: say`このボタンの投稿後にニュースが変わったため、質問が分からなくなりました。/質問 でもう一度質問してください。`,
};

/** In Japanese. */
export const trouble: TroubleMessages = {
  fault: say`ボットの側で問題が起き、記録しました。もう一度お試しください。`,
  unknownCommand: say`このコマンドはもう使われていません。Discord に最新のコマンドが表示されるまで、時間がかかることがあります。`,
  unknownButton: say`このボタンが何のためのものか分かりません。ボットの古いバージョンのものかもしれません。もう一度コマンドを使ってください。`,
  unsuitableOptions: say`入力された内容は使えません。確認して、もう一度コマンドを送信してください。`,
  moderatorsOnly: say`モデレーターだけが使えます。「メッセージの管理」の権限が必要です。`,
  moderatorsOnlyInServer: say`サーバーのモデレーターだけが使えるため、ダイレクトメッセージでは使えません。`,
  tooFast,
};
