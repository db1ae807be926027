import type { AnswerChange } from '../../shelf/review.ts';
import type { Conflict, HistoryEntry } from '../../shelf/change.ts';
import type { StoreTrouble } from '../../shelf/store.ts';
import { mention, say, timestamp, type Markdown } from '../markdown.ts';
import type { GoldenMessages, ReviewMessages, ShelfMessages } from '../shelf-messages.ts';

const CONFLICTS: Readonly<Record<Conflict, Markdown>> = {
  'name-taken': say`**変更していません。** 同じ名前のニュースがあります。別の名前にしてください。`,
  gone: say`**変更していません。** そのニュースまたはバージョンはもうありません。/ニュース 一覧 を確認してください。`,
  'changed-meanwhile': say`**変更していません。** その間に別の人がニュースを変更しました。/ニュース 履歴 を確認してください。`,
  'shelf-full': say`**変更していません。** このサーバーにはこれ以上ニュースを置けません（100件、64 MB）。/ニュース 削除 で減らしてください。`,
};

const TROUBLES: Readonly<Record<StoreTrouble['kind'], string>> = {
  unreachable: 'データベースに接続できません',
  full: 'ディスクがいっぱいです',
  'read-only': 'データベースが読み取り専用です',
  other: 'データベースに問題があります',
};

/** What was done, before the story's name. */
const DEEDS: Readonly<Record<HistoryEntry['kind'], string>> = {
  load: '読み込み',
  propose: 'バージョンの提案',
  apply: 'バージョンの適用',
  'roll-back': '以前のバージョンへの復帰',
  switch: '切り替え',
  rename: '名前の変更',
  remove: '削除',
  restore: '復元',
  settle: '設定の変更',
  pin: '検証用の質問の固定',
  unpin: '検証用の質問の固定解除',
};

const OPERATORS = 'ボットに付属するニュース';

/** A server's shelf of stories, in Japanese. */
export const shelf: ShelfMessages = {
  loaded: (name, version, passages) =>
    say`**${name} を読み込みました。** 今後このサーバーではこのニュースを使います（${passages}段落、バージョン ${version}）。`,
  title: (count) => say`**このサーバーのニュース: ${count}件**`,
  listed: ({ name, version, servedSince, removedAt }, isServing) =>
    removedAt === null
      ? say`**${name}** · バージョン ${version}、適用 ${timestamp(servedSince)}${isServing ? ' · 使用中' : ''}`
      : say`**${name}** · 削除 ${timestamp(removedAt)}。24時間以内なら元に戻せます`,
  operator: (isServing) => say`ボットに付属するニュース${isServing ? ' · 使用中' : ''}`,
  operatorName: 'ボットに付属するニュース',
  switched: (name) => say`今後このサーバーでは **${name ?? OPERATORS}** を使います。`,
  renamed: (before, after) => say`名前を変えました: **${before}** → **${after}**`,
  removed: (name) => say`**${name} を削除しました。** 24時間以内なら元に戻せます。`,
  restore: '元に戻す',
  restored: (name) => say`**${name}** が一覧に戻りました。使うには /ニュース 切り替え で切り替えてください。`,
  noSuchStory: (typed) =>
    say`このサーバーに「${typed}」というニュースはありません。/ニュース 一覧 を確認してください。`,
  noneOfItsOwn: say`このサーバーでは${OPERATORS}を使っています。/ニュース 読み込み で独自のニュースを読み込めます。`,
  history: say`**ここでの変更**（新しい順）`,
  noHistory: say`ここではまだ何も変更されていません。`,
  entry: ({ kind, by, at, story, version }) => {
    const what = story ?? (kind === 'switch' ? OPERATORS : null);
    return say`${timestamp(at)} ${mention(by)} · ${DEEDS[kind]}${what === null ? '' : `: ${what}`}${version === null ? '' : `（バージョン ${version}）`}`;
  },
  versions: (name) => say`**${name} のバージョン**（新しい順）`,
  version: ({ number, version, loadedBy, loadedAt, appliedAt }, isCurrent) =>
    say`${number}. ${version} · 読み込み ${timestamp(loadedAt)} ${mention(loadedBy)}${isCurrent ? ' · 使用中' : appliedAt === null ? ' · 未使用' : ''}`,
  noSuchVersion: (number) =>
    say`使われたことのあるバージョン${number}はありません。/ニュース 履歴 を確認してください。`,
  rolledBack: (name, number) => say`**${name}** をバージョン${number}に戻しました。`,
  conflict: (conflict) => CONFLICTS[conflict],
  trouble: ({ kind }) =>
    say`**変更していません**: ${TROUBLES[kind]}。運営者には通知済みです。メモリーにあるニュースには引き続き答えます。1分後にもう一度お試しください。`,
  unreachable: say`今はこのサーバーのニュースを読み出せません。1分後にもう一度お試しください。運営者には通知済みです。`,
  damaged: say`このサーバーのニュースを読めなくなりました。モデレーターは /ニュース 巻き戻し で以前のバージョンに戻すか、/ニュース 読み込み で読み込み直すことができます。`,
  noAddresses: say`このボットの運営者はアドレスを許可していません。記事をファイルで添付するか、どちらも省略して本文を貼り付けてください。`,
  oneSource: say`ファイルとアドレスは、どちらか一方だけを指定してください。`,
  emptyText: say`読み込む本文がありません。`,
  form: {
    load: 'ニュースを読み込む',
    reload: 'ニュースの新しい本文',
    add: '記事を追加する',
    name: 'ここでのニュースの名前',
    text: '本文（最初に見出し、段落の間は1行空ける）',
    textHint: '4,000文字まで。それより長い場合はファイルを添付してください。',
  },
};

