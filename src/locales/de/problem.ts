import type { ArticleProblem, ArticleWarning } from '../../story/problem.ts';
import { say, type Markdown } from '../markdown.ts';
import { number } from './formats.ts';

/** One sentence that names the file and the line, where one is meant, and one of what to do. */
export function problem(given: ArticleProblem): Markdown {
  const where = given.line === null ? say`**${given.file}**` : say`**${given.file}**, Zeile ${given.line}`;
  switch (given.kind) {
    case 'unreadable':
      return say`${where}: Die Datei lässt sich nicht lesen (${given.cause}). Prüfen Sie, ob sie da ist und der Bot sie lesen darf.`;
    case 'no-article':
      return say`${where}: Hier ist kein Artikel. Legen Sie eine .txt-, .md- oder .html-Datei mit einem dazu.`;
    case 'empty':
      return say`${where}: Die Datei ist leer. Schreiben Sie den Text des Artikels hinein, oder nehmen Sie die Datei weg.`;
    case 'no-paragraph':
      return say`${where}: Es folgt kein Absatz eines Artikels. Setzen Sie den Text unter die Überschrift, mit einer Leerzeile zwischen den Absätzen.`;
    case 'binary':
      return say`${where}: Das ist keine Textdatei. Speichern Sie den Artikel als reinen Text und nehmen Sie den.`;
    case 'not-utf8':
      return given.encoding === null
        ? say`${where}: Der Text ist kein gültiges UTF-8. Speichern Sie die Datei neu als UTF-8.`
        : say`${where}: Der Text sieht nach ${given.encoding} aus, nicht nach UTF-8. Speichern Sie die Datei neu als UTF-8.`;
    case 'too-large':
      return say`${where}: Die Datei hat ${inKilobytes(given.bytes)}, höchstens ${inKilobytes(given.limit)} sind erlaubt. Teilen oder kürzen Sie sie.`;
    case 'front-matter':
      return say`${where}: Die Zeilen zwischen den Marken --- am Anfang sind nicht zu verstehen (${given.cause}). Berichtigen Sie die Zeile, oder nehmen Sie den Block heraus.`;
    case 'unknown-format':
      return given.ending === ''
        ? say`${where}: Der Dateiname hat keine Endung. Geben Sie ihm .txt, .md oder .html.`
        : say`${where}: Dateien mit der Endung ${given.ending} werden nicht gelesen. Speichern Sie sie als .txt, .md oder .html.`;
    case 'no-article-body':
      return say`${where}: Auf dieser Seite ist kein Artikel zu erkennen. Vielleicht ist sie eine Liste von Links, oder erst Skripte zeigen ihn. Speichern Sie den Text des Artikels als .txt oder .md.`;
    case 'tangled-page':
      return say`${where}: ${TANGLED[given.what](given.limit)}, zu viel, um es sofort zu lesen. Speichern Sie den Text des Artikels als .txt oder .md.`;
    default:
      return say`${where}: Der Artikel ist hier nicht zu verstehen (${given.cause}). Berichtigen Sie die Zeile und laden Sie neu.`;
  }
}

const TANGLED = {
  depth: (limit: number) => say`Die Elemente der Seite sind mehr als ${limit} Ebenen tief verschachtelt`,
  elements: (limit: number) => say`Die Seite hat mehr als ${number(limit)} Elemente`,
  nesting: (limit: number) =>
    say`Die Elemente der Seite sind zusammen mehr als ${number(limit)}-mal verschachtelt`,
} as const;

/** What a moderator should look at in an article that loaded: one sentence of what was guessed, and one of what to do. */
export function warning({ file, declared, used }: ArticleWarning): Markdown {
  const says =
    declared === null
      ? say`Die Datei sagt nicht, wie ihr Text kodiert ist`
      : say`Die Datei nennt sich ${declared}, aber ihr Text ist es nicht`;
  return say`**${file}**: ${says}; sie wurde als ${used} gelesen. Prüfen Sie, ob Umlaute und Anführungszeichen stimmen; wenn nicht, speichern Sie sie als UTF-8.`;
}

function inKilobytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} Bytes` : `${number(Math.ceil(bytes / 1000))} kB`;
}
