type Gender = 'm' | 'f';

/** Spanish for the article's nouns of documents, and of how words were given. */
const NOUNS: Readonly<Record<string, readonly [string, Gender]>> = {
  letter: ['carta', 'f'],
  statement: ['comunicado', 'm'],
  memo: ['memorando', 'm'],
  memorandum: ['memorando', 'm'],
  email: ['correo electrónico', 'm'],
  'e-mail': ['correo electrónico', 'm'],
  note: ['nota', 'f'],
  tweet: ['tuit', 'm'],
  indictment: ['acta de acusación', 'f'],
  report: ['informe', 'm'],
  speech: ['discurso', 'm'],
  complaint: ['denuncia', 'f'],
  lawsuit: ['demanda', 'f'],
  filing: ['escrito judicial', 'm'],
  ruling: ['fallo', 'm'],
  judgment: ['sentencia', 'f'],
  verdict: ['veredicto', 'm'],
  post: ['publicación', 'f'],
  'blog post': ['entrada de blog', 'f'],
  essay: ['ensayo', 'm'],
  article: ['artículo', 'm'],
  editorial: ['editorial', 'm'],
  memoir: ['libro de memorias', 'm'],
  book: ['libro', 'm'],
  diary: ['diario', 'm'],
  declaration: ['declaración', 'f'],
  decree: ['decreto', 'm'],
  order: ['orden', 'f'],
  resolution: ['resolución', 'f'],
  treaty: ['tratado', 'm'],
  manifesto: ['manifiesto', 'm'],
  petition: ['petición', 'f'],
  affidavit: ['declaración jurada', 'f'],
  testimony: ['testimonio', 'm'],
  transcript: ['transcripción', 'f'],
  text: ['texto', 'm'],
  message: ['mensaje', 'm'],
  resignation: ['renuncia', 'f'],
  interview: ['entrevista', 'f'],
  'news conference': ['rueda de prensa', 'f'],
};

const THE = { m: 'el', f: 'la' } as const;
const OF_THE = { m: 'del', f: 'de la' } as const;

/** "carta"; a noun that is not known stays as the article prints it, in quotation marks. */
export function noun(printed: string): string {
  return known(printed)?.[0] ?? `«${printed}»`;
}

/** "la carta". */
export function theNoun(printed: string): string {
  const [word, gender] = known(printed) ?? [`documento «${printed}»`, 'm'];
  return `${THE[gender]} ${word}`;
}

/** "de la carta", "del informe". */
export function ofTheNoun(printed: string): string {
  const [word, gender] = known(printed) ?? [`documento «${printed}»`, 'm'];
  return `${OF_THE[gender]} ${word}`;
}

/** How words were given: "por teléfono", "en la carta". */
export function given(medium: string): string {
  if (medium === 'phone') return 'por teléfono';
  if (medium === 'interview') return 'en una entrevista';
  if (medium === 'news conference') return 'en una rueda de prensa';
  return `en ${theNoun(medium)}`;
}

function known(printed: string): readonly [string, Gender] | null {
  return Object.hasOwn(NOUNS, printed) ? (NOUNS[printed] ?? null) : null;
}
