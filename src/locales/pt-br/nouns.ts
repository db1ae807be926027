type Gender = 'm' | 'f';

/** Portuguese for the article's nouns of documents, and of how words were given. */
const NOUNS: Readonly<Record<string, readonly [string, Gender]>> = {
  letter: ['carta', 'f'],
  statement: ['nota oficial', 'f'],
  memo: ['memorando', 'm'],
  memorandum: ['memorando', 'm'],
  email: ['e-mail', 'm'],
  'e-mail': ['e-mail', 'm'],
  note: ['bilhete', 'm'],
  tweet: ['tuíte', 'm'],
  indictment: ['denúncia criminal', 'f'],
  report: ['relatório', 'm'],
  speech: ['discurso', 'm'],
  complaint: ['queixa', 'f'],
  lawsuit: ['ação judicial', 'f'],
  filing: ['petição', 'f'],
  ruling: ['decisão', 'f'],
  judgment: ['sentença', 'f'],
  verdict: ['veredito', 'm'],
  post: ['post', 'm'],
  'blog post': ['post de blog', 'm'],
  essay: ['ensaio', 'm'],
  article: ['artigo', 'm'],
  editorial: ['editorial', 'm'],
  memoir: ['livro de memórias', 'm'],
  book: ['livro', 'm'],
  diary: ['diário', 'm'],
  declaration: ['declaração', 'f'],
  decree: ['decreto', 'm'],
  order: ['ordem', 'f'],
  resolution: ['resolução', 'f'],
  treaty: ['tratado', 'm'],
  manifesto: ['manifesto', 'm'],
  petition: ['abaixo-assinado', 'm'],
  affidavit: ['declaração juramentada', 'f'],
  testimony: ['depoimento', 'm'],
  transcript: ['transcrição', 'f'],
  text: ['texto', 'm'],
  message: ['mensagem', 'f'],
  resignation: ['renúncia', 'f'],
  interview: ['entrevista', 'f'],
  'news conference': ['entrevista coletiva', 'f'],
};

const THE = { m: 'o', f: 'a' } as const;

/** "carta"; a noun that is not known stays as the article prints it, in quotation marks. */
export function noun(printed: string): string {
  return known(printed)?.[0] ?? `“${printed}”`;
}

/** "a carta"; behind a preposition that contracts: "da carta", "na carta". */
export function theNoun(printed: string, preposition: '' | 'd' | 'n' = ''): string {
  const [word, gender] = known(printed) ?? [`documento “${printed}”`, 'm'];
  return `${preposition}${THE[gender]} ${word}`;
}

/** How words were given: "por telefone", "na carta". */
export function given(medium: string): string {
  if (medium === 'phone') return 'por telefone';
  if (medium === 'interview') return 'em entrevista';
  if (medium === 'news conference') return 'em entrevista coletiva';
  if (medium === 'testimony') return 'em depoimento';
  return theNoun(medium, 'n');
}

function known(printed: string): readonly [string, Gender] | null {
  return Object.hasOwn(NOUNS, printed) ? (NOUNS[printed] ?? null) : null;
}