/** A proposed version, in Japanese. */
export const review: ReviewMessages = {
  title: (name, before, after) =>
    say`**${name === null ? '' : `${name} への`}提案**: バージョン ${before} を ${after} に置き換えます`,
  answers: ({ answers, asked }) =>
    say`**答えが変わる質問: ${answers.length}問**（両方のバージョンに${asked}問を質問）`,
  answer: ({ question, losesGolden }: AnswerChange) =>
    losesGolden ? say`**${question}** · 検証用の質問: 固定した段落が答えなくなります` : say`**${question}**`,
  before: say`現在:`,
  after: say`適用後:`,
  nothing: say`ニュースに記述なし`,
  serving: say`適用するまでは、現在のバージョンを使い続けます。`,
  apply: '適用',
  discard: '破棄',
  rollBack: '以前に戻す',
  applied: (version) => say`**適用しました。** 今後はバージョン ${version} を使います。`,
  appliedAlone: say`検証用の質問の答えが失われないため、すぐに適用しました。`,
  discarded: say`**破棄しました。** 何も変更していません。`,
  rolledBack: (version) => say`**元に戻しました。** 再びバージョン ${version} を使います。`,
  other: say`**変更していません。** 提案の後にファイルがまた変わりました。もう一度更新してください。`,
  outrun: say`**適用していません。** 先に別の人がニュースを変更しました。今のバージョンと、あなたのバージョンとの比較です。`,
  whichArticle: (files) =>
    say`**変更していません。** このニュースには複数の記事があります。置き換える記事と同じ名前（${files.join('、')}）のファイルにするか、/ニュース 追加 で新しい記事として追加してください。`,
};

/** Golden questions, in Japanese. */
export const golden: GoldenMessages = {
  choose: (question) => say`**${question}** にはどの段落が答えるべきですか。`,
  passage: (paragraph, words) => `第${paragraph}段落: ${words}`,
  placeholder: '段落を選ぶ',
  pinned: (question) =>
    say`**固定しました。** 更新で別の段落が答えるようになる場合はお知らせします: ${question}`,
  unpinned: (question) => say`**固定を外しました:** ${question}`,
  nothingFound: say`ニュースにこの質問に近いものがないため、固定できる段落がありません。`,
  tooLong: say`質問が長すぎて固定できません。70文字未満にしてください。`,
  none: say`このニュースに検証用の質問はありません。/検証 固定 で固定できます。`,
  title: (count) => say`**検証用の質問: ${count}問**`,
  listed: (question, isKept) => say`${isKept ? '維持' : '**喪失**'} · ${question}`,
  noSuchQuestion: (typed) => say`その検証用の質問はありません: ${typed}`,
};
