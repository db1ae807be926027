import type { FeedbackKind } from '../../shelf/counted.ts';
import type { Sureness } from '../../retrieval/sureness.ts';
import { LANGUAGES } from '../languages.ts';
import { say, type Markdown } from '../markdown.ts';
import type {
  ActionMessages,
  FeedbackMessages,
  GapsMessages,
  RecheckMessages,
  SettingsMessages,
} from '../moderation-messages.ts';
import { roleMention, userMention } from '../mentions.ts';

const SURENESS: Readonly<Record<Sureness, { readonly label: string; readonly description: string }>> = {
  strict: { label: '厳格', description: '十分に確かなときだけ答えます。答えないことが増えます' },
  balanced: { label: '標準', description: '誤った段落を示すことと、見逃すことを同じ重さで扱います' },
  eager: { label: '積極的', description: 'より多く答えますが、誤りも増えます' },
};

/** What moderators settle, in Japanese. */
export const settings: SettingsMessages = {
  title: say`**このサーバーの設定**`,
  intro: say`変更はすぐに、このサーバーの全員に反映されます。`,
  state: {
    replies: (replies) =>
      replies === 'public'
        ? say`**返信** · チャンネルの全員に表示`
        : say`**返信** · 質問した人だけに表示（「共有」ボタン付き）`,
    language: (language) =>
      language === 'auto'
        ? say`**言語** · 全員への返信はサーバーの言語、本人だけへの返信は質問した人の言語`
        : say`**言語** · 全員への返信は ${LANGUAGES[language].name}、本人だけへの返信は質問した人の言語`,
    moderatorRole: (role) =>
      role === null
        ? say`**モデレーター** · メッセージを管理できるメンバー`
        : say`**モデレーター** · メッセージを管理できるメンバーと ${roleMention(role, say`ロール ${role}`)}`,
    sureness: (sureness) => say`**確かさ** · ${SURENESS[sureness].label}: ${SURENESS[sureness].description}`,
    gaps: (isOn) =>
      isOn
        ? say`**不足レポート** · オン: ニュースに答えのない言葉を、3人が尋ねた時点から集計します`
        : say`**不足レポート** · オフ: 何も集計しません`,
    perMinute: (count) => say`**速度** · 1分間にメンバー1人につき${count}回、チャンネルにつき${4 * count}回`,
  },
  setReplies: (to) => (to === 'public' ? '全員に返信する' : '質問した人だけに返信する'),
  setGaps: (to) => (to ? '不足レポートをオンにする' : '不足レポートをオフにする'),
  chooseLanguage: '全員への返信の言語',
  automatic: 'Discord のサーバー設定に従う',
  chooseRole: 'モデレーターとして扱うロール（空ならなし）',
  chooseSureness: 'どのくらい確かなら答えるか',
  sureness: (sureness) => SURENESS[sureness],
  choosePerMinute: 'メンバー1人の1分間の操作回数',
  perMinute: (count) => `1分間に${count}回`,
  saved: say`保存しました。`,
  notSaved: say`**保存していません。** 何も変更していません。`,
  noServer: say`ここでは設定を保存しません。サーバー用の保存先がない状態で動いています。`,
};

/** What the story lacks and what readers find wrong, in Japanese. */
export const gaps: GapsMessages = {
  title: (count) => say`**読者が尋ね、ニュースに答えのない言葉** · ${count}語`,
  explained: say`1日に3人の別々の人が尋ねた言葉だけを集計します。誰が尋ねたかも、質問そのものも保存しません。`,
  none: say`1日に3人が尋ねた言葉はまだありません。`,
  off: say`このサーバーでは不足レポートはオフです。/設定 でオンにできます。`,
  line: ({ term, count, first, last }) =>
    say`**${term}** · ${count}人、${first === last ? first : `${first}～${last}`}`,
  more: (left) => say`ほか${left}件はファイルにあります`,
  feedback: say`**読者が誤りとした回答**`,
  wrong: (passage, counts) =>
    say`「${passage}」: ${counts.map(([kind, count]) => `${KINDS[kind].label} ${count}件`).join('、')}`,
  noFeedback: say`誤りとされた回答はありません。`,
  chart: '読者が尋ね、ニュースに答えのない言葉',
  chartDescribed: (shown) =>
    `最もよく尋ねられた言葉の棒グラフ: ${shown.map(({ term, count }) => `${term} ${count}`).join('、')}`,
  file: '言葉と、誤りとされた回答の件数の表',
  columns: { kind: '種類', words: '言葉', count: '件数', first: '最初', last: '最後' },
  asked: '質問',
};

const KINDS: Readonly<Record<FeedbackKind, { readonly label: string; readonly description: string }>> = {
  passage: { label: '段落が違う', description: '別の段落が答えになる、またはこの段落は答えではない' },
  speaker: { label: '発言者が違う', description: '別の人の発言である' },
  context: { label: '文脈が違う', description: '元の箇所では別の意味である' },
  refuse: { label: '答えるべきでない', description: '尋ねたことはニュースに書かれていない' },
};

/** A reader's report on an answer, in Japanese. */
export const feedback: FeedbackMessages = {
  ask: say`**この回答のどこに問題がありますか。** モデレーターに見えるのは、それぞれが選ばれた回数だけです。誰が選んだかは見えません。`,
  choose: '問題を選ぶ',
  kind: (kind) => KINDS[kind],
  thanks: (kind) =>
    say`**ありがとうございます。** 「${KINDS[kind].label}」をモデレーター向けに記録しました。読者、段落、日ごとに1回だけ数えます。`,
  off: say`このサーバーではこうした報告の集計をオフにしているため、記録していません。`,
};

/** The buttons on answers, in Japanese. */
export const actions: ActionMessages = {
  showInContext: '前後も表示',
  morePassages: 'ほかの段落',
  wrong: '誤り？',
  recheck: '再確認',
  back: '回答に戻る',
  share: '共有',
  sharedBy: (user) => say`${userMention(user, say`読者`)} が共有`,
  inContext: (paragraph, isMarked) =>
    isMarked
      ? say`第${paragraph}段落。引用した文は太字です`
      : say`第${paragraph}段落。引用した1文だけの段落です`,
  further: say`**ほかの段落**（関連の深い順）`,
  noFurther: say`これについての段落はほかに見つかりませんでした。`,
  placeGone: say`この回答の後にニュースが変わったため、元の箇所が分からなくなりました。/質問 でもう一度質問するか、「再確認」を押してください。`,
};

/** Checking an old answer, in Japanese. */
export const recheck: RecheckMessages = {
  title: (isSame) =>
    isSame
      ? say`**再確認しました。** この回答の後、ニュースは変わっていません。`
      : say`**再確認しました。** この回答の後にニュースが変わったため、現在のニュースと照合しました。`,
  unchanged: (words, place) => say`- **変更なし:** 「${words}」（${place}）`,
  reworded: (words) => say`- **書き換え:** 「${words}」`,
  withdrawn: (words) => say`- **削除:** 「${words}」はニュースからなくなりました。`,
  more: (left) => say`ほか${left}件は再確認していません`,
};

/** Why a reader has to wait. */
export function tooFast(by: 'member' | 'channel', seconds: number): Markdown {
  const wait = say`${seconds}秒後にもう一度お試しください。`;
  return by === 'member'
    ? say`このサーバーで許可された速さを超えています。${wait}`
    : say`このチャンネルに質問が集中しています。${wait}`;
}
