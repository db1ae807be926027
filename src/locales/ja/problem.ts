import type { ArticleProblem, ArticleWarning } from '../../story/problem.ts';
import { say, type Markdown } from '../markdown.ts';
import { number } from './formats.ts';

/** One sentence that names the file and the line, where one is meant, and one of what to do. */
export function problem(given: ArticleProblem): Markdown {
  const where = given.line === null ? say`**${given.file}**` : say`**${given.file}**、${given.line}行目`;
  switch (given.kind) {
    case 'unreadable':
      return say`${where}: ファイルを読めません（${given.cause}）。ファイルがあるか、ボットに読む権限があるか確かめてください。`;
    case 'no-article':
      return say`${where}: 記事がありません。記事の入った .txt、.md、.html のいずれかのファイルを追加してください。`;
    case 'empty':
      return say`${where}: ファイルが空です。記事の本文を入れるか、ファイルを取り除いてください。`;
    case 'no-paragraph':
      return say`${where}: これより後に記事の段落がありません。見出しの下に、段落の間を1行空けて本文を入れてください。`;
    case 'binary':
      return say`${where}: テキストファイルではありません。記事をプレーンテキストで保存し、そのファイルを置いてください。`;
    case 'not-utf8':
      return given.encoding === null
        ? say`${where}: 正しい UTF-8 ではありません。UTF-8 で保存し直してください。`
        : say`${where}: UTF-8 ではなく ${given.encoding} のようです。UTF-8 で保存し直してください。`;
    case 'too-large':
      return say`${where}: ファイルの大きさ（${inKilobytes(given.bytes)}）が上限（${inKilobytes(given.limit)}）を超えています。分割するか短くしてください。`;
    case 'front-matter':
      return say`${where}: 先頭の --- に挟まれた行を解釈できません（${given.cause}）。その行を直すか、その部分を取り除いてください。`;
    case 'unknown-format':
      return given.ending === ''
        ? say`${where}: ファイル名に拡張子がありません。.txt、.md、.html のいずれかを付けてください。`
        : say`${where}: ${given.ending} のファイルは読めません。.txt、.md、.html のいずれかで保存してください。`;
    case 'no-article-body':
      return say`${where}: このページから記事を読み取れません。リンクの一覧か、スクリプトだけで表示されるページかもしれません。記事の本文を .txt または .md で保存してください。`;
    case 'tangled-page':
      return say`${where}: ${TANGLED[given.what](number(given.limit))}、すぐには読み取れません。記事の本文を .txt または .md で保存してください。`;
    default:
      return say`${where}: ここで記事を解釈できません（${given.cause}）。その行を直して、読み込み直してください。`;
  }
}

const TANGLED = {
  depth: (limit: string) => say`ページの要素の入れ子が${limit}段を超え`,
  elements: (limit: string) => say`ページの要素が${limit}個を超え`,
  nesting: (limit: string) => say`ページの要素の入れ子が合計${limit}回を超え`,
} as const;

/** What a moderator should look at in an article that loaded: one sentence of what was guessed, and one of what to do. */
export function warning({ file, declared, used }: ArticleWarning): Markdown {
  const says =
    declared === null
      ? say`文字コードの指定がない`
      : say`文字コードは ${declared} と指定されていますが、本文がそれに合わない`;
  return say`**${file}**: ${says}ため、${used} として読み込みました。アクセント付きの文字と引用符が正しいか確かめ、正しくなければ UTF-8 で保存してください。`;
}

function inKilobytes(bytes: number): string {
  return bytes < 1000 ? `${bytes}バイト` : `${number(Math.ceil(bytes / 1000))} kB`;
}
