import { text } from './typography.ts';

type Gender = 'm' | 'f';

/** French for the article's nouns of documents, and of how words were given. */
const NOUNS: Readonly<Record<string, readonly [string, Gender]>> = {
  letter: ['lettre', 'f'],
  statement: ['déclaration', 'f'],
  memo: ['note', 'f'],
  memorandum: ['mémorandum', 'm'],
  email: ['e-mail', 'm'],
  'e-mail': ['e-mail', 'm'],
  note: ['note', 'f'],
  tweet: ['tweet', 'm'],
  indictment: ['acte d’accusation', 'm'],
  report: ['rapport', 'm'],
  speech: ['discours', 'm'],
  complaint: ['plainte', 'f'],
  lawsuit: ['plainte', 'f'],
  filing: ['requête', 'f'],
  ruling: ['décision', 'f'],
  judgment: ['jugement', 'm'],
  verdict: ['verdict', 'm'],
  post: ['message', 'm'],
  'blog post': ['billet de blog', 'm'],
  essay: ['essai', 'm'],
  article: ['article', 'm'],
  editorial: ['éditorial', 'm'],
  memoir: ['livre de mémoires', 'm'],
  book: ['livre', 'm'],
  diary: ['journal intime', 'm'],
  declaration: ['déclaration', 'f'],
  decree: ['décret', 'm'],
  order: ['ordre', 'm'],
  resolution: ['résolution', 'f'],
  treaty: ['traité', 'm'],
  manifesto: ['manifeste', 'm'],
  petition: ['pétition', 'f'],
  affidavit: ['déclaration sous serment', 'f'],
  testimony: ['témoignage', 'm'],
  transcript: ['transcription', 'f'],
  text: ['texte', 'm'],
  message: ['message', 'm'],
  resignation: ['démission', 'f'],
  interview: ['interview', 'f'],
  'news conference': ['conférence de presse', 'f'],
};

const THE = { m: 'le ', f: 'la ' } as const;
const OF_THE = { m: 'du ', f: 'de la ' } as const;

/** Whether a word takes the elided article; a name in H may or may not. */
function isElided(word: string): boolean {
  return /^[aeiouàâéèêëîïôûœæ]/iu.test(word);
}

/** "lettre"; a noun that is not known stays as the article prints it, in quotation marks. */
export function noun(printed: string): string {
  return known(printed)?.[0] ?? text`« ${printed} »`;
}

/** "la lettre", "l’e-mail". */
export function theNoun(printed: string): string {
  const [word, gender] = known(printed) ?? [text`document « ${printed} »`, 'm'];
  return `${isElided(word) ? 'l’' : THE[gender]}${word}`;
}

/** "de la lettre", "du rapport", "de l’e-mail". */
export function ofTheNoun(printed: string): string {
  const [word, gender] = known(printed) ?? [text`document « ${printed} »`, 'm'];
  return `${isElided(word) ? 'de l’' : OF_THE[gender]}${word}`;
}

/** "de Flynn", "d’Obama". */
export function of(name: string): string {
  return isElided(name) ? `d’${name}` : `de ${name}`;
}

/** How words were given: "par téléphone", "dans la lettre". */
export function given(medium: string): string {
  if (medium === 'phone') return 'par téléphone';
  if (medium === 'interview') return 'dans une interview';
  if (medium === 'news conference') return 'lors d’une conférence de presse';
  return `dans ${theNoun(medium)}`;
}

function known(printed: string): readonly [string, Gender] | null {
  return Object.hasOwn(NOUNS, printed) ? (NOUNS[printed] ?? null) : null;
}
