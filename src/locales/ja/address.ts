import type { AddressProblem } from '../../story/address-problem.ts';
import { say, type Markdown } from '../markdown.ts';
import { number } from './formats.ts';
import type { AddressSentences, FetchingProblem } from '../address-messages.ts';
import { ALLOWED_HOSTS, listedHosts } from '../hosts.ts';

/** One sentence that names the address and what is wrong, and one of what to do. */
export function problem(given: AddressProblem): Markdown {
  const where = given.isRedirected ? say`**${given.address}**（ページの転送先）` : say`**${given.address}**`;
  const { wrong, remedy } = sentences(given);
  return say`${where}: ${wrong}。${remedy}。`;
}

const ATTACH = say`記事を .txt、.md、.html のいずれかで保存し、そのファイルを添付してください`;
const LATER = say`後でもう一度試すか、ページを保存して添付してください`;
const OPEN = say`ブラウザーで開いて正しいか確かめ、正しければページを保存して添付してください`;

function sentences(given: AddressProblem): AddressSentences {
  switch (given.kind) {
    case 'off':
      return {
        wrong: say`ここではアドレスから記事を取得しません`,
        remedy: say`${ATTACH}。または、${ALLOWED_HOSTS} でこのサイトを許可するよう運営者に頼んでください`,
      };
    case 'no-address':
      return {
        wrong: say`ウェブのアドレスではありません`,
        remedy: say`https:// から始まるアドレスをブラウザーからコピーしてください`,
      };
    case 'not-https':
      return { wrong: say`取得できるのは https:// のアドレスだけです`, remedy: ATTACH };
    case 'credentials':
      return {
        wrong: say`アドレスにユーザー名またはパスワードが含まれています`,
        remedy: say`それらを除いたアドレスを指定してください`,
      };
    case 'port':
      return {
        wrong: say`アドレスにポート番号が含まれています`,
        remedy: say`ポート番号を除いて指定するか、ページを保存して添付してください`,
      };
    case 'host-not-allowed':
      return {
        wrong: say`${given.host} は運営者が許可したサイトではありません（許可: ${listedHosts(given.allowed, (left) => say`、ほか${left}件`, '、')}）`,
        remedy: say`${ATTACH}。または、${ALLOWED_HOSTS} で許可するよう運営者に頼んでください`,
      };
    default:
      return sentencesOfFetching(given);
  }
}

function sentencesOfFetching(given: FetchingProblem): AddressSentences {
  switch (given.kind) {
    case 'unknown-host':
      return {
        wrong: say`${given.host} というサイトは見つかりません`,
        remedy: say`綴りが正しいか確かめてください`,
      };
    case 'not-public':
      return { wrong: say`${given.host} は公開されたインターネット上にありません`, remedy: ATTACH };
    case 'unreachable':
      return { wrong: say`${given.host} に接続できません（${given.cause}）`, remedy: LATER };
    case 'too-slow':
      return { wrong: say`${given.seconds}秒以内にページを読み込めませんでした`, remedy: LATER };
    case 'too-many-redirects':
      return { wrong: say`ページの転送が${given.most}回を超えました`, remedy: OPEN };
    case 'status':
      return { wrong: say`サーバーはページではなくステータス ${given.status} を返しました`, remedy: OPEN };
    case 'wrong-type':
      return {
        wrong:
          given.type === ''
            ? say`サーバーが何を送ったのか示していません`
            : say`サーバーが送ったのは ${given.type} で、文章ではありません`,
        remedy: say`記事の本文があるページのアドレスを指定してください`,
      };
    case 'unknown-coding':
      return {
        wrong: say`サーバーが、求めていない圧縮形式 ${given.coding} でページを送りました`,
        remedy: OPEN,
      };
    case 'too-long':
      return {
        wrong: say`ページが ${number(Math.floor(given.limit / 1000))} kB を超えています`,
        remedy: say`記事の本文を .txt で保存し、そのファイルを添付してください`,
      };
    default:
      return { wrong: say`サーバーから届いた内容を展開できません`, remedy: OPEN };
  }
}
