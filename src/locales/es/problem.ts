import type { ArticleProblem, ArticleWarning } from '../../story/problem.ts';
import { say, type Markdown } from '../markdown.ts';
import { number } from './formats.ts';

/** One sentence that names the file and the line, where one is meant, and one of what to do. */
export function problem(given: ArticleProblem): Markdown {
  const where = given.line === null ? say`**${given.file}**` : say`**${given.file}**, línea ${given.line}`;
  switch (given.kind) {
    case 'unreadable':
      return say`${where}: el archivo no se puede leer (${given.cause}). Conviene revisar que está ahí y que el bot puede leerlo.`;
    case 'no-article':
      return say`${where}: aquí no hay ningún artículo. Hace falta un archivo .txt, .md o .html que contenga uno.`;
    case 'empty':
      return say`${where}: el archivo está vacío. Hay que poner en él el texto del artículo, o quitarlo.`;
    case 'no-paragraph':
      return say`${where}: no sigue ningún párrafo de un artículo. El texto va debajo del titular, con una línea en blanco entre párrafos.`;
    case 'binary':
      return say`${where}: no es un archivo de texto. Hay que guardar el artículo como texto sin formato y usar ese.`;
    case 'not-utf8':
      return given.encoding === null
        ? say`${where}: el texto no es UTF-8 válido. Hay que guardar el archivo de nuevo como UTF-8.`
        : say`${where}: el texto parece ${given.encoding}, no UTF-8. Hay que guardar el archivo de nuevo como UTF-8.`;
    case 'too-large':
      return say`${where}: el archivo tiene ${inKilobytes(given.bytes)}, y el máximo es ${inKilobytes(given.limit)}. Hay que dividirlo o acortarlo.`;
    case 'front-matter':
      return say`${where}: las líneas entre las marcas --- del principio no se entienden (${given.cause}). Hay que corregir esa línea o quitar el bloque.`;
    case 'unknown-format':
      return given.ending === ''
        ? say`${where}: el nombre del archivo no tiene extensión. Hay que ponerle .txt, .md o .html.`
        : say`${where}: los archivos que terminan en ${given.ending} no se leen. Hay que guardarlo como .txt, .md o .html.`;
    case 'no-article-body':
      return say`${where}: no se puede leer ningún artículo en esta página. Quizá sea una lista de enlaces, o solo la muestren scripts. Hay que guardar el texto del artículo como .txt o .md.`;
    case 'tangled-page':
      return say`${where}: ${TANGLED[given.what](given.limit)}, demasiado para leerlo en un momento. Hay que guardar el texto del artículo como .txt o .md.`;
    default:
      return say`${where}: el artículo no se entiende aquí (${given.cause}). Hay que corregir esa línea y recargar.`;
  }
}

const TANGLED = {
  depth: (limit: number) => say`los elementos de la página están anidados a más de ${limit} niveles`,
  elements: (limit: number) => say`la página tiene más de ${number(limit)} elementos`,
  nesting: (limit: number) =>
    say`los elementos de la página están anidados más de ${number(limit)} veces en total`,
} as const;

/** What a moderator should look at in an article that loaded: one sentence of what was guessed, and one of what to do. */
export function warning({ file, declared, used }: ArticleWarning): Markdown {
  const says =
    declared === null
      ? say`no dice cómo está codificado su texto`
      : say`dice que es ${declared}, pero su texto no lo es`;
  return say`**${file}**: ${says}, así que se ha leído como ${used}. Conviene revisar los acentos y las comillas; si están mal, hay que guardarlo como UTF-8.`;
}

function inKilobytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${number(Math.ceil(bytes / 1000))} kB`;
}
