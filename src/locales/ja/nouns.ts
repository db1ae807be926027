/** Japanese for the nouns by which the engine tells documents, and how words were given. All others stay as printed. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['letter', '書簡'],
  ['statement', '声明'],
  ['memo', 'メモ'],
  ['memorandum', '覚書'],
  ['email', '電子メール'],
  ['e-mail', '電子メール'],
  ['note', '書き置き'],
  ['tweet', 'ツイート'],
  ['indictment', '起訴状'],
  ['report', '報告書'],
  ['speech', '演説'],
  ['complaint', '訴状'],
  ['lawsuit', '訴訟書類'],
  ['filing', '提出書類'],
  ['ruling', '裁定'],
  ['judgment', '判決'],
  ['verdict', '評決'],
  ['post', '投稿'],
  ['blog post', 'ブログ記事'],
  ['essay', '随筆'],
  ['article', '記事'],
  ['editorial', '社説'],
  ['memoir', '回顧録'],
  ['book', '書籍'],
  ['diary', '日記'],
  ['declaration', '宣言'],
  ['decree', '布告'],
  ['order', '命令'],
  ['resolution', '決議'],
  ['treaty', '条約'],
  ['manifesto', 'マニフェスト'],
  ['petition', '請願書'],
  ['affidavit', '宣誓供述書'],
  ['testimony', '証言'],
  ['transcript', '議事録'],
  ['text', 'テキスト'],
  ['message', 'メッセージ'],
  ['resignation', '辞表'],
  ['interview', 'インタビュー'],
  ['phone', '電話'],
  ['news conference', '記者会見'],
]);

/** "書簡"; one that is not known stands in quotation marks, as printed. */
export function noun(printed: string): string {
  return NOUNS.get(printed.toLowerCase()) ?? `「${printed}」`;
}

/** What a question with "how" asks for, by the word after it. */
const MEASURES: ReadonlyMap<string, string> = new Map([
  ['many', '数'],
  ['much', '量'],
  ['long', '長さ'],
  ['old', '年齢や年数'],
  ['tall', '高さ'],
  ['high', '高さ'],
  ['far', '距離'],
  ['often', '頻度'],
  ['large', '大きさ'],
  ['big', '大きさ'],
  ['deep', '深さ'],
  ['fast', '速さ'],
  ['wide', '幅'],
  ['heavy', '重さ'],
]);

/** What a number would tell: "old" gives "年齢や年数". */
export function measured(word: string): string {
  return MEASURES.get(word.toLowerCase()) ?? '数';
}
