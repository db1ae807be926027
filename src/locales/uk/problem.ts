import type { ArticleProblem, ArticleWarning } from '../../story/problem.ts';
import { say, type Markdown } from '../markdown.ts';
import { counted, number } from './formats.ts';

/** One sentence that names the file and the line, where one is meant, and one of what to do. */
export function problem(given: ArticleProblem): Markdown {
  const where = given.line === null ? say`**${given.file}**` : say`**${given.file}**, рядок ${given.line}`;
  switch (given.kind) {
    case 'unreadable':
      return say`${where}: файл не читається (${given.cause}). Перевірте, що він на місці й бот може його прочитати.`;
    case 'no-article':
      return say`${where}: тут немає статті. Додайте файл .txt, .md або .html з її текстом.`;
    case 'empty':
      return say`${where}: файл порожній. Вставте в нього текст статті або приберіть файл.`;
    case 'no-paragraph':
      return say`${where}: далі немає жодного абзацу статті. Додайте під заголовком її текст із порожнім рядком між абзацами.`;
    case 'binary':
      return say`${where}: це не текстовий файл. Збережіть статтю як простий текст і покладіть сюди його.`;
    case 'not-utf8':
      return given.encoding === null
        ? say`${where}: текст не в кодуванні UTF-8. Збережіть файл заново в UTF-8.`
        : say`${where}: схоже, текст у кодуванні ${given.encoding}, а не UTF-8. Збережіть файл заново в UTF-8.`;
    case 'too-large':
      return say`${where}: розмір файлу — ${inKilobytes(given.bytes)}, а межа — ${inKilobytes(given.limit)}. Поділіть або скоротіть його.`;
    case 'front-matter':
      return say`${where}: не вдається розібрати рядки між знаками --- на початку (${given.cause}). Виправте цей рядок або приберіть увесь блок.`;
    case 'unknown-format':
      return given.ending === ''
        ? say`${where}: в імені файлу немає розширення. Додайте .txt, .md або .html.`
        : say`${where}: формат ${given.ending} не підтримується. Збережіть статтю як .txt, .md або .html.`;
    case 'no-article-body':
      return say`${where}: на цій сторінці не вдається знайти статтю. Можливо, це список посилань або текст показують лише скрипти. Збережіть текст статті як .txt або .md.`;
    case 'tangled-page':
      return say`${where}: ${TANGLED[given.what](number(given.limit))}, швидко її не прочитати. Збережіть текст статті як .txt або .md.`;
    default:
      return say`${where}: тут статтю не вдається розібрати (${given.cause}). Виправте цей рядок і завантажте знову.`;
  }
}

const TANGLED = {
  depth: (limit: string) => say`глибина вкладеності елементів сторінки більша за ${limit}`,
  elements: (limit: string) => say`елементів на сторінці більше ніж ${limit}`,
  nesting: (limit: string) => say`вкладень елементів на сторінці загалом більше ніж ${limit}`,
} as const;

/** What a moderator should look at in an article that loaded: one sentence of what was guessed, and one of what to do. */
export function warning({ file, declared, used }: ArticleWarning): Markdown {
  const says =
    declared === null
      ? say`кодування тексту не вказано`
      : say`указано кодування ${declared}, але текст записано не в ньому`;
  return say`**${file}**: ${says}, тому файл прочитано як ${used}. Подивіться, чи правильні літери з діакритикою та лапки; якщо ні, збережіть файл в UTF-8.`;
}

function inKilobytes(bytes: number): string {
  return bytes < 1000 ? counted(bytes, ['байт', 'байти', 'байтів']) : `${number(Math.ceil(bytes / 1000))} КБ`;
}
