import type { ArticleProblem, ArticleWarning } from '../../story/problem.ts';
import type { Markdown } from '../markdown.ts';
import { number } from './formats.ts';
import { say } from './typography.ts';

/** One sentence that names the file and the line, where one is meant, and one of what to do. */
export function problem(given: ArticleProblem): Markdown {
  const where = given.line === null ? say`**${given.file}**` : say`**${given.file}**, ligne ${given.line}`;
  switch (given.kind) {
    case 'unreadable':
      return say`${where} : le fichier ne peut pas être lu (${given.cause}). Vérifiez qu’il est là et que le bot peut le lire.`;
    case 'no-article':
      return say`${where} : il n’y a pas d’article ici. Ajoutez un fichier .txt, .md ou .html qui en contient un.`;
    case 'empty':
      return say`${where} : le fichier est vide. Mettez-y le texte de l’article, ou enlevez le fichier.`;
    case 'no-paragraph':
      return say`${where} : aucun paragraphe d’article ne suit. Ajoutez le texte sous le titre, avec une ligne vide entre les paragraphes.`;
    case 'binary':
      return say`${where} : ce n’est pas un fichier texte. Enregistrez l’article en texte brut et utilisez celui-ci.`;
    case 'not-utf8':
      return given.encoding === null
        ? say`${where} : le texte n’est pas de l’UTF-8 valide. Réenregistrez le fichier en UTF-8.`
        : say`${where} : le texte semble être en ${given.encoding}, et non en UTF-8. Réenregistrez le fichier en UTF-8.`;
    case 'too-large':
      return say`${where} : le fichier fait ${inKilobytes(given.bytes)}, pour ${inKilobytes(given.limit)} au plus. Divisez-le ou raccourcissez-le.`;
    case 'front-matter':
      return say`${where} : les lignes entre les marques --- du début sont incompréhensibles (${given.cause}). Corrigez cette ligne, ou enlevez le bloc.`;
    case 'unknown-format':
      return given.ending === ''
        ? say`${where} : le nom du fichier n’a pas d’extension. Donnez-lui .txt, .md ou .html.`
        : say`${where} : les fichiers en ${given.ending} ne sont pas lus. Enregistrez-le en .txt, .md ou .html.`;
    case 'no-article-body':
      return say`${where} : aucun article n’est lisible dans cette page. C’est peut-être une liste de liens, ou elle s’affiche par des scripts. Enregistrez le texte de l’article en .txt ou .md.`;
    case 'tangled-page':
      return say`${where} : ${TANGLED[given.what](given.limit)}, trop pour une lecture immédiate. Enregistrez le texte de l’article en .txt ou .md.`;
    default:
      return say`${where} : l’article est incompréhensible ici (${given.cause}). Corrigez cette ligne et rechargez.`;
  }
}

const TANGLED = {
  depth: (limit: number) => say`les éléments de la page sont imbriqués sur plus de ${limit} niveaux`,
  elements: (limit: number) => say`la page a plus de ${number(limit)} éléments`,
  nesting: (limit: number) =>
    say`les éléments de la page sont imbriqués plus de ${number(limit)} fois en tout`,
} as const;

/** What a moderator should look at in an article that loaded: one sentence of what was guessed, and one of what to do. */
export function warning({ file, declared, used }: ArticleWarning): Markdown {
  const says =
    declared === null
      ? say`le fichier ne dit pas comment son texte est encodé`
      : say`le fichier se dit en ${declared}, mais son texte ne l’est pas`;
  return say`**${file}** : ${says} ; il a été lu comme ${used}. Vérifiez les accents et les guillemets ; s’ils sont faux, enregistrez-le en UTF-8.`;
}

function inKilobytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} octets` : `${number(Math.ceil(bytes / 1000))} ko`;
}
