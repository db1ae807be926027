/** Ukrainian for the nouns by which the engine tells documents, and how words were given. All others stay as printed. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['letter', 'лист'],
  ['statement', 'заява'],
  ['memo', 'службова записка'],
  ['memorandum', 'меморандум'],
  ['email', 'електронний лист'],
  ['e-mail', 'електронний лист'],
  ['note', 'записка'],
  ['tweet', 'твіт'],
  ['indictment', 'обвинувальний акт'],
  ['report', 'звіт'],
  ['speech', 'промова'],
  ['complaint', 'скарга'],
  ['lawsuit', 'позов'],
  ['filing', 'документ, поданий до суду'],
  ['ruling', 'рішення суду'],
  ['judgment', 'судове рішення'],
  ['verdict', 'вердикт'],
  ['post', 'допис'],
  ['blog post', 'допис у блозі'],
  ['essay', 'есе'],
  ['article', 'стаття'],
  ['editorial', 'редакційна стаття'],
  ['memoir', 'мемуари'],
  ['book', 'книжка'],
  ['diary', 'щоденник'],
  ['declaration', 'декларація'],
  ['decree', 'указ'],
  ['order', 'наказ'],
  ['resolution', 'резолюція'],
  ['treaty', 'договір'],
  ['manifesto', 'маніфест'],
  ['petition', 'петиція'],
  ['affidavit', 'письмові свідчення під присягою'],
  ['testimony', 'свідчення'],
  ['transcript', 'стенограма'],
  ['text', 'текст'],
  ['message', 'повідомлення'],
  ['resignation', 'заява про відставку'],
  ['interview', 'інтерв’ю'],
  ['phone', 'телефон'],
  ['news conference', 'пресконференція'],
]);

/** In the nominative: «лист»; one that is not known stands in quotation marks, as printed. */
export function noun(printed: string): string {
  return NOUNS.get(printed.toLowerCase()) ?? `«${printed}»`;
}

/** What a question with "how" asks for, by the word after it. */
const MEASURES: ReadonlyMap<string, string> = new Map([
  ['many', 'скільки?'],
  ['much', 'скільки?'],
  ['long', 'як довго?'],
  ['old', 'скільки років?'],
  ['tall', 'якої висоти?'],
  ['high', 'якої висоти?'],
  ['far', 'як далеко?'],
  ['often', 'як часто?'],
  ['large', 'якого розміру?'],
  ['big', 'якого розміру?'],
  ['deep', 'якої глибини?'],
  ['fast', 'як швидко?'],
  ['wide', 'якої ширини?'],
  ['heavy', 'якої ваги?'],
]);

/** The question that a number would answer: "old" gives «скільки років?». */
export function measured(word: string): string {
  return MEASURES.get(word.toLowerCase()) ?? 'скільки?';
}
