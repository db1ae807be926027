/** Russian for the nouns by which the engine tells documents, and how words were given. All others stay as printed. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['letter', 'письмо'],
  ['statement', 'заявление'],
  ['memo', 'служебная записка'],
  ['memorandum', 'меморандум'],
  ['email', 'электронное письмо'],
  ['e-mail', 'электронное письмо'],
  ['note', 'записка'],
  ['tweet', 'твит'],
  ['indictment', 'обвинительное заключение'],
  ['report', 'доклад'],
  ['speech', 'речь'],
  ['complaint', 'жалоба'],
  ['lawsuit', 'иск'],
  ['filing', 'документ, поданный в суд'],
  ['ruling', 'решение суда'],
  ['judgment', 'судебное решение'],
  ['verdict', 'вердикт'],
  ['post', 'пост'],
  ['blog post', 'запись в блоге'],
  ['essay', 'эссе'],
  ['article', 'статья'],
  ['editorial', 'редакционная статья'],
  ['memoir', 'мемуары'],
  ['book', 'книга'],
  ['diary', 'дневник'],
  ['declaration', 'декларация'],
  ['decree', 'указ'],
  ['order', 'приказ'],
  ['resolution', 'резолюция'],
  ['treaty', 'договор'],
  ['manifesto', 'манифест'],
  ['petition', 'петиция'],
  ['affidavit', 'письменные показания под присягой'],
  ['testimony', 'показания'],
  ['transcript', 'стенограмма'],
  ['text', 'текст'],
  ['message', 'сообщение'],
  ['resignation', 'заявление об отставке'],
  ['interview', 'интервью'],
  ['phone', 'телефон'],
  ['news conference', 'пресс-конференция'],
]);

/** In the nominative: «письмо»; one that is not known stands in quotation marks, as printed. */
export function noun(printed: string): string {
  return NOUNS.get(printed.toLowerCase()) ?? `«${printed}»`;
}

/** What a question with "how" asks for; `word` is the one after it. */
const MEASURES: ReadonlyMap<string, string> = new Map([
  ['many', 'сколько?'],
  ['much', 'сколько?'],
  ['long', 'как долго?'],
  ['old', 'сколько лет?'],
  ['tall', 'какой высоты?'],
  ['high', 'какой высоты?'],
  ['far', 'как далеко?'],
  ['often', 'как часто?'],
  ['large', 'какого размера?'],
  ['big', 'какого размера?'],
  ['deep', 'какой глубины?'],
  ['fast', 'как быстро?'],
  ['wide', 'какой ширины?'],
  ['heavy', 'какого веса?'],
]);

/** The question that a number would answer: "old" gives «сколько лет?». */
export function measured(word: string): string {
  return MEASURES.get(word.toLowerCase()) ?? 'сколько?';
}
