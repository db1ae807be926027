import type { ArticleProblem, ArticleWarning } from '../../story/problem.ts';
import { say, type Markdown } from '../markdown.ts';
import { counted, number } from './formats.ts';

/** One sentence that names the file and the line, where one is meant, and one of what to do. */
export function problem(given: ArticleProblem): Markdown {
  const where = given.line === null ? say`**${given.file}**` : say`**${given.file}**, строка ${given.line}`;
  switch (given.kind) {
    case 'unreadable':
      return say`${where}: файл не читается (${given.cause}). Проверьте, что он на месте и бот может его прочитать.`;
    case 'no-article':
      return say`${where}: здесь нет статьи. Добавьте файл .txt, .md или .html с её текстом.`;
    case 'empty':
      return say`${where}: файл пуст. Вставьте в него текст статьи или уберите файл.`;
    case 'no-paragraph':
      return say`${where}: дальше нет ни одного абзаца статьи. Добавьте под заголовком её текст с пустой строкой между абзацами.`;
    case 'binary':
      return say`${where}: это не текстовый файл. Сохраните статью как простой текст и положите сюда его.`;
    case 'not-utf8':
      return given.encoding === null
        ? say`${where}: текст не в кодировке UTF-8. Сохраните файл заново в UTF-8.`
        : say`${where}: похоже, текст в кодировке ${given.encoding}, а не UTF-8. Сохраните файл заново в UTF-8.`;
    case 'too-large':
      return say`${where}: размер файла — ${inKilobytes(given.bytes)}, а предел — ${inKilobytes(given.limit)}. Разделите или сократите его.`;
    case 'front-matter':
      return say`${where}: не удаётся разобрать строки между знаками --- в начале (${given.cause}). Исправьте эту строку или уберите весь блок.`;
    case 'unknown-format':
      return given.ending === ''
        ? say`${where}: у имени файла нет расширения. Добавьте .txt, .md или .html.`
        : say`${where}: формат ${given.ending} не поддерживается. Сохраните статью как .txt, .md или .html.`;
    case 'no-article-body':
      return say`${where}: на этой странице не удаётся найти статью. Возможно, это список ссылок или текст показывают только скрипты. Сохраните текст статьи как .txt или .md.`;
    case 'tangled-page':
      return say`${where}: ${TANGLED[given.what](number(given.limit))}, быстро её не прочитать. Сохраните текст статьи как .txt или .md.`;
    default:
      return say`${where}: здесь статью не удаётся разобрать (${given.cause}). Исправьте эту строку и загрузите снова.`;
  }
}

const TANGLED = {
  depth: (limit: string) => say`глубина вложенности элементов страницы больше ${limit}`,
  elements: (limit: string) => say`элементов на странице больше ${limit}`,
  nesting: (limit: string) => say`вложений элементов на странице в сумме больше ${limit}`,
} as const;

/** What a moderator should look at in an article that loaded: one sentence of what was guessed, and one of what to do. */
export function warning({ file, declared, used }: ArticleWarning): Markdown {
  const says =
    declared === null
      ? say`кодировка текста не указана`
      : say`указана кодировка ${declared}, но текст записан не в ней`;
  return say`**${file}**: ${says}, поэтому файл прочитан как ${used}. Посмотрите, верны ли буквы с диакритикой и кавычки; если нет, сохраните файл в UTF-8.`;
}

function inKilobytes(bytes: number): string {
  return bytes < 1000 ? counted(bytes, ['байт', 'байта', 'байт']) : `${number(Math.ceil(bytes / 1000))} КБ`;
}
