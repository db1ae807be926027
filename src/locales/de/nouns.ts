type Gender = 'm' | 'f' | 'n';

/** German for the article's nouns of documents, and of how words were given. */
const NOUNS: Readonly<Record<string, readonly [string, Gender]>> = {
  letter: ['Brief', 'm'],
  statement: ['Erklärung', 'f'],
  memo: ['Vermerk', 'm'],
  memorandum: ['Vermerk', 'm'],
  email: ['E-Mail', 'f'],
  'e-mail': ['E-Mail', 'f'],
  note: ['Notiz', 'f'],
  tweet: ['Tweet', 'm'],
  indictment: ['Anklageschrift', 'f'],
  report: ['Bericht', 'm'],
  speech: ['Rede', 'f'],
  complaint: ['Beschwerde', 'f'],
  lawsuit: ['Klage', 'f'],
  filing: ['Eingabe', 'f'],
  ruling: ['Entscheidung', 'f'],
  judgment: ['Urteil', 'n'],
  verdict: ['Urteil', 'n'],
  post: ['Beitrag', 'm'],
  'blog post': ['Blogbeitrag', 'm'],
  essay: ['Essay', 'm'],
  article: ['Artikel', 'm'],
  editorial: ['Leitartikel', 'm'],
  memoir: ['Memoirenband', 'm'],
  book: ['Buch', 'n'],
  diary: ['Tagebuch', 'n'],
  declaration: ['Deklaration', 'f'],
  decree: ['Erlass', 'm'],
  order: ['Anordnung', 'f'],
  resolution: ['Resolution', 'f'],
  treaty: ['Vertrag', 'm'],
  manifesto: ['Manifest', 'n'],
  petition: ['Petition', 'f'],
  affidavit: ['eidesstattliche Erklärung', 'f'],
  testimony: ['Zeugenaussage', 'f'],
  transcript: ['Protokoll', 'n'],
  text: ['Text', 'm'],
  message: ['Nachricht', 'f'],
  resignation: ['Rücktrittserklärung', 'f'],
  interview: ['Interview', 'n'],
  'news conference': ['Pressekonferenz', 'f'],
};

const THE = { m: 'der', f: 'die', n: 'das' } as const;
const TO_THE = { m: 'dem', f: 'der', n: 'dem' } as const;

/** "Brief"; a noun that is not known stays as the article prints it, in quotation marks. */
export function noun(printed: string): string {
  return known(printed)?.[0] ?? `„${printed}“`;
}

/** "der Brief". */
export function theNoun(printed: string): string {
  const [word, gender] = known(printed) ?? [`Dokument „${printed}“`, 'n'];
  return `${THE[gender]} ${word}`;
}

/** "dem Brief", as behind "aus". */
export function toTheNoun(printed: string): string {
  const [word, gender] = known(printed) ?? [`Dokument „${printed}“`, 'n'];
  return `${TO_THE[gender]} ${word}`;
}

/** How words were given: "am Telefon", "in der Rede". */
export function given(medium: string): string {
  if (medium === 'phone') return 'am Telefon';
  const [word, gender] = known(medium) ?? [`Dokument „${medium}“`, 'n'];
  return gender === 'f' ? `in der ${word}` : `im ${word}`;
}

function known(printed: string): readonly [string, Gender] | null {
  return Object.hasOwn(NOUNS, printed) ? (NOUNS[printed] ?? null) : null;
}
